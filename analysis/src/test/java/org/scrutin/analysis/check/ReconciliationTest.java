package org.scrutin.analysis.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCallId;

class ReconciliationTest {

    private static final Reconciliation.Site SITE =
            new Reconciliation.Site("record.txt", "164:1", new RollCallId("A/CONF.192/2018/RC/3:whole"));

    @Test
    void listsThatBearOutTheTotalsReconcile() {
        Reconciliation paragraph = announced(63, 2, 28, new ChoiceCounts(63, 2, 28));
        assertTrue(paragraph.reconciled());
        assertEquals(List.of(), paragraph.findings(SITE));
    }

    @Test
    void aNameMissingFromAListIsOneBlockingFinding() {
        Reconciliation whole = announced(98, 0, 0, new ChoiceCounts(97, 0, 0));
        assertFalse(whole.reconciled());
        assertEquals(List.of(new Reconciliation.Difference(Choice.YES, 98, 97)), whole.differences());
        assertEquals(1, whole.differences().get(0).lacking());
        assertEquals(
                List.of(new Discrepancy(
                        "record.txt",
                        "164:1",
                        DiscrepancyKind.TOTAL_MISMATCH,
                        1,
                        Optional.of(SITE.rollCall()),
                        Discrepancy.Severity.BLOCKING,
                        Optional.empty(),
                        "98",
                        "97",
                        "",
                        "98 announced in favour, 97 different states listed.")),
                whole.findings(SITE));
    }

    @Test
    void everyChoiceThatDiffersIsAFindingOfItsOwn() {
        List<Discrepancy> findings =
                announced(90, 0, 47, new ChoiceCounts(180, 0, 94)).findings(SITE);
        assertEquals(List.of(1, 2), findings.stream().map(Discrepancy::rank).toList());
        assertEquals(
                List.of("90>180", "47>94"),
                findings.stream().map(d -> d.announced() + ">" + d.listed()).toList());
    }

    @Test
    void sidesThatChangedPlacesAreOneFinding() {
        Reconciliation rejected = announced(53, 79, 10, new ChoiceCounts(79, 53, 10));
        assertEquals(Optional.of(new Reconciliation.Exchange(Choice.YES, Choice.NO)), rejected.exchange());
        List<Discrepancy> findings = rejected.findings(SITE);
        assertEquals(1, findings.size());
        assertEquals(DiscrepancyKind.SWAPPED_SIDES, findings.get(0).kind());
        assertEquals("53-79-10", findings.get(0).announced());
        assertEquals("79-53-10", findings.get(0).listed());
    }

    @Test
    void abstentionsThatChangedPlacesWithASideAreOneFinding() {
        Reconciliation favour = announced(123, 1, 55, new ChoiceCounts(55, 1, 123));
        assertEquals(Optional.of(new Reconciliation.Exchange(Choice.YES, Choice.ABSTAIN)), favour.exchange());
        assertEquals(
                List.of("The lists bear out the totals only when in favour and abstaining change places."),
                favour.findings(SITE).stream().map(Discrepancy::detail).toList());
        Reconciliation against = announced(123, 1, 55, new ChoiceCounts(123, 55, 1));
        assertEquals(Optional.of(new Reconciliation.Exchange(Choice.NO, Choice.ABSTAIN)), against.exchange());
        assertEquals(
                List.of(DiscrepancyKind.SWAPPED_SIDES),
                against.findings(SITE).stream().map(Discrepancy::kind).toList());
    }

    @Test
    void listsThatMeetTheTotalsInNoOtherOrderAreNotExchanged() {
        assertEquals(
                Optional.empty(), announced(10, 5, 3, new ChoiceCounts(5, 9, 3)).exchange());
        assertEquals(
                Optional.empty(),
                announced(10, 5, 3, new ChoiceCounts(5, 3, 10)).exchange());
        assertEquals(
                Optional.empty(),
                announced(10, 1, 9, new ChoiceCounts(9, 1, 10)).exchange(),
                "one name");
        assertEquals(
                Optional.empty(), announced(5, 5, 3, new ChoiceCounts(5, 5, 3)).exchange());
    }

    @Test
    void withoutAnnouncedTotalsThereIsNothingToHoldTheListsAgainst() {
        Reconciliation unannounced = new Reconciliation(Optional.empty(), new ChoiceCounts(3, 2, 1));
        assertFalse(unannounced.reconciled());
        assertEquals(List.of(), unannounced.differences());
        assertEquals(List.of(), unannounced.findings(SITE));
    }

    @Property
    void aRollCallReconcilesExactlyWhenItHasNoFinding(
            @ForAll @IntRange(max = 4) int yes,
            @ForAll @IntRange(max = 4) int no,
            @ForAll @IntRange(max = 4) int listedYes,
            @ForAll @IntRange(max = 4) int listedNo) {
        Reconciliation any = announced(yes, no, 1, new ChoiceCounts(listedYes, listedNo, 1));
        assertEquals(any.reconciled(), any.findings(SITE).isEmpty());
        assertEquals(
                yes + no - listedYes - listedNo,
                any.differences().stream()
                        .mapToInt(Reconciliation.Difference::lacking)
                        .sum());
    }

    private static Reconciliation announced(int yes, int no, int abstain, ChoiceCounts listed) {
        return new Reconciliation(Optional.of(new ChoiceCounts(yes, no, abstain)), listed);
    }
}
