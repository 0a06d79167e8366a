package org.scrutin.output.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutin.analysis.claim.Aggregate;
import org.scrutin.analysis.claim.Cell;
import org.scrutin.analysis.claim.Condition;
import org.scrutin.analysis.claim.Rule;
import org.scrutin.analysis.claim.Source;
import org.scrutin.output.tables.TableRows;

/** Which row a source is about: the columns of its table's key, or of its conditions, with the one value that each has there. */
final class SourceKeys {

    private final Map<String, List<String>> columns = new TreeMap<>();

    /** Of sources in these tables. */
    SourceKeys(List<TableRows<?>> tables) {
        tables.forEach(table -> columns.put(
                table.definition().name(),
                table.definition().header().subList(0, table.definition().keyColumns())));
    }

    /** Values by column, in the order of the key; none of a source in no table. */
    Map<String, String> of(Source source) {
        return source.accept(new Source.Visitor<>() {
            @Override
            public Map<String, String> cell(Cell cell) {
                List<String> names = columns.getOrDefault(cell.table(), List.of());
                Map<String, String> values = new LinkedHashMap<>();
                for (int i = 0; i < names.size() && i < cell.key().size(); i++) {
                    values.put(names.get(i), cell.key().get(i));
                }
                return values;
            }

            @Override
            public Map<String, String> aggregate(Aggregate aggregate) {
                Map<String, String> values = new LinkedHashMap<>();
                aggregate.conditions().stream()
                        .filter(condition -> condition.operator() == Condition.Operator.IS)
                        .filter(condition -> condition.values().size() == 1)
                        .forEach(condition -> values.put(
                                condition.column(), condition.values().get(0)));
                return values;
            }

            @Override
            public Map<String, String> rule(Rule rule) {
                return Map.of();
            }
        });
    }
}
