package org.scrutin.analysis.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

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
