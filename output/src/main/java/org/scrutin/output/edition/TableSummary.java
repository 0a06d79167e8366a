package org.scrutin.output.edition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.scrutin.output.tables.TableRows;
import org.scrutin.output.tables.TablesawTables;
import tech.tablesaw.api.NumericColumn;

/** What a table holds, in short: how many rows; for each column of numbers how many are defined, least, mean and most. */
final class TableSummary {

    private TableSummary() {}

    static <R> JsonNode of(TableRows<R> rows) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("name", rows.definition().name());
        node.put("description", rows.definition().description());
        node.put("rows", rows.size());
        ObjectNode columns = node.putObject("numbers");
        if (rows.size() > 0) {
            for (NumericColumn<?> numbers : TablesawTables.numbersOf(rows)) {
                if (numbers.size() > numbers.countMissing()) {
                    columns.putObject(numbers.name())
                            .put("defined", numbers.size() - numbers.countMissing())
                            .put("least", numbers.min())
                            .put("mean", numbers.mean())
                            .put("most", numbers.max());
                }
            }
        }
        return node;
    }
}
