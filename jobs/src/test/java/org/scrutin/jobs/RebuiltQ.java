package org.scrutin.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a reader does who has table {@code movers} alone: q from the p of the rows of a family. */
final class RebuiltQ {

    private static final List<String> FAMILY = List.of("cycle_from", "cycle_to", "measure", "reference", "topic");

    private RebuiltQ() {}

    /** Computes every q again and looks at how many rows its family has; fails where one differs. */
    static void hold(StudyReports report) {
        Map<String, List<NamedCsvRecord>> families = report.rows("movers").stream()
                .filter(row -> !row.getField("p_value").isEmpty())
                .collect(Collectors.groupingBy(RebuiltQ::family, TreeMap::new, Collectors.toList()));
        int told = 0;
        int beside = 0;
        for (List<NamedCsvRecord> family : families.values()) {
            for (NamedCsvRecord row : family) {
                if (row.getField("q_value").isEmpty()) {
                    assertEquals("many_states", row.getField("not_tested"), row::toString);
                    beside++;
                } else {
                    assertEquals(q(row, family), Double.parseDouble(row.getField("q_value")), 1e-12, row::toString);
                    assertEquals(String.valueOf(family.size()), row.getField("family"), row::toString);
                    told++;
                }
            }
        }
        assertEquals(
                report.rows("movers").stream()
                        .filter(row -> !row.getField("q_value").isEmpty())
                        .count(),
                told);
        assertTrue(told > 0 && beside > 0, told + " and " + beside);
    }

    private static String family(NamedCsvRecord row) {
        return FAMILY.stream().map(row::getField).collect(Collectors.joining(" "));
    }

    /** Benjamini and Hochberg: the least, over rows with no smaller p, of rows × p / rows with no larger p. */
    private static double q(NamedCsvRecord row, List<NamedCsvRecord> family) {
        return p(family)
                .filter(other -> other >= p(row))
                .map(other -> family.size()
                        * other
                        / p(family).filter(smaller -> smaller <= other).count())
                .min(Double::compare)
                .orElseThrow();
    }

    private static Stream<Double> p(List<NamedCsvRecord> family) {
        return family.stream().map(RebuiltQ::p);
    }

    private static double p(NamedCsvRecord row) {
        return Double.parseDouble(row.getField("p_value"));
    }
}
