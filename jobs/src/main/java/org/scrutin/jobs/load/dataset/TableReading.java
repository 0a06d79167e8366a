package org.scrutin.jobs.load.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.file.SmallTable;
import org.scrutin.jobs.study.NearestWord;
import org.scrutin.jobs.tally.BallotCodes;

/** What all readers of small tables share: cells as values, and a fault with its line where a cell is none. */
final class TableReading {

    private static final Pattern AMERICAN_DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern MIDNIGHT = Pattern.compile("[ T]0?0:00(:00)?$");
    private static final Set<String> FLAGS = Set.of("", "NA", "0", "1");

    private final SmallTable table;
    private final InputFaults faults;

    TableReading(SmallTable table, InputFaults faults) {
        this.table = table;
        this.faults = faults;
    }

    /** Whether the table has all of the columns; a fault for each that it lacks. */
    boolean has(String... columns) {
        boolean all = true;
        for (String column : columns) {
            if (!table.has(column)) {
                String near = NearestWord.to(column, table.columns().keySet())
                        .map(word -> " (there is \"" + word + "\")")
                        .orElse("");
                faults.add(InputFault.atLine(
                        table.file().named(), 1, "no column \"" + column + "\"" + near, "it in the header"));
                all = false;
            }
        }
        return all;
    }

    void fault(SmallTable.Row row, String found, String expected) {
        faults.add(table.fault(row, found, expected));
    }

    /** The column {@code source}, or the file's name where it says nothing. */
    String source(SmallTable.Row row) {
        return row.text("source").isEmpty() ? table.file().name() : row.text("source");
    }

    /** The cell as a date; a fault where it is something else. */
    Optional<LocalDate> date(SmallTable.Row row, String column) {
        String cell = row.text(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(cell));
        } catch (DateTimeException e) {
            fault(row, column + " \"" + cell + "\"", "a date as 2018-06-29");
            return Optional.empty();
        }
    }

    /** The cell as a day, written 2018-06-29 or 6/29/2018, midnight behind it or not; a fault where it is something else, or empty. */
    Optional<LocalDate> dayOfAnySpelling(SmallTable.Row row, String column) {
        return day(row, column, MIDNIGHT.matcher(row.text(column).strip()).replaceFirst(""));
    }

    /** A part of a cell as a day, written 2018-06-29 or 6/29/2018; a fault where it is something else, or empty. */
    Optional<LocalDate> day(SmallTable.Row row, String column, String cell) {
        try {
            Matcher american = AMERICAN_DAY.matcher(cell);
            return Optional.of(
                    american.matches()
                            ? LocalDate.of(
                                    Integer.parseInt(american.group(3)),
                                    Integer.parseInt(american.group(1)),
                                    Integer.parseInt(american.group(2)))
                            : LocalDate.parse(cell));
        } catch (DateTimeException e) {
            fault(
                    row,
                    cell.isEmpty() ? "no " + column : column + " \"" + row.text(column) + "\"",
                    "a date as 2018-06-29 or 6/29/2018");
            return Optional.empty();
        }
    }

    /** Whether a flag is 1. Empty counts as 0; a fault where it is something else. */
    boolean isSet(SmallTable.Row row, String column) {
        String flag = BallotCodes.plain(row.text(column));
        if (!FLAGS.contains(flag)) {
            fault(row, column + " \"" + row.text(column) + "\"", "0, 1 or nothing");
        }
        return flag.equals("1");
    }

    /** The cell as a count, also one with a decimal point and zero; empty where there is none, a fault where it is something else. */
    OptionalInt wholeNumber(SmallTable.Row row, String column) {
        String cell = BallotCodes.plain(row.text(column));
        if (cell.isEmpty() || cell.equals("NA")) {
            return OptionalInt.empty();
        }
        if (!cell.matches("\\d{1,9}")) {
            fault(row, column + " \"" + row.text(column) + "\"", "a whole number, as 120 or 120.0");
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(cell));
    }

    /**
     * The announced totals in three columns: in favour, against, abstaining.
     *
     * @return empty where one of them has none; a fault where one is something else
     */
    Optional<ChoiceCounts> announced(SmallTable.Row row, List<String> columns) {
        List<Integer> totals = new ArrayList<>();
        columns.forEach(column -> wholeNumber(row, column).ifPresent(totals::add));
        return totals.size() == columns.size()
                ? Optional.of(new ChoiceCounts(totals.get(0), totals.get(1), totals.get(2)))
                : Optional.empty();
    }

    /** The cell as a count; a fault where it is something else. */
    OptionalInt count(SmallTable.Row row, String column) {
        String cell = row.text(column);
        if (cell.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!cell.matches("\\d{1,9}")) {
            fault(row, column + " \"" + cell + "\"", "a whole number");
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(cell));
    }

    /** The cell as one of the constants; a fault where it is another word. */
    <T> Optional<T> constant(SmallTable.Row row, String column, T[] constants, Function<T, String> id) {
        String cell = row.text(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> found = Stream.of(constants)
                .filter(constant -> id.apply(constant).equals(cell))
                .findFirst();
        if (found.isEmpty()) {
            List<String> words = Stream.of(constants).map(id).toList();
            String all = "one of " + String.join(", ", words);
            fault(
                    row,
                    column + " \"" + cell + "\"",
                    NearestWord.to(cell, words)
                            .map(word -> "\"" + word + "\" (" + all + ")")
                            .orElse(all));
        }
        return found;
    }
}
