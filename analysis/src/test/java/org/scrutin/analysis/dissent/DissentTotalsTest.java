package org.scrutin.analysis.dissent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.data.MadeVotes;
import org.scrutin.analysis.data.RecordedVotes;
import org.scrutin.analysis.data.WorldGroups;
import org.scrutin.analysis.dissent.DissentCounts.Left;
import org.scrutin.analysis.dissent.DissentCounts.Reversed;
import org.scrutin.analysis.fixture.ReferenceRow;
import org.scrutin.analysis.fixture.SmallVotes;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StudyScopes;

class DissentTotalsTest {

    /**
     * Two paragraphs of one text and one of another, a year later; the whole texts last. By hand, AAA: A&gt;Y, Y&gt;Y, N&gt;A;
     * BBB: X&gt;Y, A&gt;Y, Y&gt;A; CCC: A&gt;A, N&gt;A, X&gt;X; DDD is no member.
     */
    private static RollCallMatrix votes() {
        return new MadeVotes()
                .paragraph("R1:1", "2001-12-01", "R1")
                .paragraph("R1:2", "2001-12-01", "R1")
                .paragraph("R2:1", "2002-12-01", "R2")
                .whole("R1", "2001-12-01", "topic", "one")
                .whole("R2", "2002-12-01", "topic", "two")
                .row("AAA", "AYNYA")
                .row("BBB", "XAYYA")
                .row("CCC", "ANXAX")
                .row("DDD", "AXXYX")
                .matrix();
    }

    private static Roster roster() {
        return SmallVotes.roster(
                "AAA BBB CCC", SmallVotes.group("GRP", "AAA BBB@2002-01-01 DDD"), SmallVotes.group("NIL", "EEE"));
    }

    @Test
    void worked() {
        DissentTotals totals = totals(votes(), roster());
        Map<String, DissentCounts> states = new TreeMap<>();
        totals.byState().stream()
                .filter(row -> row.scope().equals(Scope.WHOLE_STUDY))
                .forEach(row -> states.put(row.state().value(), row.counts()));

        assertEquals(
                Map.of(
                        "AAA", new DissentCounts(1, 0, new Left(1, 1, 1), new Reversed(0, 0), 0, 0),
                        "BBB", new DissentCounts(0, 0, new Left(1, 0, 1), new Reversed(1, 0), 0, 1),
                        "CCC", new DissentCounts(0, 1, new Left(0, 1, 0), new Reversed(0, 0), 0, 0),
                        "DDD", new DissentCounts(0, 0, new Left(1, 0, 1), new Reversed(0, 0), 0, 1)),
                states);
    }

    /** BBB is a member from the second year on, DDD of the group and not of the electorate; nobody of NIL voted. */
    @Test
    void aGroupCountsItsMembersOfTheDay() {
        List<GroupDissent> rows = totals(votes(), roster()).byGroup().stream()
                .filter(row -> row.scope().equals(Scope.WHOLE_STUDY))
                .toList();

        assertEquals(
                new GroupDissent(
                        Scope.WHOLE_STUDY,
                        new GroupId("GRP"),
                        new DissentCounts(1, 0, new Left(1, 1, 1), new Reversed(1, 0), 0, 0),
                        2,
                        1,
                        new GroupDissent.Company(1, 0, 1)),
                rows.get(0),
                "AAA alone is the group on the first paragraph; on the last it ties with BBB");
        assertEquals(1, rows.size());
    }

    /** Three of four abstain and all join: CCC was against and so apart from its group. Two against two is nobody's choice. */
    @Test
    void whoLeavesStandsWithItsGroupOrApartFromIt() {
        RollCallMatrix matrix = new MadeVotes()
                .paragraph("R:1", "2001-12-01", "R")
                .paragraph("R:2", "2001-12-01", "R")
                .whole("R", "2001-12-01", "topic", "one")
                .row("AAA", "AAY")
                .row("BBB", "AAY")
                .row("CCC", "NYY")
                .row("DDD", "AYY")
                .matrix();
        Roster roster = SmallVotes.roster("AAA BBB CCC DDD", SmallVotes.group("GRP", "AAA BBB CCC DDD"));
        GroupDissent row = totals(matrix, roster).byGroup().get(0);
        assertEquals(new GroupDissent.Company(3, 1, 2), row.company());
        assertEquals(6, row.counts().left().total());
    }

    /** 24, 27 and 28 abstain and join, 2 are against and join; 64, 60 and 59 are in favour of both. */
    @Test
    void theConferenceOf2018() {
        RollCallMatrix matrix = RecordedVotes.smallArms();
        DissentCounts all = totals(matrix, WorldGroups.ofTheStudies()).byState().stream()
                .filter(row -> row.scope().equals(Scope.WHOLE_STUDY))
                .map(StateDissent::counts)
                .reduce(DissentCounts.NONE, DissentCounts::combine);

        assertEquals(new DissentCounts(183, 0, new Left(79, 4, 83), new Reversed(0, 0), 10, 25), all);
    }

