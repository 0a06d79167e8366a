package org.scrutin.output.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.output.tables.ColumnType;
import org.scrutin.output.tables.Dictionary;

/**
 * The columns of each table's key and those that hold numbers, as the edition's own dictionary has them.
 *
 * @param byTable names of the columns of the key by name of table
 * @param numbers names of the columns that hold numbers by name of table
 */
record TableKeys(Map<String, List<String>> byTable, Map<String, Set<String>> numbers) {

    static TableKeys of(ComparedEdition edition) throws IOException, UnreadableEdition {
        Map<String, List<String>> keys = new TreeMap<>(CodePointOrder.INSTANCE);
        Map<String, Set<String>> numbers = new TreeMap<>(CodePointOrder.INSTANCE);
        String dictionary = Dictionary.definition().name();
        try (KeyedRows rows =
                KeyedRows.inFileOrder(edition.table(dictionary), List.of("table", "column", "key", "type"))) {
            for (rows.advance(); rows.isThere(); rows.advance()) {
                if (rows.cell("key").equals("true")) {
                    keys.computeIfAbsent(rows.cell("table"), table -> new ArrayList<>())
                            .add(rows.cell("column"));
                }
                if (isNumber(rows.cell("type"))) {
                    numbers.computeIfAbsent(rows.cell("table"), table -> new TreeSet<>(CodePointOrder.INSTANCE))
                            .add(rows.cell("column"));
                }
            }
        }
        return new TableKeys(keys, numbers);
    }

    private static boolean isNumber(String type) {
        return type.equals(ColumnType.INTEGER.id()) || type.equals(ColumnType.NUMBER.id());
    }

    List<String> of(String table) throws UnreadableEdition {
        List<String> key = byTable.get(table);
        if (key == null) {
            throw new UnreadableEdition("the dictionary has no table " + table);
        }
        return key;
    }

    /** How cells of a column are held against each other. */
    Likeness likeness(String table, String column) {
        return numbers.getOrDefault(table, Set.of()).contains(column) ? Likeness.OF_NUMBERS : Likeness.OF_TEXTS;
    }
}
