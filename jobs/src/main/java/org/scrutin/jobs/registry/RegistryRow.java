package org.scrutin.jobs.registry;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.Membership;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.StateId;

/** One row of a registry table, its cells read as what they are. */
record RegistryRow(RegistryTable table, NamedCsvRecord row) {

    /**
     * Reads a table row by row.
     *
     * @throws IllegalArgumentException naming file, line and cell, when a cell is not what its column holds
     */
    static void each(RegistryTable table, RegistryTable.Source source, Consumer<RegistryRow> consumer) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(source.open(table))) {
            for (NamedCsvRecord row : rows) {
                consumer.accept(new RegistryRow(table, row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String column) {
        return row.findField(column).orElseThrow(() -> fault(column, "no such column"));
    }

    StateId state(String column) {
        return new StateId(filled(column));
    }

    GroupId group(String column) {
        return new GroupId(filled(column));
    }

    Period period(String from, String to) {
        Optional<LocalDate> first = day(from);
        Optional<LocalDate> last = day(to);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            throw fault(to, "ends before it begins");
        }
        return Period.of(first, last);
    }

    Optional<LocalDate> day(String column) {
        String cell = text(column);
        return cell.isEmpty() ? Optional.empty() : Optional.of(day(column, cell));
    }

    /** The state of a column, which must be one of those that there are. */
    StateId known(String column, Predicate<StateId> isState) {
        StateId id = state(column);
        if (!isState.test(id)) {
            throw fault(column, id + " is not in " + RegistryTable.STATES.file());
        }
        return id;
    }

    /** By hand: thousands of days are read at every start, and a formatter costs a tenth of a second to set up. */
    private LocalDate day(String column, String cell) {
        try {
            if (cell.length() == 10 && cell.charAt(4) == '-' && cell.charAt(7) == '-') {
                return LocalDate.of(
                        Integer.parseInt(cell, 0, 4, 10),
                        Integer.parseInt(cell, 5, 7, 10),
                        Integer.parseInt(cell, 8, 10, 10));
            }
        } catch (NumberFormatException | DateTimeException e) {
            throw fault(column, "'" + cell + "' is no day in the form 2018-06-29");
        }
        throw fault(column, "'" + cell + "' is no day in the form 2018-06-29");
    }

    Membership.Confidence confidence(String column) {
        for (Membership.Confidence confidence : Membership.Confidence.values()) {
            if (confidence.id().equals(text(column).toLowerCase(Locale.ROOT))) {
                return confidence;
            }
        }
        throw fault(column, "'" + text(column) + "' is none of high, medium, low");
    }

    IllegalArgumentException fault(String column, String what) {
        return new IllegalArgumentException(
                table.file() + ", line " + row.getStartingLineNumber() + ", column " + column + ": " + what);
    }

    private String filled(String column) {
        String cell = text(column);
        if (cell.isBlank()) {
            throw fault(column, "empty");
        }
        return cell;
    }
}
