package org.scrutin.analysis.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.fixture.RandomVotes;
import org.scrutin.analysis.fixture.SmallVotes;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.ReviewCycle;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StudyScopes;

/** Members that differ from their group, and members of two groups at odds: worked by hand. */
class BetweenGroupsTest {

    private static final String STATES = "AAA BBB CCC DDD EEE FFF";

    /** NOR and SOU share CCC and DDD; ROO is the room; NOS is NOR once more. */
    private final Roster roster = SmallVotes.roster(
            STATES,
            SmallVotes.group("ROO", STATES),
            SmallVotes.group("SOU", "CCC DDD EEE FFF"),
            SmallVotes.group("NOR", "AAA BBB CCC DDD"),
            SmallVotes.group("NOS", "AAA BBB CCC DDD"));

    private final RollCallMatrix matrix = SmallVotes.among(STATES)
            // NOR: Y Y Y A, in favour. SOU: Y A A A, abstains. CCC is with NOR, DDD with SOU.
            .vote("R1 2001-01-01", "YYYAAA")
            // NOR: N N A ., against. SOU: A . Y Y, in favour. CCC is with neither, DDD casts none.
            .vote("R2 2001-01-02", "NNA.YY")
            // NOR: Y Y N N, no side.
            .vote("R3 2001-01-03", "YYNNNN")
            // Both in favour; FFF differs.
            .vote("R4 2002-01-01", "YYYYYA")
            .matrix();

    @Test
    void membersThatDifferFromTheirGroup() {
        List<String> rows = GroupDissents.of(matrix, roster, cycles()).stream()
                .filter(row ->
                        row.cycle().equals(Scope.ALL) && !row.group().value().equals("NOS"))
                .map(row -> row.group() + " " + row.state() + " " + row.dissents() + "/" + row.of())
                .toList();
        assertEquals(
                List.of(
                        "NOR AAA 0/3",
                        "NOR BBB 0/3",
                        "NOR CCC 1/3",
                        "NOR DDD 1/2",
                        "SOU CCC 2/4",
                        "SOU DDD 0/3",
                        "SOU EEE 0/4",
                        "SOU FFF 1/4"),
                rows);
    }

    @Test
    void membersOfTwoGroupsThatDiffer() {
        CrossPressures pressures = CrossPressures.of(matrix, roster, cycles());
        assertEquals(
                List.of(
                        "2001 CCC NOR SOU 1 0 1 0",
                        "2001 DDD NOR SOU 0 1 0 1",
                        "all CCC NOR SOU 1 0 1 0",
                        "all DDD NOR SOU 0 1 0 1"),
                pressures.byState().stream()
                        .map(row -> row.cycle() + " " + row.state() + " " + row.a() + " " + row.b() + " "
                                + text(row.leaning()))
                        .toList());
        assertEquals(
                List.of("2001 NOR SOU 2/2, 2 states: 1 1 1 1", "all NOR SOU 2/3, 2 states: 1 1 1 1"),
                pressures.byPair().stream()
                        .map(row -> row.cycle() + " " + row.a() + " " + row.b() + " " + row.differ() + "/"
                                + row.rollCalls() + ", " + row.states() + " states: " + text(row.leaning()))
                        .toList());
        assertEquals(
                List.of("AAA 0/4", "BBB 0/4", "CCC 2/4", "DDD 1/3", "EEE 0/4", "FFF 0/4"),
                pressures.states().stream()
                        .filter(row -> row.cycle().equals(Scope.ALL))
                        .map(row -> row.state() + " " + row.pressed() + "/" + row.cast())
                        .toList());
    }

    /** A group inside another is one of its own: III inside OUT, at odds with it. */
    @Test
    void aGroupInsideAnotherPressesItsMembers() {
        Roster nested = SmallVotes.roster(
                STATES, SmallVotes.group("OUT", "AAA BBB CCC DDD EEE"), SmallVotes.group("III", "AAA BBB"));
        RollCallMatrix votes =
                SmallVotes.among(STATES).vote("R1 2001-01-01", "YYNNNN").matrix();
        CrossPressures pressures = CrossPressures.of(votes, nested, cycles(votes));
        assertEquals(2, pressures.byState().size());
        pressures.byState().forEach(row -> assertEquals(new Leaning(1, 0, 0, 0), row.leaning()));
    }

