package org.scrutin.jobs.published;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.scrutin.analysis.bounds.Bounds;
import org.scrutin.analysis.uncertainty.Interval;
import org.scrutin.analysis.uncertainty.IntervalEstimate;
import org.scrutin.analysis.uncertainty.IntervalMethod;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;

/**
 * The cells of one row of a table as what they mean.
 *
 * @param row the row
 */
public record TableCells(ReportTable.Row row) {

    /**
     * The rows of a table.
     *
     * @param kept which of them
     * @param as what they are
     * @throws IllegalArgumentException when the table cannot be read, or a cell is not what its column holds
     */
    public static <T> List<T> rows(Path folder, String table, Predicate<TableCells> kept, Function<TableCells, T> as)
            throws IOException {
        List<T> rows = new ArrayList<>();
        Optional<String> problem = new ReportTable(folder, table).read(List.of(), row -> {
            TableCells cells = new TableCells(row);
            if (kept.test(cells)) {
                rows.add(as.apply(cells));
            }
        });
        if (problem.isPresent()) {
            throw new IllegalArgumentException(problem.get());
        }
        return rows;
    }

    /**
     * The cell of a column.
     *
     * @throws IllegalArgumentException when the table has no such column
     */
    public String text(String column) {
        Integer place = row.places().get(column);
        if (place == null) {
            throw new IllegalArgumentException("no column " + column);
        }
        return row.fields().get(place);
    }

    /** Whether a cell is just this. */
    public boolean has(String column, String value) {
        return text(column).equals(value);
    }

    /**
     * A whole number.
     *
     * @throws NumberFormatException when the cell is none
     */
    public int integer(String column) {
        return Integer.parseInt(text(column));
    }

    /** A whole number, or none where the cell is empty. */
    public OptionalInt optionalInteger(String column) {
        return text(column).isEmpty() ? OptionalInt.empty() : OptionalInt.of(integer(column));
    }

    /**
     * A number in the unit of its column.
     *
     * @throws NumberFormatException when the cell is none
     */
    public double number(String column) {
        return Double.parseDouble(text(column));
    }

    /** A number, or none where the cell is empty. */
    public OptionalDouble optionalNumber(String column) {
        return text(column).isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(number(column));
    }

    /** A day, or none where the cell is empty. */
    public Optional<LocalDate> day(String column) {
        return text(column).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text(column)));
    }

    /** The days between two columns. */
    public Period period() {
        return Period.of(day("from"), day("to"));
    }

    /** The cycle and the topic of the row. */
    public Scope scope() {
        return new Scope(text("cycle"), text("topic"));
    }

    /** The state whose id a cell is. */
    public StateId state(String column) {
        return new StateId(text(column));
    }

    /** The group of the row. */
    public GroupId group() {
        return new GroupId(text("group"));
    }

    /** The roll call whose id a cell is. */
    public RollCallId rollCall(String column) {
        return new RollCallId(text(column));
    }

    /**
     * The choice whose letter a cell is.
     *
     * @throws IllegalArgumentException when it is none
     */
    public Choice choice(String column) {
        return Choice.ofLetter(text(column))
                .orElseThrow(() -> new IllegalArgumentException("no choice: " + text(column)));
    }

    /** Ballots in three columns, as {@code yes}, {@code no} and {@code abstain} behind a beginning. */
    public ChoiceCounts counts(String begin) {
        return new ChoiceCounts(integer(begin + "yes"), integer(begin + "no"), integer(begin + "abstain"));
    }

    /**
     * The interval between two columns; where they are empty, why there is none.
     *
     * @param method how it was found or why there is none, in the words of tables; empty where the table does not say
     * @param blocks how many meetings it is over
     */
    public IntervalEstimate interval(String low, String high, String method, int blocks) {
        if (!text(low).isEmpty() && !text(high).isEmpty()) {
            // How it was found is not said where it is printed.
            return new IntervalEstimate.Found(
                    new Interval(number(low), number(high)), IntervalMethod.JACKKNIFE_T, blocks);
        }
        IntervalEstimate.Reason reason = Stream.of(IntervalEstimate.Reason.values())
                .filter(one -> one.words().equals(method))
                .findFirst()
                .orElse(IntervalEstimate.Reason.NO_VALUE);
        return new IntervalEstimate.Missing(reason, blocks);
    }

    /** The range of a number, as tables of ranges have it. */
    public Bounds bounds() {
        return new Bounds(
                optionalNumber("value"),
                optionalNumber("low"),
                optionalNumber("high"),
                integer("records"),
                integer("without"));
    }

    /** The constant whose id stands in a column. */
    public <E> E one(String column, E[] all, Function<E, String> id) {
        for (E one : all) {
            if (id.apply(one).equals(text(column))) {
                return one;
            }
        }
        throw new IllegalArgumentException("nothing is called " + text(column) + " in column " + column);
    }
}
