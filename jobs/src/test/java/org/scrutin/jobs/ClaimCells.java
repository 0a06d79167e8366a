package org.scrutin.jobs;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Looks up every number of a report's claims in the cell that it names. Claims that name rows by conditions, or a word
 * instead of a number, are not looked up.
 *
 * @param lookedUp how many cells were
 * @param faults claims whose cell is not there or holds another number
 */
record ClaimCells(int lookedUp, List<String> faults) {

    static ClaimCells of(StudyReports report) {
        Map<String, Map<String, NamedCsvRecord>> tables = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        int lookedUp = 0;
        for (NamedCsvRecord claim : report.rows("claims")) {
            String key = claim.getField("key");
            if (key.contains("=") || key.isEmpty() || !isNumber(claim.getField("value"))) {
                continue;
            }
            NamedCsvRecord row = tables.computeIfAbsent(claim.getField("table"), table -> byKey(report, table))
                    .get(key);
            String cell = row == null ? "no row" : row.getField(claim.getField("column"));
            lookedUp++;
            if (!isNumber(cell) || !same(cell, claim.getField("value"))) {
                faults.add(claim.getField("claim") + " " + claim.getField("argument") + ": " + claim.getField("value")
                        + ", in the cell " + cell);
            }
        }
        return new ClaimCells(lookedUp, faults);
    }

    /** Sizes of changes are told without their sign, which the words carry. */
    private static boolean same(String cell, String value) {
        return Math.abs(Math.abs(Double.parseDouble(cell)) - Math.abs(Double.parseDouble(value))) < 1e-12;
    }

    private static boolean isNumber(String text) {
        return text.matches("-?[0-9]+(\\.[0-9]+)?");
    }

    private static Map<String, NamedCsvRecord> byKey(StudyReports report, String table) {
        List<String> keys = report.rows("dictionary", "table=" + table, "key=true").stream()
                .map(row -> row.getField("column"))
                .toList();
        Map<String, NamedCsvRecord> rows = new TreeMap<>();
        for (NamedCsvRecord row : report.rows(table)) {
            rows.put(keys.stream().map(row::getField).collect(Collectors.joining(" ")), row);
        }
        return rows;
    }
}
