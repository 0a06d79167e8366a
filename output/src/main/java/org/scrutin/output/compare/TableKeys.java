package org.scrutin.output.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.output.tables.Dictionary;

/**
 * The columns of each table's key, as the edition's own dictionary has them.
 *
 * @param byTable names of columns by name of table
 */
record TableKeys(Map<String, List<String>> byTable) {

    static TableKeys of(ComparedEdition edition) throws IOException, UnreadableEdition {
        Map<String, List<String>> keys = new TreeMap<>(CodePointOrder.INSTANCE);
        String dictionary = Dictionary.definition().name();
        try (KeyedRows rows = KeyedRows.inFileOrder(edition.table(dictionary), List.of("table", "column", "key"))) {
            for (rows.advance(); rows.isThere(); rows.advance()) {
                if (rows.cell("key").equals("true")) {
                    keys.computeIfAbsent(rows.cell("table"), table -> new ArrayList<>())
                            .add(rows.cell("column"));
                }
            }
        }
        return new TableKeys(keys);
    }

    List<String> of(String table) throws UnreadableEdition {
        List<String> key = byTable.get(table);
        if (key == null) {
            throw new UnreadableEdition("the dictionary has no table " + table);
        }
        return key;
    }
}
