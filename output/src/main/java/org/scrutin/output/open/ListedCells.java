package org.scrutin.output.open;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.output.tables.ColumnDefinition;
import org.scrutin.output.tables.ColumnType;
import org.scrutin.output.tables.StudyTables;
import org.scrutin.output.tables.TableDefinition;
import org.scrutin.output.tables.TableRows;

/**
 * The numbers of all tables on what is listed, beside which those of another record are held, row by row. Rows that are equal are
 * not looked into: most are. Never changes.
 */
final class ListedCells {

    private final List<Listed<?>> tables = new ArrayList<>();
    private final AskedColumns asked;

    /**
     * A number that is another on a record.
     *
     * @param table index of the table
     * @param row index of the row on what is listed
     * @param column index of the column
     */
    record Place(int table, int row, int column) {}

    /**
     * What differs on one record.
     *
     * @param numbers by place; empty = undefined there
     * @param rowsElsewhere keys of rows that are not among those listed, by table
     */
    record Differences(Map<Place, OptionalDouble> numbers, Map<Integer, List<List<String>>> rowsElsewhere) {}

    ListedCells(StudyResults listed, Set<String> leftOut) {
        this.asked = AskedColumns.of(listed);
        for (TableRows<?> rows : StudyTables.asComputed(listed)) {
            String name = rows.definition().name();
            if (!leftOut.contains(name)) {
                tables.add(Listed.of(tables.size(), rows, asked));
            }
        }
    }

    /** The tables that are looked at, by index. */
    List<TableDefinition<?>> tables() {
        List<TableDefinition<?>> definitions = new ArrayList<>();
        tables.forEach(table -> definitions.add(table.definition()));
        return definitions;
    }

    /** The columns of a table that are looked at, where these are not all its numbers; else none. */
    List<String> columns(TableDefinition<?> table) {
        return asked.named(table.name());
    }

    /** Where the results of another record differ. */
    Differences differences(StudyResults other) {
        Map<String, TableRows<?>> byName = new LinkedHashMap<>();
        StudyTables.asComputed(other)
                .forEach(rows -> byName.put(rows.definition().name(), rows));
        Differences differences = new Differences(new LinkedHashMap<>(), new LinkedHashMap<>());
        tables.forEach(table -> table.compare(byName.get(table.definition().name()), differences));
        return differences;
    }

    /** The key of the row at a place. */
    List<String> key(Place place) {
        return tables.get(place.table()).key(place.row());
    }

    /** The column of a place. */
    String column(Place place) {
        return tables.get(place.table())
                .definition()
                .columns()
                .get(place.column())
                .name();
    }

    /** The number on what is listed. */
    OptionalDouble number(Place place) {
        return tables.get(place.table()).number(place.row(), place.column());
    }

    /** Rows by key, laid out when a row differs: in most tables none does. Safe for several threads. */
    private static final class Places {

        private final Supplier<List<List<String>>> keys;
        private final Map<List<String>, Integer> byKey = new LinkedHashMap<>();

        Places(Supplier<List<List<String>>> keys) {
            this.keys = keys;
        }

        synchronized Map<List<String>, Integer> known() {
            if (byKey.isEmpty()) {
                keys.get().forEach(key -> byKey.put(key, byKey.size()));
            }
            return byKey;
        }
    }

    /** One table on what is listed. */
    private record Listed<R>(
            int index, TableDefinition<R> definition, List<R> rows, Places byKey, List<Integer> numbers) {

        static <R> Listed<R> of(int index, TableRows<R> table, AskedColumns asked) {
            List<R> rows = table.rows().toList();
            List<ColumnDefinition<R>> columns = table.definition().columns();
            BitSet numbers = new BitSet();
            for (int column = table.definition().keyColumns(); column < columns.size(); column++) {
                ColumnType type = columns.get(column).type();
                numbers.set(
                        column,
                        (type == ColumnType.NUMBER || type == ColumnType.INTEGER)
                                && asked.asks(
                                        table.definition().name(),
                                        columns.get(column).name()));
            }
            return new Listed<>(
                    index,
                    table.definition(),
                    rows,
                    new Places(() -> rows.stream()
                            .map(row -> TableRows.key(table.definition(), row))
                            .toList()),
                    numbers.stream().boxed().toList());
        }

        List<String> key(int row) {
            return TableRows.key(definition, rows.get(row));
        }

        OptionalDouble number(int row, int column) {
            return definition.columns().get(column).number().apply(rows.get(row));
        }

        /** The table of the same name has the same kind of rows. */
        @SuppressWarnings("unchecked")
        void compare(TableRows<?> other, Differences differences) {
            List<R> others = ((TableRows<R>) other).rows().toList();
            BitSet found = new BitSet(rows.size());
            int next = 0;
            for (R row : others) {
                if (next < rows.size() && same(row, rows.get(next))) {
                    found.set(next);
                    next++;
                    continue;
                }
                List<String> key = TableRows.key(definition, row);
                Integer at = byKey.known().get(key);
                if (at == null) {
                    differences
                            .rowsElsewhere()
                            .computeIfAbsent(index, table -> new ArrayList<>())
                            .add(key);
                } else {
                    found.set(at);
                    next = at + 1;
                    compare(at, row, differences);
                }
            }
            for (int row = found.nextClearBit(0); row < rows.size(); row = found.nextClearBit(row + 1)) {
                for (int column : numbers) {
                    if (number(row, column).isPresent()) {
                        differences.numbers().put(new Place(index, row, column), OptionalDouble.empty());
                    }
                }
            }
        }

        /** Most rows are taken over from what is listed, as they are: only others need to be looked into. */
        @SuppressWarnings("ReferenceEquality")
        private static boolean same(Object one, Object other) {
            return one == other || one.equals(other);
        }

        private void compare(int at, R row, Differences differences) {
            for (int column : numbers) {
                OptionalDouble number =
                        definition.columns().get(column).number().apply(row);
                if (!number.equals(number(at, column))) {
                    differences.numbers().put(new Place(index, at, column), number);
                }
            }
        }
    }
}
