package org.scrutin.jobs.load.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.file.SmallTable;
import org.scrutin.jobs.study.NearestWord;

/** What all readers of small tables share: cells as values, and a fault with its line where a cell is none. */
final class TableReading {

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
