package org.scrutin.analysis.dissent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.data.MadeVotes;
import org.scrutin.analysis.data.RecordedVotes;
import org.scrutin.analysis.data.WorldGroups;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.StateId;

class SwitchesTest {

    private static final Set<RollCallKind> WHOLE = EnumSet.of(RollCallKind.WHOLE);

    @Test
    void switchesOnWholeTextsOfTheArmsVotes() {
        RollCallMatrix matrix = RecordedVotes.arms();
        Map<Integer, Integer> byYear = new TreeMap<>();
        Switches.of(matrix, WHOLE).forEach(s -> byYear.merge(year(matrix, s), 1, Integer::sum));

        assertEquals(25, byYear.get(2025));
        assertEquals(9, byYear.get(2024));
    }

    @Test
    void switchesOfMembersOfTheEuropeanUnion() {
        RollCallMatrix matrix = RecordedVotes.arms();
        Roster roster = WorldGroups.roster("EU");
        List<String> switches = Switches.of(matrix, WHOLE).stream()
                .filter(s -> roster.members(
                                new GroupId("EU"),
                                matrix.rollCall(matrix.position(s.rollCall()).orElseThrow())
                                        .date())
                        .contains(s.state()))
                .map(s -> s.state() + " " + year(matrix, s))
                .sorted()
                .toList();

        assertEquals(
                List.of("CYP 2025", "EST 2025", "FIN 2025", "LTU 2024", "LTU 2025", "LVA 2025", "POL 2025"), switches);
    }

    @Test
    void measuredAgainstTheLastBallotCastWithTheVotesMissedBetween() {
        RollCallMatrix matrix = new MadeVotes()
                .returning("R1", "2001-12-01", "mines")
                .returning("R2", "2002-12-01", "mines")
                .returning("R3", "2003-12-01", "mines")
                .returning("R4", "2004-12-01", "mines")
                .row("AAA", "AXXY")
                .row("BBB", "XYNN")
                .row("CCC", "YYXY")
                .matrix();

        assertEquals(
                List.of(
                        new Switch("mines", state("AAA"), id("R4"), Choice.ABSTAIN, id("R1"), Choice.YES, 2),
                        new Switch("mines", state("BBB"), id("R3"), Choice.YES, id("R2"), Choice.NO, 0)),
                Switches.of(matrix, WHOLE));
        // Cast 2, 3 and 3 ballots on one text: each but the first could have been a switch.
        assertEquals(Map.of(state("AAA"), 1, state("BBB"), 2, state("CCC"), 2), Switches.possible(matrix));
    }

    @Test
    void inTheOrderOfDatesWhateverTheOrderOfTheRecord() {
        RollCallMatrix matrix = new MadeVotes()
                .returning("R2", "2002-12-01", "mines")
                .returning("R1", "2001-12-01", "mines")
                .row("AAA", "AY")
                .matrix();

        assertEquals(
                List.of(new Switch("mines", state("AAA"), id("R2"), Choice.YES, id("R1"), Choice.ABSTAIN, 0)),
                Switches.of(matrix, WHOLE));
    }

    @Test
    void aTitleWithoutASeriesTellsTheTextByTopicAndWords() {
        RollCallMatrix matrix = new MadeVotes()
                .whole("R1", "2001-12-01", "mines", "The Mine-Ban  Convention")
                .whole("R2", "2002-12-01", "mines", "the mine ban convention")
                .whole("R3", "2003-12-01", "other", "The Mine Ban Convention")
                .whole("R4", "2003-12-01", "mines", "The Mine Ban Convention and more")
                .whole("R5", "2004-12-01", "", "")
                .whole("R6", "2005-12-01", "", "")
                .row("AAA", "YNYYYN")
                .matrix();

        assertEquals(
                List.of(new Switch(
                        "mines: the mine ban convention", state("AAA"), id("R2"), Choice.YES, id("R1"), Choice.NO, 0)),
                Switches.of(matrix, WHOLE));
    }

    @Test
    void partsOfATextDoNotReturn() {
        RollCallMatrix matrix = new MadeVotes()
                .paragraph("R1:1", "2001-12-01", "R1")
                .paragraph("R2:1", "2002-12-01", "R2")
                .row("AAA", "YN")
                .matrix();

        assertEquals(List.of(), Switches.of(matrix, EnumSet.allOf(RollCallKind.class)));
    }

    @Test
    void noneWhereWholeTextsAreNotLookedAt() {
        assertEquals(List.of(), Switches.of(RecordedVotes.arms(), EnumSet.of(RollCallKind.PARAGRAPH)));
    }

    private static int year(RollCallMatrix matrix, Switch s) {
        return matrix.rollCall(matrix.position(s.rollCall()).orElseThrow())
                .date()
                .getYear();
    }

    private static StateId state(String id) {
        return new StateId(id);
    }

    private static RollCallId id(String id) {
        return new RollCallId(id);
    }
}
