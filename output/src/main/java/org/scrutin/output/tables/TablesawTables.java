package org.scrutin.output.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * Tables as Tablesaw tables, to be grouped and summarised. Cells are set one by one, never parsed by Tablesaw, whose own
 * reader takes NA, which is Namibia, for a missing value.
 */
public final class TablesawTables {

    private TablesawTables() {}

    /** The rows in their order, with a column of the fitting type for each column; an empty cell is missing. */
    public static <R> Table of(TableRows<R> rows) {
        return Table.create(
                rows.definition().name(), columns(rows, type -> true).toArray(Column[]::new));
    }

    /** The columns of numbers alone. They stand without a table: Tablesaw's looks for its readers in every library when it is loaded. */
    public static <R> List<NumericColumn<?>> numbersOf(TableRows<R> rows) {
        return columns(rows, type -> type == ColumnType.INTEGER || type == ColumnType.NUMBER)
                .<NumericColumn<?>>map(column -> (NumericColumn<?>) column)
                .toList();
    }

    private static <R> Stream<Column<?>> columns(TableRows<R> rows, Predicate<ColumnType> wanted) {
        List<Filling<R>> fillings = rows.definition().columns().stream()
                .filter(column -> wanted.test(column.type()))
                .map(Filling::of)
                .toList();
        rows.rows().forEach(row -> fillings.forEach(filling -> filling.add(row)));
        return fillings.stream().map(Filling::column);
    }

    /**
     * A Tablesaw column and how a row's cell gets into it.
     *
     * @param column the column
     * @param cells appends a row's cell, or a missing one
     * @param <R> a row
     */
    private record Filling<R>(Column<?> column, Consumer<R> cells) {

        static <R> Filling<R> of(ColumnDefinition<R> definition) {
            return switch (definition.type()) {
                case TEXT, LIST -> {
                    StringColumn column = StringColumn.create(definition.name());
                    yield printed(column, definition.printed(), column::append);
                }
                case BOOLEAN -> {
                    BooleanColumn column = BooleanColumn.create(definition.name());
                    yield printed(column, definition.printed(), cell -> column.append(Boolean.parseBoolean(cell)));
                }
                case DATE -> {
                    DateColumn column = DateColumn.create(definition.name());
                    yield printed(column, definition.printed(), cell -> column.append(LocalDate.parse(cell)));
                }
                case INTEGER -> {
                    IntColumn column = IntColumn.create(definition.name());
                    yield number(column, definition.number(), value -> column.append((int) value));
                }
                case NUMBER -> {
                    DoubleColumn column = DoubleColumn.create(definition.name());
                    yield number(column, definition.number(), column::append);
                }
            };
        }

        private static <R> Filling<R> printed(Column<?> column, Function<R, String> printed, Consumer<String> append) {
            return new Filling<>(column, row -> {
                String cell = printed.apply(row);
                if (cell.isEmpty()) {
                    column.appendMissing();
                } else {
                    append.accept(cell);
                }
            });
        }

        private static <R> Filling<R> number(
                Column<?> column, Function<R, OptionalDouble> number, DoubleConsumer append) {
            return new Filling<>(column, row -> {
                OptionalDouble value = number.apply(row);
                if (value.isPresent()) {
                    append.accept(value.getAsDouble());
                } else {
                    column.appendMissing();
                }
            });
        }

        void add(R row) {
            cells.accept(row);
        }
    }
}
