package org.scrutin.jobs;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks up what a report's claims name: every table, column and column of a condition must exist, every row that is named
 * by its key must stand there, and a number must be the one in its cell. Rows named by conditions are not counted.
 *
 * @param lookedUp how many numbers were
 * @param faults claims that name what is not there, or whose cell holds another number
 */
record ClaimCells(int lookedUp, List<String> faults) {

    static ClaimCells of(StudyReports report) {
        Map<String, Map<String, NamedCsvRecord>> tables = new TreeMap<>();
        Set<String> columns = report.rows("dictionary").stream()
                .map(row -> row.getField("table") + "." + row.getField("column"))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> faults = new ArrayList<>();
        int lookedUp = 0;
        for (NamedCsvRecord claim : report.rows("claims")) {
            String table = claim.getField("table");
            if (table.isEmpty()) {
                continue; // A word that chooses a form of the sentence and is never printed.
            }
            String named = claim.getField("claim") + " " + claim.getField("argument") + ": ";
            columnsNamed(claim)
                    .filter(column -> !columns.contains(table + "." + column))
                    .forEach(column -> faults.add(named + "no column " + table + "." + column));
            String key = claim.getField("key");
            if (key.contains("=") || key.isEmpty()) {
                continue;
            }
            NamedCsvRecord row =
                    tables.computeIfAbsent(table, name -> byKey(report, name)).get(key);
            if (row == null) {
                faults.add(named + "no row " + key + " in " + table);
            } else if (isNumber(claim.getField("value")) && isNumber(row.getField(claim.getField("column")))) {
                lookedUp++;
                if (!same(row.getField(claim.getField("column")), claim.getField("value"))) {
                    faults.add(named + claim.getField("value") + ", in the cell "
                            + row.getField(claim.getField("column")));
                }
            }
        }
        return new ClaimCells(lookedUp, faults);
    }

    /** The column, or the columns that are added, and those of the conditions. */
    private static Stream<String> columnsNamed(NamedCsvRecord claim) {
        Stream<String> own = claim.getField("column").equals("*")
                ? Stream.of()
                : Pattern.compile("\\+").splitAsStream(claim.getField("column"));
        Stream<String> conditions = claim.getField("key").contains("=")
                ? Pattern.compile("&")
                        .splitAsStream(claim.getField("key"))
                        .map(condition -> condition.substring(0, condition.indexOf('=')))
                : Stream.of();
        return Stream.concat(own, conditions);
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
