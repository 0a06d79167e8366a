package org.scrutin.jobs.published;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutin.analysis.claim.Source;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.output.evidence.Evidence;
import org.scrutin.output.tables.ColumnDefinition;
import org.scrutin.output.tables.TableDefinition;
import org.scrutin.output.tables.TableRows;

/** Which ballots stand behind the numbers of a report, found again from the rows of its tables. */
public final class EvidenceOfTables {

    /** Its ballots are those of the results. */
    private static final String BALLOTS = "ballots";

    private EvidenceOfTables() {}

    /**
     * Reads the tables that the sources name.
     *
     * @param folder the report's
     * @param results read back from its tables
     * @param asked cells and what rows come to
     * @throws IllegalArgumentException when a table cannot be read
     */
    public static Evidence read(Path folder, StudyResults results, Collection<? extends Source> asked)
            throws IOException {
        Map<String, Set<String>> keys = new TreeMap<>(CodePointOrder.INSTANCE);
        TableCells.rows(
                folder,
                "dictionary",
                row -> row.has("key", "true"),
                row -> keys.computeIfAbsent(row.text("table"), table -> new LinkedHashSet<>())
                        .add(row.text("column")));
        Set<String> named = new TreeSet<>(CodePointOrder.INSTANCE);
        asked.forEach(source -> source.standsIn().ifPresent(named::add));
        named.remove(BALLOTS);
        named.retainAll(keys.keySet());
        List<TableRows<?>> tables = new ArrayList<>();
        for (String table : named) {
            tables.add(rows(folder, table, keys.get(table)));
        }
        return Evidence.of(results, tables, asked);
    }

    private static TableRows<TableCells> rows(Path folder, String table, Set<String> keys) throws IOException {
        List<TableCells> rows = TableCells.rows(folder, table, row -> true, row -> row);
        TableDefinition.Builder<TableCells> definition = TableDefinition.of(table, "as it is published");
        keys.forEach(column -> definition.key(text(column)));
        rows.stream()
                .limit(1)
                .flatMap(row -> row.row().places().keySet().stream())
                .forEach(column -> {
                    if (!keys.contains(column)) {
                        definition.column(text(column));
                    }
                });
        return TableRows.of(definition.build(), rows);
    }

    private static ColumnDefinition<TableCells> text(String column) {
        return ColumnDefinition.text(column, "as it is published", row -> row.text(column));
    }
}
