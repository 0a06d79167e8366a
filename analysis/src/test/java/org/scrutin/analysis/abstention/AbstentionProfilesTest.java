package org.scrutin.analysis.abstention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.analysis.data.MadeVotes;
import org.scrutin.analysis.data.RecordedVotes;
import org.scrutin.analysis.data.WorldGroups;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.Membership;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StudyScopes;

class AbstentionProfilesTest {

    /**
     * Each ballot of a meeting of its own: Wilson's formula with Student's t of T − 1 degrees of freedom, t = 2.093024 or 1.729133 of
     * twenty ballots; the ends from SciPy 1.17.1.
     */
    @ParameterizedTest(name = "{0} of {1} at {2}")
    @CsvSource(textBlock = """
            # A, T,  level, low,                 high
            6,   20, .95,  0.13839032176314497, 0.5334819503796535
            0,   20, .95,  0, 0.1796806803569959
            20,  20, .95,  0.8203193196430042, 1
            6,   20, .9,  0.1587155120439562, 0.49330559711233674
            """)
    void rateAndItsInterval(int abstentions, int cast, double level, double low, double high) {
        MadeVotes votes = new MadeVotes();
        for (int i = 0; i < cast; i++) {
            votes.whole("R" + i, "2001-12-%02d".formatted(i + 1), "topic", "title");
        }
        RollCallMatrix matrix = votes.row("AAA", "A".repeat(abstentions) + "Y".repeat(cast - abstentions))
                .matrix();

        AbstentionProfile profile = profiles(matrix, level).get(0);

        assertEquals((double) abstentions / cast, profile.rate().orElseThrow());
        assertEquals(low, profile.interval().orElseThrow().low(), 1e-12);
        assertEquals(high, profile.interval().orElseThrow().high(), 1e-12);
    }

    @Test
    void ballotsOfSixMeetingsHaveNoInterval() {
        MadeVotes votes = new MadeVotes();
        for (int i = 0; i < 24; i++) {
            votes.whole("R" + i, "2001-12-%02d".formatted(i / 4 + 1), "topic", "title");
        }

        AbstentionProfile profile =
                profiles(votes.row("AAA", "AYYY".repeat(6)).matrix(), .95).get(0);

        assertEquals(.25, profile.rate().orElseThrow());
        assertEquals(Optional.empty(), profile.interval());
    }

    @Test
    void aStateWithoutBallotsHasNoRate() {
        RollCallMatrix matrix = new MadeVotes()
                .whole("R1", "2001-12-01", "topic", "title")
                .row("AAA", "X")
                .matrix();

        assertEquals(
                List.of(new AbstentionProfile(
                        Scope.WHOLE_STUDY, new StateId("AAA"), 1, 0, 0, OptionalDouble.empty(), Optional.empty())),
                profiles(matrix, .95));
    }

    @Test
    void eligibleFromTheDayItJoined() {
        RollCallMatrix matrix = new MadeVotes()
                .whole("R1", "2001-12-01", "topic", "title")
                .whole("R2", "2002-12-01", "topic", "title")
                .row("AAA", "YY")
                .row("BBB", "XA")
                .matrix();

        List<AbstentionProfile> profiles = profiles(
                matrix,
                roster(
                        member("AAA", Period.ALWAYS),
                        member("BBB", Period.of(Optional.of(LocalDate.parse("2002-01-01")), Optional.empty())),
                        member("CCC", Period.of(LocalDate.parse("1990-01-01"), LocalDate.parse("2001-12-31"))),
                        member("DDD", Period.of(LocalDate.parse("1990-01-01"), LocalDate.parse("2000-12-31")))));

        assertEquals(
                List.of("AAA 2 2", "BBB 1 1", "CCC 1 0"),
                profiles.stream()
                        .map(p -> p.state() + " " + p.eligible() + " " + p.cast())
                        .toList());
    }

