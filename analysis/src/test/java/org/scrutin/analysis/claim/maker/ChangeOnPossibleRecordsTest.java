package org.scrutin.analysis.claim.maker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.ValueBounds;
import org.scrutin.analysis.fixture.SmallStudies;
import org.scrutin.analysis.fixture.SmallVotes;
import org.scrutin.analysis.study.StudyAnalysis;
import org.scrutin.analysis.study.StudySettings;
import org.scrutin.analysis.vote.BallotBits;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.ReviewCycle;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.StateId;

/**
 * A long study of two cycles, fourteen votes and seven, among eight states of which the first four are a group. The group's four
 * vote alike but on two votes, on each of which one of them is against: agreement index (3 - 1/2) / 4 = 0.625. So its mean is (13 +
 * 0.625) / 14 = 0.973 in the first cycle and (6 + 0.625) / 7 = 0.946 in the last, on which the vote is open.
 */
class ChangeOnPossibleRecordsTest {

    private static final List<String> STATES = List.of("AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG", "HHH");
    private static final Roster ROSTER =
            SmallVotes.roster(String.join(" ", STATES), SmallVotes.group("ONE", "AAA BBB CCC DDD"));
    private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);
    private static final int EARLY = 14;
    private static final int ALL = 21;

    @Test
    void aChangeIsAFindingWhereTheRecordIsClosed() {
        StudyClaims claims = claims(Optional.empty());
        assertEquals(1, changes(claims.findings()));
        assertEquals(0, changes(claims.setAside()));
    }

    /**
     * Seven in favour and one against announced, six and two listed: D or H is on the wrong list, or neither. Where it is D, the group
     * is at one on every vote of the last cycle, and more united than before, not less.
     */
    @Test
    void aChangeThatGoesTheOtherWayOnOneRecordIsNoFinding() {
        StudyClaims claims = claims(Optional.of(new ChoiceCounts(7, 1, 0)));
        assertEquals(3, claims.bounds().records());
        assertEquals(0, changes(claims.findings()));
        assertEquals(1, changes(claims.setAside()));
        ValueBounds to = claims.bounds().values().stream()
                .filter(value -> value.claim().template().equals("change.total")
                        && value.argument().equals("to"))
                .findFirst()
                .orElseThrow();
        assertEquals(6.625 / 7, to.bounds().value().orElseThrow(), 1e-12);
        assertEquals(6.625 / 7, to.bounds().low().orElseThrow(), 1e-12);
        assertEquals(1, to.bounds().high().orElseThrow(), 1e-12);
    }

    /**
     * Five and three announced: one of the six in favour is against, any. Where it is A, the group is split in two on the last vote,
     * (2 - 2/2) / 4 = 0.25, and its mean (6 + 0.25) / 7. So the change is -0.027 as listed and -0.080 at the least: less united on
     * every record, and each of the three says so by its sign.
     */
    @Test
    void aRangeOfAChangeKeepsTheSignOfEachNumber() {
        Claim range = claims(Optional.of(new ChoiceCounts(5, 3, 0))).of(StudyClaims.Part.BOUNDS).stream()
                .filter(claim -> claim.id().startsWith("bounds:total:change:"))
                .findFirst()
                .orElseThrow();
        assertEquals("change_total_total", ((ClaimValue.Form) value(range, "what")).word());
        assertSigned(6.625 / 7 - 13.625 / 14, value(range, "value"));
        assertSigned(6.25 / 7 - 13.625 / 14, value(range, "low"));
        assertSigned(6.625 / 7 - 13.625 / 14, value(range, "high"));
    }

    /**
     * Eight members, one of them against on the first and on the last vote: (7 - 1/2) / 8 = 0.8125 there, else 1. In the seven last
     * votes the mean is 0.973, in the four last 0.953, before 0.989: less by 0.036 on four meetings, which one more could undo.
     */
    @Test
    void aSmallChangeOfFewMeetingsIsNoFinding() {
        Roster all =
                SmallVotes.roster(String.join(" ", STATES), SmallVotes.group("ALL_EIGHT", String.join(" ", STATES)));
        assertEquals(1, changes(claims("YYYYYYYN", all, EARLY).findings()));
        StudyClaims few = claims("YYYYYYYN", all, ALL - 4);
        assertEquals(0, changes(few.findings()));
        assertTrue(few.of(StudyClaims.Part.CYCLES).stream()
                .anyMatch(claim -> claim.template().equals("change.total")));
    }

    private static void assertSigned(double expected, ClaimValue value) {
        ClaimValue.SignedDecimal signed = assertInstanceOf(ClaimValue.SignedDecimal.class, value);
        assertEquals(expected, signed.value(), 1e-12);
    }

    private static ClaimValue value(Claim claim, String name) {
        return claim.argument(name).orElseThrow().value();
    }

    /** At two decimals both ends would read as -0.14. */
    @Test
    void aNarrowRangeTakesTheDecimalsThatTellItsEnds() {
        assertEquals(
                new ClaimValue.Size(-0.1425, 3),
                ClaimNumber.telling(new ClaimValue.Size(-0.1425, 2), -0.1425, -0.1412));
        assertEquals(
                new ClaimValue.Decimal(0.5, 2), ClaimNumber.telling(new ClaimValue.Decimal(0.5, 2), 0.5, 0.500001));
        assertEquals(new ClaimValue.Count(3), ClaimNumber.telling(new ClaimValue.Count(3), 3, 4));
    }

    private static long changes(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.kind() == Finding.Kind.CHANGE_SINCE_THE_LAST_CYCLE)
                .count();
    }

    private static StudyClaims claims(Optional<ChoiceCounts> announced) {
        return claims("YYYNYYYN", announced, ROSTER, EARLY);
    }

    private static StudyClaims claims(String onTheLast, Roster roster, int early) {
        return claims(onTheLast, Optional.empty(), roster, early);
    }

    private static StudyClaims claims(String onTheLast, Optional<ChoiceCounts> announced, Roster roster, int early) {
        List<RollCall> rollCalls = new ArrayList<>();
        BallotBits ballots = new BallotBits(STATES.size());
        for (int position = 0; position < ALL; position++) {
            boolean last = position == ALL - 1;
            rollCalls.add(rollCall(position, last ? announced : Optional.empty()));
            String letters = last ? onTheLast : position == 0 ? "YYYNYYYY" : "YYYYYYYY";
            for (int state = 0; state < STATES.size(); state++) {
                ballots.accept(
                        position,
                        state,
                        Choice.ofLetter(letters.substring(state, state + 1)).orElseThrow());
            }
        }
        RollCallMatrix votes =
                new RollCallMatrix(rollCalls, STATES.stream().map(StateId::new).toList(), ballots);
        return StudyClaims.of(StudyAnalysis.of(SmallStudies.data(votes, roster), settings(early)));
    }

    private static StudySettings settings(int early) {
        StudySettings plain = SmallStudies.settings("AAA", "EEE");
        return new StudySettings(
                plain.id(),
                plain.title(),
                List.of(cycle("early", 0, early - 1), cycle("late", early, ALL)),
                plain.kinds(),
                plain.references(),
                plain.agreement(),
                plain.coincidence(),
                plain.clusters(),
                plain.level(),
                plain.resamples(),
                plain.seed());
    }

    private static ReviewCycle cycle(String id, int from, int to) {
        return new ReviewCycle(id, Period.of(FIRST.plusDays(from), FIRST.plusDays(to)), LocalText.EMPTY);
    }

    private static RollCall rollCall(int position, Optional<ChoiceCounts> announced) {
        return new RollCall(
                new RollCallId("V%02d".formatted(position)),
                "test",
                FIRST.plusDays(position),
                "m" + position,
                "",
                "",
                RollCallKind.WHOLE,
                "",
                List.of("arms"),
                "",
                "",
                Optional.empty(),
                LocalText.EMPTY,
                LocalText.EMPTY,
                Optional.empty(),
                Optional.empty(),
                announced);
    }
}
