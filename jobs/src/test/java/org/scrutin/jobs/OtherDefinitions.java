package org.scrutin.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;

/** Findings of the study of five review cycles under rival definitions, beside values that were computed elsewhere. */
final class OtherDefinitions {

    private OtherDefinitions() {}

    /** Looks at every row of the references; fails where a value is another one. */
    static void hold(StudyReports report) {
        values(report);
        shares(report);
        silent(report);
        leastQ(report);
        blocs(report);
    }

    /** Rows of {@code arms_robustness.csv}. */
    private static void values(StudyReports report) {
        List<NamedCsvRecord> rows = StudyReports.reference("arms_robustness.csv");
        assertEquals(344 + 2 * 128 + 6 + 4, rows.size());
        for (NamedCsvRecord row : rows) {
            String found = report.row(
                            "robustness",
                            "finding=" + row.getField("finding"),
                            "combination=" + row.getField("combination"))
                    .getField("value");
            String expected = row.getField("value");
            if (expected.isEmpty() || found.isEmpty()) {
                assertEquals(expected, found, row::toString);
            } else {
                assertEquals(Double.parseDouble(expected), Double.parseDouble(found), 1e-12, row::toString);
            }
        }
    }

    /** How often the change of the group that changes most is the largest, and mostly topics: counted from the same rows. */
    private static void shares(StudyReports report) {
        for (String finding : List.of("largest:EEG:2001-2006:2024-2030", "agenda:EEG:2001-2006:2024-2030")) {
            long elsewhere = StudyReports.reference("arms_robustness.csv").stream()
                    .filter(row -> row.getField("finding").equals(finding))
                    .filter(row -> Double.parseDouble(row.getField("value")) > 1e-12)
                    .count();
            long found = report.rows("robustness").stream()
                    .filter(row -> row.getField("finding").equals(finding))
                    .filter(row -> row.getField("holds").equals("true"))
                    .count();
            assertEquals(elsewhere, found, finding);
            assertTrue(found > 0 && found < 128, finding);
        }
    }

    /**
     * Whatever a combination leaves without a value is in the share: of the four for a group that votes as one in favour the two
     * without abstentions have none elsewhere either, so it is told as uncertain.
     */
    private static void silent(StudyReports report) {
        String finding = "cohesion:united:EU:Y";
        long silent = StudyReports.reference("arms_robustness.csv").stream()
                .filter(row -> row.getField("finding").equals(finding))
                .filter(row -> row.getField("value").isEmpty())
                .count();
        assertEquals(2, silent);
        assertEquals("2", argument(report, finding, "silent"));
        assertEquals("2", argument(report, finding, "holds"));
        assertEquals("4", argument(report, finding, "definitions"));
        assertEquals("uncertain", argument(report, finding, "standing"));
        assertEquals("never", argument(report, finding, "overturned"));
        assertEquals("alone", argument(report, finding, "silence"));
    }

    private static String argument(StudyReports report, String claim, String argument) {
        return report.row("claims", "claim=" + claim, "argument=" + argument).getField("value");
    }

    /** Nobody moved between the third cycle and the fourth on all topics together: the least q in {@code movers.csv} of those tested. */
    private static void leastQ(StudyReports report) {
        List<String> tested = report.rows("movers").stream()
                .filter(row -> row.getField("cycle_from").equals("2012-2018")
                        && row.getField("cycle_to").equals("2018-2024")
                        && row.getField("measure").equals("abstention_rate")
                        && row.getField("topic").equals("all")
                        && !row.getField("q_value").isEmpty())
                .map(row -> row.getField("state"))
                .toList();
        double least = StudyReports.reference("movers.csv").stream()
                .filter(row -> row.getField("measure").equals("abstention_rate"))
                .filter(row -> row.getField("topic").equals("all"))
                .filter(row -> tested.contains(row.getField("state")))
                .mapToDouble(row -> Double.parseDouble(row.getField("q_value")))
                .min()
                .orElseThrow();
        assertEquals(
                least,
                report.number(
                        "robustness",
                        "value",
                        "finding=movers:2012-2018:2018-2024",
                        "combination=absent-missing|unanimous-kept|three-choices|all-votes"),
                1e-12);
    }

    /** A bloc is found again among the eight clusters computed elsewhere: each of its states in one of them, more than half of it. */
    private static void blocs(StudyReports report) {
        for (String number : List.of("1", "2", "4", "5")) {
            List<String> bloc = report.rows("clusters").stream()
                    .filter(row -> row.getField("cycle").equals("all")
                            && row.getField("method").equals("hierarchical")
                            && row.getField("k").equals("8")
                            && row.getField("cluster").equals(number)
                            && row.getField("wanders").equals("false"))
                    .map(row -> row.getField("state"))
                    .toList();
            List<NamedCsvRecord> eight = StudyReports.reference("arms_clusters.csv").stream()
                    .filter(row -> row.getField("k").equals("8"))
                    .toList();
            List<String> clusters = eight.stream()
                    .filter(row -> bloc.contains(row.getField("state")))
                    .map(row -> row.getField("cluster"))
                    .toList();
            assertEquals(bloc.size(), clusters.size());
            assertEquals(1, clusters.stream().distinct().count(), bloc::toString);
            long whole = eight.stream()
                    .filter(row -> row.getField("cluster").equals(clusters.get(0)))
                    .count();
            assertEquals(
                    (double) bloc.size() / whole,
                    report.number(
                            "robustness",
                            "value",
                            "finding=clusters:all:" + number,
                            "combination=jaccard|absent-missing|unanimous-kept|all-votes"),
                    1e-12);
        }
    }
}
