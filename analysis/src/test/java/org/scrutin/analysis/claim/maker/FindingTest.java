package org.scrutin.analysis.claim.maker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.claim.Cell;
import org.scrutin.analysis.claim.Claim;

class FindingTest {

    private static Finding finding(String id, Finding.Kind kind, double strength) {
        return new Finding(Claim.of(id, "template").restingOn(1), kind, strength);
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(finding -> finding.claim().id()).toList();
    }

    @Test
    void kindsComeInTheirOrderAndTheStrongestOfEachAlone() {
        List<Finding> ranked = Finding.ranked(List.of(
                finding("weak", Finding.Kind.DISSENT, 3),
                finding("open", Finding.Kind.OPEN_RECORD, 1),
                finding("strong", Finding.Kind.DISSENT, 22),
                finding("result", Finding.Kind.RESULT, 98)));
        assertEquals(List.of("result", "strong", "open"), ids(ranked));
    }

    @Test
    void equalStrengthsAreToldApartByTheSmallerId() {
        List<Finding> ranked =
                Finding.ranked(List.of(finding("b", Finding.Kind.BLOCS, 1), finding("a", Finding.Kind.BLOCS, 1)));
        assertEquals(List.of("a"), ids(ranked));
    }

    @Test
    void aChangeOfAGroupWithDoubtfulMembershipsStandsBehindTheOthers() {
        Finding doubtful = doubtful("large", Finding.Kind.CHANGE_SINCE_THE_FIRST_CYCLE, 0.17);
        assertEquals(
                List.of("small"),
                ids(Finding.ranked(
                        List.of(doubtful, finding("small", Finding.Kind.CHANGE_SINCE_THE_FIRST_CYCLE, 0.10)))));
        assertEquals(List.of("large"), ids(Finding.ranked(List.of(doubtful))));
    }

    @Test
    void aChangeThatHoldsWithoutTheDoubtfulMembershipsStandsByItsSize() {
        Finding sound = new Finding(
                Claim.of("large", "template")
                        .form("confidence", "low")
                        .form("standing", "always")
                        .restingOn(1),
                Finding.Kind.CHANGE_SINCE_THE_FIRST_CYCLE,
                0.17);
        assertEquals(
                List.of("large"),
                ids(Finding.ranked(List.of(sound, finding("small", Finding.Kind.CHANGE_SINCE_THE_FIRST_CYCLE, 0.10)))));
    }

    @Test
    void doubtfulMembershipsMoveNothingButChanges() {
        assertEquals(
                List.of("large"),
                ids(Finding.ranked(List.of(
                        doubtful("large", Finding.Kind.SPLIT_GROUP, 25),
                        finding("small", Finding.Kind.SPLIT_GROUP, 4)))));
    }

    @Test
    void whatCouldNotBeTestedLeadsNothing() {
        Finding untested = new Finding(
                Claim.of("untested", "template")
                        .form("together", "untested")
                        .form("single", "untested")
                        .restingOn(1),
                Finding.Kind.MOVERS,
                5);
        Finding tested = new Finding(
                Claim.of("tested", "template")
                        .form("together", "untested")
                        .form("single", "none")
                        .restingOn(1),
                Finding.Kind.MOVERS,
                5);
        Finding open = finding("open", Finding.Kind.OPEN_RECORD, 1);
        assertEquals(List.of("open", "untested"), ids(Finding.ranked(List.of(untested, open))));
        assertEquals(List.of("tested", "open"), ids(Finding.ranked(List.of(tested, open))));
    }

    @Test
    void aRecordThatIsMostlyContradictedLeads() {
        assertEquals(
                List.of("contradicted", "change"),
                ids(Finding.ranked(List.of(
                        finding("change", Finding.Kind.CHANGE_SINCE_THE_FIRST_CYCLE, 0.4),
                        finding("contradicted", Finding.Kind.CONTRADICTED_RECORD, 0)))));
    }

