package org.scrutin.output.tables;

import static org.scrutin.output.tables.ColumnDefinition.flag;
import static org.scrutin.output.tables.ColumnDefinition.text;

import java.util.ArrayList;
import java.util.List;

/** The table that says what the columns of all tables mean. */
public final class Dictionary {

    private static final TableDefinition<Entry> DEFINITION = TableDefinition.<Entry>of(
                    "dictionary", "one column of one table")
            .key(text("table", "name of the table", Entry::table))
            .key(text("column", "name of the column", row -> row.column().name()))
            .column(flag("key", "whether the column belongs to the key", Entry::key))
            .column(text(
                    "type",
                    "text, list, integer, number, boolean or date",
                    row -> row.column().type().id()))
            .column(text(
                    "unit",
                    "what a number counts, or its range",
                    row -> row.column().unit()))
            .column(text(
                    "definition", "what the column means", row -> row.column().definition()))
            .build();

    private Dictionary() {}

    /** What the dictionary itself holds. It has no rows about itself. */
    public static TableDefinition<?> definition() {
        return DEFINITION;
    }

    /** A row a column, tables in the order given, columns in the order of the table. */
    public static TableRows<?> of(List<TableDefinition<?>> tables) {
        List<Entry> entries = new ArrayList<>();
        for (TableDefinition<?> table : tables) {
            for (int i = 0; i < table.columns().size(); i++) {
                entries.add(new Entry(
                        table.name(), i < table.keyColumns(), table.columns().get(i)));
            }
        }
        return TableRows.inOrder(DEFINITION, entries);
    }

    private record Entry(String table, boolean key, ColumnDefinition<?> column) {}
}
