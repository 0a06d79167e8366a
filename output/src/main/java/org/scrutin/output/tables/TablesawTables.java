package org.scrutin.output.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * Tables as Tablesaw tables, to be grouped and summarised. Cells are set one by one, never parsed: Tablesaw's own reader
 * takes NA, which is Namibia, for a missing value.
 */
public final class TablesawTables {

    private TablesawTables() {}

    /** The rows in their order, with a column of the fitting type for each column; an empty cell is missing. */
    public static Table of(TableRows<?> rows) {
        List<? extends ColumnDefinition<?>> definitions = rows.definition().columns();
        List<Appender> appenders =
                definitions.stream().map(TablesawTables::appender).toList();
        rows.cells().forEach(cells -> {
            for (int i = 0; i < appenders.size(); i++) {
                appenders.get(i).append(cells.get(i));
            }
        });
        return Table.create(
                rows.definition().name(),
                appenders.stream().map(Appender::column).toArray(Column[]::new));
    }

    private static Appender appender(ColumnDefinition<?> definition) {
        return switch (definition.type()) {
            case TEXT, LIST -> {
                StringColumn column = StringColumn.create(definition.name());
                yield new Appender(column, column::append);
            }
            case INTEGER -> {
                IntColumn column = IntColumn.create(definition.name());
                yield new Appender(column, cell -> column.append(Integer.parseInt(cell)));
            }
            case NUMBER -> {
                DoubleColumn column = DoubleColumn.create(definition.name());
                yield new Appender(column, cell -> column.append(Double.parseDouble(cell)));
            }
            case BOOLEAN -> {
                BooleanColumn column = BooleanColumn.create(definition.name());
                yield new Appender(column, cell -> column.append(Boolean.parseBoolean(cell)));
            }
            case DATE -> {
                DateColumn column = DateColumn.create(definition.name());
                yield new Appender(column, cell -> column.append(LocalDate.parse(cell)));
            }
        };
    }

    private record Appender(Column<?> column, Consumer<String> cells) {

        void append(String cell) {
            if (cell.isEmpty()) {
                column.appendMissing();
            } else {
                cells.accept(cell);
            }
        }
    }
}