    /** Of 10 and 9 states, 9 in both, nine tenths of either are in both: one body. Of 10 and 8 they are two. */
    @Test
    void groupsOfNearlyTheSameMembersAreOne() {
        String states = "AAA BBB CCC DDD EEE FFF GGG HHH III JJJ KKK LLL";
        String ten = "AAA BBB CCC DDD EEE FFF GGG HHH III JJJ";
        DistinctGroups groups = new DistinctGroups(SmallVotes.roster(
                states,
                SmallVotes.group("TEN", ten),
                SmallVotes.group("NIN", ten.substring(4)),
                SmallVotes.group("EIG", ten.substring(8)),
                SmallVotes.group("NON", "")));
        assertEquals(
                List.of("TEN", "EIG"),
                groups.on(LocalDate.of(2001, 1, 1)).stream()
                        .map(group -> group.group().value())
                        .toList());
    }

    /** Every sum is that of its parts, whatever the votes. */
    @Test
    void sumsOfRandomVotesAgree() {
        for (int seed = 1; seed <= 20; seed++) {
            RollCallMatrix votes = RandomVotes.of(new Random(seed), 12, 30).matrix();
            String names = RandomVotes.names(12);
            Roster made = SmallVotes.roster(
                    names,
                    SmallVotes.group("AAA", names.substring(0, 27)),
                    SmallVotes.group("BBB", names.substring(16)),
                    SmallVotes.group("CCC", names.substring(0, 11)));
            CrossPressures pressures = CrossPressures.of(votes, made, cycles(votes));
            for (GroupPair pair : pressures.byPair()) {
                Leaning sum = pressures.byState().stream()
                        .filter(row -> row.cycle().equals(pair.cycle())
                                && row.a().equals(pair.a())
                                && row.b().equals(pair.b()))
                        .map(CrossPressure::leaning)
                        .reduce(Leaning.NONE, Leaning::combine);
                assertEquals(sum, pair.leaning(), "seed " + seed);
            }
            int dissents = GroupDissents.of(votes, made, cycles(votes)).stream()
                    .mapToInt(GroupDissent::dissents)
                    .sum();
            long byBallot = 0;
            for (int position = 0; position < votes.rollCalls().size(); position++) {
                for (StateGroup group : made.groups()) {
                    byBallot += dissents(
                            votes,
                            position,
                            made.members(group.id(), votes.rollCall(position).date()));
                }
            }
            assertEquals(byBallot, dissents, "seed " + seed);
        }
    }

    /** Ballots of these states other than the one choice that most of them made; none where two choices tie. */
    private static long dissents(RollCallMatrix votes, int position, Collection<StateId> states) {
        Map<Choice, Long> counts = states.stream()
                .map(state -> votes.choice(position, state))
                .filter(Choice::isCast)
                .collect(Collectors.groupingBy(choice -> choice, TreeMap::new, Collectors.counting()));
        long cast = counts.values().stream().mapToLong(count -> count).sum();
        long most = counts.values().stream().mapToLong(count -> count).max().orElse(0);
        long times = counts.values().stream().filter(count -> count == most).count();
        return times == 1 && cast > 1 ? cast - most : 0;
    }

    private static String text(Leaning leaning) {
        return leaning.withA() + " " + leaning.withB() + " " + leaning.neither() + " " + leaning.absent();
    }

    private NavigableMap<Scope, RollCallSet> cycles() {
        return new StudyScopes(
                        matrix,
                        List.of(new ReviewCycle(
                                "2001",
                                Period.of(LocalDate.of(2001, 1, 1), LocalDate.of(2001, 12, 31)),
                                LocalText.EMPTY)))
                .byCycle(EnumSet.of(RollCallKind.WHOLE));
    }

    private static NavigableMap<Scope, RollCallSet> cycles(RollCallMatrix votes) {
        return new StudyScopes(votes, List.of()).byCycle(EnumSet.of(RollCallKind.WHOLE));
    }
}
