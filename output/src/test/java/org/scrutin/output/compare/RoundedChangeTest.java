package org.scrutin.output.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.claim.Cell;
import org.scrutin.output.tables.ChangeKind;
import org.scrutin.output.tables.ChangeRow;
import org.scrutin.output.tables.SourceText;

/** Numbers of two editions as a reader wants them. */
class RoundedChangeTest {

    @Test
    void asManyDecimalsAsTablesHave() {
        assertEquals(Optional.of(new RoundedChange("0.375", "0.250", "-0.125")), rounded("0.375", "0.25"));
        assertEquals(
                Optional.of(new RoundedChange("0.313", "0.281", "-0.031")),
                rounded("0.31250000000000006", "0.28125000000000011"));
    }

    @Test
    void wholeNumbersStayWhole() {
        assertEquals(Optional.of(new RoundedChange("25", "26", "+1")), rounded("25", "26"));
    }

    @Test
    void aSmallChangeShowsWithMoreDecimalsOrByItsSize() {
        assertEquals(
                Optional.of(new RoundedChange("0.000556", "0.000385", "-0.000171")), rounded("0.0005558", "0.000385"));
        assertEquals(
                Optional.of(new RoundedChange("0.500000", "0.500000", "+less than 0.000001")),
                rounded("0.5", "0.5000000000000002"));
        assertEquals(
                Optional.of(new RoundedChange("0.500000000", "0.500000200", "+0.000000200")),
                rounded("0.5", "0.5000002"));
    }

    /** 0.2505 is 0.251 in a report, and 0.2495 is 0.250: beside 0.25 that is no change, so more decimals stand there. */
    @Test
    void halfGoesUpAsInAReportAndBothNumbersDiffer() {
        assertEquals(Optional.of(new RoundedChange("0.250", "0.251", "+0.001")), rounded("0.25", "0.2505"));
        assertEquals(Optional.of(new RoundedChange("0.063", "0.188", "+0.125")), rounded("0.0625", "0.1875"));
        assertEquals(Optional.of(new RoundedChange("0.249500", "0.250000", "+0.000500")), rounded("0.2495", "0.25"));
        assertEquals(Optional.of("+0.000000"), rounded("1.5", "1.50").map(RoundedChange::by));
    }

    @Test
    void whatIsNoNumberIsNotRounded() {
        assertEquals(Optional.empty(), rounded("", "0.5"));
        assertEquals(Optional.empty(), rounded("reconciled", "discrepant"));
    }

    private static Optional<RoundedChange> rounded(String before, String after) {
        SourceText place = SourceText.of(new Cell("rates", List.of("A"), "rate"));
        return RoundedChange.of(new ChangeRow(ChangeKind.CELL, place, before, after, "data"));
    }
}
