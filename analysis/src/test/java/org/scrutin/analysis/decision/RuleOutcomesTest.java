package org.scrutin.analysis.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.check.Reconciliation;
import org.scrutin.analysis.decision.FlipAnswer.Reason;
import org.scrutin.analysis.fixture.SmallVotes;
import org.scrutin.analysis.vote.BallotBits;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.MajorityRule;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallResult;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Roster;

class RuleOutcomesTest {

    private static final String STATES = "AAA BBB CCC DDD EEE FFF GGG HHH III JJJ";

    private final Roster roster = SmallVotes.roster(
            STATES,
            SmallVotes.group("WWW", STATES),
            SmallVotes.group("ONE", "AAA BBB CCC"),
            SmallVotes.group("TWO", "CCC DDD EEE FFF"),
            SmallVotes.group("TWI", "CCC DDD EEE FFF"));

    /** 6 to 3, two thirds of 9 are 6: one fewer in favour, or one more against, and it is lost. */
    @Test
    void aKnownRuleGivesItsMarginAndWhoCouldTurnIt() {
        RuleOutcome row =
                only(vote("YYYYYYNNNA", Optional.of(MajorityRule.TWO_THIRDS), Optional.of(RollCallResult.ADOPTED)));
        assertEquals(RuleOutcome.Basis.KNOWN, row.basis());
        assertEquals(6, row.required());
        assertEquals(0, row.margin());
        assertEquals(Passage.CARRIED, row.passage());
        FlipAnswer.Claimed claimed = row.claimed().orElseThrow();
        assertEquals(OptionalInt.of(1), claimed.fewest());
        assertEquals(
                List.of(
                        new StateFlip(BallotChange.YES_TO_ABSTAIN, OptionalInt.of(1), 6),
                        new StateFlip(BallotChange.ABSTAIN_TO_NO, OptionalInt.of(1), 1),
                        new StateFlip(BallotChange.ABSENT_TO_NO, OptionalInt.empty(), 0),
                        new StateFlip(BallotChange.YES_TO_NO, OptionalInt.of(1), 6)),
                claimed.byStates());
        assertEquals(
                List.of("ONE", "TWI"),
                claimed.byGroups().get(0).first().stream()
                        .map(GroupSet::toString)
                        .toList());
        // The state that abstains is in no group but the room.
        assertEquals(OptionalInt.empty(), claimed.byGroups().get(1).groups());
    }

    /** The room is no group here, and TWO and TWI are one answer, under the first name by code point. */
    @Test
    void theRoomIsNoGroupAndASecondNameNoSecondAnswer() {
        RuleOutcome row =
                only(vote("YYYYYYNNXX", Optional.of(MajorityRule.SIMPLE), Optional.of(RollCallResult.RETAINED)));
        // 6 to 2: four to abstain leave 2 to 2. ONE has 3, TWO has 4.
        GroupFlip flip = row.claimed().orElseThrow().byGroups().get(0);
        assertEquals(BallotChange.YES_TO_ABSTAIN, flip.change());
        assertEquals(1, flip.sets());
        assertEquals(List.of(new GroupSet(List.of(roster.groups().get(3).id()))), flip.first());
    }

    /** 5 to 4 under two thirds: 6 of 9 were needed. */
    @Test
    void aRejectedTextAndADeletedParagraphCanBeTurnedTheOtherWay() {
        for (RollCallResult result : List.of(RollCallResult.REJECTED, RollCallResult.DELETED)) {
            RuleOutcome row = only(vote("YYYYYNNNNX", Optional.of(MajorityRule.TWO_THIRDS), Optional.of(result)));
            assertEquals(Passage.LOST, row.passage());
            assertEquals(-1, row.margin());
            assertEquals(
                    List.of(
                            new StateFlip(BallotChange.NO_TO_ABSTAIN, OptionalInt.of(2), 4),
                            new StateFlip(BallotChange.ABSTAIN_TO_YES, OptionalInt.empty(), 0),
                            new StateFlip(BallotChange.ABSENT_TO_YES, OptionalInt.empty(), 1),
                            new StateFlip(BallotChange.NO_TO_YES, OptionalInt.of(1), 4)),
                    row.claimed().orElseThrow().byStates());
        }
    }

    @Test
    void anUnopposedVoteClaimsNoFlip() {
        for (String ballots : List.of("YYYYYYYYYY", "YAAAAAAAXX", "AAAAXXXXXX", "XXXXXXXXXX")) {
            for (RuleOutcome row : of(vote(ballots, Optional.empty(), Optional.empty()))) {
                assertEquals(Optional.of(Reason.UNOPPOSED), row.reason());
            }
        }
    }