    /** {@code reference/paragraph_dissent.py}. */
    @Test
    void theArmsVotesAreCountedAsElsewhere() {
        DissentTotals totals = totals(RecordedVotes.arms(), WorldGroups.ofTheStudies());
        List<StateDissent> states = totals.byState();
        List<GroupDissent> groups = totals.byGroup();
        List<ReferenceRow> expectedStates = ReferenceRow.table("arms_dissent_by_state.csv");
        List<ReferenceRow> expectedGroups = ReferenceRow.table("arms_dissent_by_group.csv");

        assertEquals(expectedStates.size(), states.size());
        assertEquals(expectedGroups.size(), groups.size());
        for (int i = 0; i < states.size(); i++) {
            ReferenceRow expected = expectedStates.get(i);
            assertEquals(scope(expected), states.get(i).scope());
            assertEquals(expected.text("state"), states.get(i).state().value());
            same(expected, states.get(i).counts());
        }
        for (int i = 0; i < groups.size(); i++) {
            ReferenceRow expected = expectedGroups.get(i);
            assertEquals(scope(expected), groups.get(i).scope());
            assertEquals(expected.text("group"), groups.get(i).group().value());
            same(expected, groups.get(i).counts());
            expected.same("paragraphs_left", groups.get(i).paragraphsLeft());
            expected.same("states_left", groups.get(i).statesLeft());
        }
    }

    /** Every row of the table of paragraph dissent is counted once, whatever the order of roll calls and the names of states. */
    @Property(tries = 100)
    void neitherOrderNorNamesCount(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> calls = List.of("R1", "R1:1", "R1:2", "R2", "R2:1");
        List<String> rows = new ArrayList<>();
        for (int state = 0; state < 10; state++) {
            StringBuilder row = new StringBuilder();
            calls.forEach(call -> row.append("YANX".charAt(random.nextInt(4))));
            rows.add(row.toString());
        }
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4));
        List<StateDissent> before =
                totals(made(calls, order, rows, 'A'), roster()).byState();
        Collections.shuffle(order, random);
        RollCallMatrix shuffled = made(calls, order, rows, 'A');

        assertEquals(before, totals(shuffled, roster()).byState());
        assertEquals(
                before.stream().map(StateDissent::counts).toList(),
                totals(made(calls, order, rows, 'N'), roster()).byState().stream()
                        .map(StateDissent::counts)
                        .toList());
        DissentCounts all = before.stream()
                .filter(row -> row.scope().equals(Scope.WHOLE_STUDY))
                .map(StateDissent::counts)
                .reduce(DissentCounts.NONE, DissentCounts::combine);
        assertEquals(ParagraphDissents.of(shuffled).size(), all.bothCast() + all.paragraphOnly() + all.wholeOnly());
        assertTrue(all.left().cameBack() <= all.left().total());
    }

    private static RollCallMatrix made(List<String> calls, List<Integer> order, List<String> rows, char first) {
        MadeVotes votes = new MadeVotes();
        for (int place : order) {
            String call = calls.get(place);
            int colon = call.indexOf(':');
            if (colon < 0) {
                votes.whole(call, "2001-12-01", "topic", call);
            } else {
                votes.paragraph(call, "2001-12-01", call.substring(0, colon));
            }
        }
        for (int state = 0; state < rows.size(); state++) {
            String row = rows.get(state);
            StringBuilder letters = new StringBuilder();
            order.forEach(place -> letters.append(row.charAt(place)));
            votes.row(Character.toString(first + state).repeat(3), letters.toString());
        }
        return votes.matrix();
    }

    private static DissentTotals totals(RollCallMatrix matrix, Roster roster) {
        return new DissentTotals(matrix, roster, new StudyScopes(matrix, RecordedVotes.reviewCycles()));
    }

    private static Scope scope(ReferenceRow row) {
        return new Scope(row.text("cycle"), row.text("topic"));
    }

    private static void same(ReferenceRow expected, DissentCounts counts) {
        expected.same("in_favour_of_both", counts.inFavourOfBoth());
        expected.same("neither", counts.neither());
        expected.same("left_abstaining", counts.left().abstaining());
        expected.same("left_against", counts.left().against());
        expected.same("came_back", counts.left().cameBack());
        expected.same("reversed_abstaining", counts.reversed().abstaining());
        expected.same("reversed_against", counts.reversed().against());
        expected.same("paragraph_only", counts.paragraphOnly());
        expected.same("whole_only", counts.wholeOnly());
    }
}
