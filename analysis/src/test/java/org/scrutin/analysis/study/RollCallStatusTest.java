package org.scrutin.analysis.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.check.Reconciliation;
import org.scrutin.analysis.vote.ChoiceCounts;

class RollCallStatusTest {

    private static final ChoiceCounts LISTED = new ChoiceCounts(63, 2, 28);

    @Test
    void listsThatBearOutTheTotalsAreReconciled() {
        assertEquals(RollCallOutcome.Status.RECONCILED, status(Optional.of(LISTED), List.of()));
    }

    @Test
    void listsThatDoNotAreDiscrepant() {
        assertEquals(RollCallOutcome.Status.DISCREPANT, status(Optional.of(new ChoiceCounts(64, 2, 28)), List.of()));
    }

    @Test
    void withoutTotalsNothingIsBorneOut() {
        assertEquals(RollCallOutcome.Status.UNANNOUNCED, status(Optional.empty(), List.of()));
    }

    /** Totals can agree by accident: a name that is nobody's beside one that stands in two lists. */
    @ParameterizedTest
    @EnumSource(Discrepancy.Severity.class)
    void onlyABlockingFaultKeepsEqualTotalsFromBeingReconciled(Discrepancy.Severity severity) {
        Discrepancy fault = new Discrepancy(
                "record.txt",
                "1:1",
                DiscrepancyKind.CONFLICT,
                1,
                Optional.empty(),
                severity,
                Optional.empty(),
                "",
                "",
                "",
                "");
        RollCallOutcome.Status expected = severity == Discrepancy.Severity.BLOCKING
                ? RollCallOutcome.Status.DISCREPANT
                : RollCallOutcome.Status.RECONCILED;
        assertEquals(expected, status(Optional.of(LISTED), List.of(fault)));
    }

    private static RollCallOutcome.Status status(Optional<ChoiceCounts> announced, List<Discrepancy> faults) {
        return RollCallOutcome.Status.of(new Reconciliation(announced, LISTED), faults);
    }
}