    @Test
    void onTheArmsVotesNobodyCastsMoreThanItMay() {
        RollCallMatrix matrix = RecordedVotes.arms();
        StudyScopes scopes = new StudyScopes(matrix, RecordedVotes.reviewCycles());
        List<AbstentionProfile> profiles = AbstentionProfiles.of(
                matrix, WorldGroups.roster(), scopes.byCycleAndTopic(EnumSet.of(RollCallKind.WHOLE)), .95);

        for (AbstentionProfile profile : profiles) {
            assertTrue(profile.cast() <= profile.eligible(), () -> profile.state() + " " + profile.scope());
            assertTrue(profile.abstentions() <= profile.cast());
            profile.interval()
                    .ifPresent(
                            interval -> assertTrue(interval.holds(profile.rate().orElseThrow())
                                    && interval.low() >= 0
                                    && interval.high() <= 1));
        }
        assertEquals(
                194,
                profiles.stream()
                        .filter(profile -> profile.scope().equals(Scope.WHOLE_STUDY))
                        .count());
    }

    /** Ballots of disjoint cycles add up to those of the whole study, since every vote falls in one. */
    @Test
    void cyclesAddUpToTheWholeStudy() {
        RollCallMatrix matrix = RecordedVotes.arms();
        StudyScopes scopes = new StudyScopes(matrix, RecordedVotes.reviewCycles());
        List<AbstentionProfile> profiles = AbstentionProfiles.of(
                matrix, WorldGroups.roster(), scopes.byCycle(EnumSet.allOf(RollCallKind.class)), .95);

        for (StateId state : matrix.states()) {
            List<AbstentionProfile> own =
                    profiles.stream().filter(p -> p.state().equals(state)).toList();
            AbstentionProfile all = own.stream()
                    .filter(p -> p.scope().equals(Scope.WHOLE_STUDY))
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    2 * all.abstentions(),
                    own.stream().mapToInt(AbstentionProfile::abstentions).sum());
            assertEquals(
                    2 * all.eligible(),
                    own.stream().mapToInt(AbstentionProfile::eligible).sum());
        }
    }

    @Test
    void mostlyIsHalfOrMoreOfAtLeastThree() {
        RollCallMatrix matrix = new MadeVotes()
                .whole("R1", "2001-12-01", "topic", "title")
                .whole("R2", "2001-12-01", "topic", "title")
                .whole("R3", "2001-12-01", "topic", "title")
                .whole("R4", "2001-12-01", "topic", "title")
                .row("AAA", "AAYY")
                .row("BBB", "AYYX")
                .row("CCC", "AAXX")
                .row("DDD", "XXXX")
                .row("EEE", "AAYX")
                .matrix();

        assertEquals(
                List.of("AAA 4 2 true", "BBB 3 1 false", "CCC 2 2 false", "EEE 3 2 true"),
                SubjectAbstentions.of(matrix, scopes(matrix)).stream()
                        .map(s -> s.state() + " " + s.cast() + " " + s.abstentions() + " " + s.mostly())
                        .toList());
    }

    @Test
    void topicsStandBesideAllTopics() {
        RollCallMatrix matrix = new MadeVotes()
                .whole("R1", "2001-12-01", "mines", "title")
                .whole("R2", "2001-12-01", "trade", "title")
                .row("AAA", "AY")
                .matrix();
        StudyScopes scopes = new StudyScopes(matrix, List.of());

        assertEquals(
                List.of("all 2 1", "mines 1 1", "trade 1 0"),
                SubjectAbstentions.of(matrix, scopes.byCycleAndTopic(EnumSet.of(RollCallKind.WHOLE))).stream()
                        .map(s -> s.scope().topic() + " " + s.cast() + " " + s.abstentions())
                        .toList());
    }

    private static NavigableMap<Scope, RollCallSet> scopes(RollCallMatrix matrix) {
        return new StudyScopes(matrix, List.of()).byCycle(EnumSet.allOf(RollCallKind.class));
    }

    private static List<AbstentionProfile> profiles(RollCallMatrix matrix, double level) {
        return AbstentionProfiles.of(matrix, roster(member("AAA", Period.ALWAYS)), scopes(matrix), level);
    }

    private static List<AbstentionProfile> profiles(RollCallMatrix matrix, Roster roster) {
        return AbstentionProfiles.of(matrix, roster, scopes(matrix), .95);
    }

    private static Roster roster(Membership... members) {
        return new Roster(new StateGroup(new GroupId("UN"), LocalText.EMPTY, "", List.of(members)), List.of());
    }

    private static Membership member(String state, Period period) {
        return new Membership(
                new GroupId("UN"), new StateId(state), period, "day", Membership.Confidence.HIGH, "made", "");
    }
}