    /** A vote whose totals and lists differ: its result says both already. */
    @Test
    void whatAFindingAboveSaysAlreadyIsNone() {
        Finding result = told("result", Finding.Kind.RESULT, "A/1/1", 98, 97);
        Finding gap = told("gap", Finding.Kind.OPEN_RECORD, "A/1/1", 98, 97);
        Finding another = told("another", Finding.Kind.OPEN_RECORD, "A/1/2", 98, 97);
        assertEquals(List.of("result"), ids(Finding.ranked(List.of(gap, result))));
        assertEquals(List.of("result", "another"), ids(Finding.ranked(List.of(result, another, gap))));
        assertEquals(List.of("gap"), ids(Finding.ranked(List.of(gap))));
    }

    /** Two findings may count the same: whether the text was adopted is told by the result alone. */
    @Test
    void aFindingThatTellsMoreStaysBehindOneThatTellsLess() {
        Finding contradicted = told("contradicted", Finding.Kind.CONTRADICTED_RECORD, "A/1/1", 98, 97);
        Finding result = new Finding(
                Claim.of("result", "template")
                        .form("result", "adopted")
                        .count("announcedYes", 98, Cell.at("roll_calls", "announced_yes", "A/1/1"))
                        .restingOn(98),
                Finding.Kind.RESULT,
                98);
        assertEquals(List.of("contradicted", "result"), ids(Finding.ranked(List.of(result, contradicted))));
    }

    @Test
    void whatOtherDefinitionsTakeBackIsNone() {
        Finding back = standing("back", "uncertain", "alone", 22);
        Finding several = standing("several", "uncertain", "together", 9);
        Finding sound = standing("sound", "always", "never", 3);
        assertEquals(List.of("sound"), ids(Finding.ranked(List.of(back, several, sound))));
        Finding open = finding("open", Finding.Kind.OPEN_RECORD, 1);
        Finding result = finding("result", Finding.Kind.RESULT, 1);
        Finding gap = finding("gap", Finding.Kind.CONTRADICTED_RECORD, 1);
        assertEquals(3, Finding.ranked(List.of(back, open, result, gap)).size());
        assertEquals(
                List.of("open", "back"), ids(Finding.ranked(List.of(back, open))), "a page of one finding has room");
        assertEquals(List.of("back"), ids(Finding.ranked(List.of(back, several))), "nothing else is found");
    }

    /** Without abstentions there is nothing to count of a group that abstains: that says nothing against it. */
    @Test
    void whatOtherDefinitionsLeaveWithoutAValueStandsLast() {
        Finding silent = standing("silent", "uncertain", "never", 22);
        Finding open = finding("open", Finding.Kind.OPEN_RECORD, 1);
        assertEquals(List.of("open", "silent"), ids(Finding.ranked(List.of(silent, open))));
    }

    private static Finding standing(String id, String standing, String overturned, double strength) {
        return new Finding(
                Claim.of(id, "template")
                        .form("standing", standing)
                        .form("overturned", overturned)
                        .restingOn(1),
                Finding.Kind.UNITED_GROUP,
                strength);
    }

    private static Finding told(String id, Finding.Kind kind, String rollCall, int announced, int listed) {
        return new Finding(
                Claim.of(id, "template")
                        .count("announcedYes", announced, Cell.at("roll_calls", "announced_yes", rollCall))
                        .count("listedYes", listed, Cell.at("roll_calls", "listed_yes", rollCall))
                        .restingOn(announced),
                kind,
                1);
    }

    private static Finding doubtful(String id, Finding.Kind kind, double strength) {
        return new Finding(Claim.of(id, "template").form("confidence", "low").restingOn(1), kind, strength);
    }

    @Test
    void theFirstPageHoldsSevenAtMost() {
        List<Finding> all = new ArrayList<>();
        for (Finding.Kind kind : Finding.Kind.values()) {
            all.add(finding(kind.name(), kind, 1));
        }
        assertEquals(Finding.MOST, Finding.ranked(all).size());
    }
}
