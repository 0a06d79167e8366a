package org.scrutin.output.sections;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.DiscrepancyKind;

class TrustSectionTest {

    /** A page number on page 9 that may be a name is for a person to decide; one that was left out with certainty is not. */
    @Test
    void pageFurnitureThatWasLeftOutStandsBehindTheRest() {
        assertEquals(
                List.of("9.95:1", "19.28:34", "8.93:1", "10.1:1"),
                Stream.of(
                                found("10.1:1", DiscrepancyKind.FURNITURE_REMOVED, Discrepancy.Severity.REPAIRED),
                                found("19.28:34", DiscrepancyKind.INTENTION, Discrepancy.Severity.WARNING),
                                found("9.95:1", DiscrepancyKind.FURNITURE_REMOVED, Discrepancy.Severity.BLOCKING),
                                found("8.93:1", DiscrepancyKind.FURNITURE_REMOVED, Discrepancy.Severity.REPAIRED))
                        .sorted(TrustSection.TELLING_FIRST)
                        .map(Discrepancy::place)
                        .toList());
    }

    private static Discrepancy found(String place, DiscrepancyKind kind, Discrepancy.Severity severity) {
        return new Discrepancy("r.pdf", place, kind, 1, Optional.empty(), severity, Optional.empty(), "", "", "", "");
    }
}
