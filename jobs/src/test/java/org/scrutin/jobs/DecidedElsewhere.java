package org.scrutin.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.stream.Collectors;

/** Tables of who decided a vote beside those that {@code analysis/src/test/reference/decided.py} counted from the files alone. */
final class DecidedElsewhere {

    private static final List<String> TABLES = List.of(
            "majorities", "flips", "group_flips", "group_dissent", "cross_pressure", "group_pairs", "pressed_states");

    private DecidedElsewhere() {}

    /** Fails unless every row of every table is the one counted elsewhere. */
    static void agrees(StudyReports report, String study) {
        for (String table : TABLES) {
            List<NamedCsvRecord> stored = StudyReports.reference("decided_" + table + ".csv").stream()
                    .filter(row -> row.getField("study").equals(study))
                    .toList();
            assertFalse(stored.isEmpty(), table);
            List<String> columns = stored.get(0).getHeader().stream().skip(1).toList();
            assertEquals(lines(stored, columns), lines(report.rows(table), columns), table);
        }
    }

    private static String lines(List<NamedCsvRecord> rows, List<String> columns) {
        return rows.stream()
                .map(row -> columns.stream().map(row::getField).collect(Collectors.joining(",")))
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