    /** 9 to 1 and yet rejected, as by a veto. */
    @Test
    void aResultThatTheRuleDoesNotGiveClaimsNoFlip() {
        RuleOutcome row =
                only(vote("YYYYYYYYYN", Optional.of(MajorityRule.SIMPLE), Optional.of(RollCallResult.REJECTED)));
        assertEquals(Optional.of(Reason.CONTRADICTED), row.reason());
    }

    @Test
    void announcedTotalsThatDifferInFavourOrAgainstLeaveTheTallyOpen() {
        RollCall plain = vote("YYYYYYYNNN", Optional.of(MajorityRule.SIMPLE), Optional.empty()).rollCall;
        assertEquals(
                Optional.of(Reason.TOTALS_DIFFER),
                only(announced(plain, new ChoiceCounts(8, 3, 0))).reason());
        assertEquals(
                Optional.empty(),
                only(announced(plain, new ChoiceCounts(7, 3, 1))).reason());
    }

    /** 7 to 3 were announced and listed; that one of the three had meant yes changes what counts, not whether the record adds up. */
    @Test
    void aBallotThatCountsAsItWasMeantLeavesNoTallyOpen() {
        Vote meant = announced(
                vote("YYYYYYYYNN", Optional.of(MajorityRule.SIMPLE), Optional.empty()).rollCall,
                new ChoiceCounts(7, 3, 0));
        RollCallMatrix counted = matrix(new Vote(meant.rollCall, "YYYYYYYYNN"));
        Reconciliation lists = new Reconciliation(meant.rollCall.announced(), new ChoiceCounts(7, 3, 0));
        List<RuleOutcome> rows = RuleOutcomes.of(counted, roster, RollCallSet.all(1), position -> lists);
        assertEquals(
                OptionalInt.of(3),
                rows.get(0).claimed().orElseThrow().fewest(),
                "three of eight in favour bring 5 to 5");
    }

    /** 6 to 4 retained: two thirds of 10 are 7, so that rule is not the one; a simple majority could be. */
    @Test
    void anUnknownRuleIsSupposedAndARuleThatTheResultRefutesSaysSo() {
        List<RuleOutcome> rows = of(vote("YYYYYYNNNN", Optional.empty(), Optional.of(RollCallResult.RETAINED)));
        assertEquals(
                List.of(MajorityRule.SIMPLE, MajorityRule.TWO_THIRDS),
                rows.stream().map(RuleOutcome::rule).toList());
        rows.forEach(row -> assertEquals(RuleOutcome.Basis.SUPPOSED, row.basis()));
        assertEquals(OptionalInt.of(1), rows.get(0).claimed().orElseThrow().fewest());
        assertEquals(Optional.of(Reason.CONTRADICTED), rows.get(1).reason());
    }

    /** Thirteen to nobody, or nine to one with a veto: neither a simple majority nor two thirds is the Council's rule. */
    @Test
    void nothingIsSupposedOfTheSecurityCouncil() {
        RollCallMatrix council = SmallVotes.among(STATES)
                .vote("S/PV.8422:1 2018-12-13 S/PV.8422", "YYYYYYYYYN")
                .vote("A/65/PV.71:1 2010-12-21 A/65/PV.71", "YYYYYYYYYN")
                .matrix();
        assertEquals(
                List.of("A/65/PV.71:1 simple", "A/65/PV.71:1 two-thirds"),
                RuleOutcomes.of(council, roster).stream()
                        .map(row -> row.rollCall() + " " + row.rule().id())
                        .toList());
    }

    private record Vote(RollCall rollCall, String ballots) {}

    private static Vote vote(String ballots, Optional<MajorityRule> rule, Optional<RollCallResult> result) {
        RollCall plain =
                SmallVotes.among(STATES).vote("R1 2001-01-01", ballots).matrix().rollCall(0);
        return new Vote(SmallVotes.with(plain, rule, result, Optional.empty()), ballots);
    }

    private static Vote announced(RollCall rollCall, ChoiceCounts announced) {
        return new Vote(
                SmallVotes.with(rollCall, rollCall.majority(), rollCall.result(), Optional.of(announced)),
                "YYYYYYYNNN");
    }

    private RuleOutcome only(Vote vote) {
        List<RuleOutcome> rows = of(vote);
        assertEquals(1, rows.size());
        return rows.get(0);
    }

    private List<RuleOutcome> of(Vote vote) {
        return RuleOutcomes.of(matrix(vote), roster);
    }

    private static RollCallMatrix matrix(Vote vote) {
        RollCallMatrix states =
                SmallVotes.among(STATES).vote("R1 2001-01-01", vote.ballots).matrix();
        BallotBits bits = new BallotBits(states.states().size());
        for (int state = 0; state < states.states().size(); state++) {
            Choice choice = states.choice(0, state);
            if (choice.isCast()) {
                bits.accept(0, state, choice);
            }
        }
        return new RollCallMatrix(List.of(vote.rollCall), states.states(), bits);
    }
}
