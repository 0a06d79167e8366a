package org.scrutin.jobs.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutin.analysis.claim.Numerals;
import org.scrutin.analysis.claim.Rule;
import org.scrutin.analysis.claim.Source;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.jobs.published.ReportTable;
import org.scrutin.output.tables.SourceText;

/**
 * Every value of every claim of a report, computed again from the tables of its folder. Each table is read once, row by row.
 *
 * @param values how many values were computed
 * @param byRule how many no table holds, since a rule gives them
 * @param differences one line for each value that the tables do not give, in the order of the claims, and for each table
 *     that cannot be read
 */
public record ClaimVerification(int values, int byRule, List<String> differences) {

    private static final List<String> COLUMNS = List.of("claim", "argument", "value", "table", "key", "column");

    public ClaimVerification {
        differences = List.copyOf(differences);
    }

    /**
     * Computes the claims of a report.
     *
     * @param folder the report's
     */
    public static ClaimVerification of(Path folder) throws IOException {
        Reader reader = new Reader(folder);
        reader.claims();
        reader.tables();
        return reader.finish();
    }

    private static final class Reader {

        private final Path folder;
        private final List<String> unreadable = new ArrayList<>();
        private final NavigableMap<Integer, String> differences = new TreeMap<>();
        private final NavigableMap<String, TablePass> passes = new TreeMap<>(CodePointOrder.INSTANCE);
        private int rows;
        private int values;
        private int byRule;

        Reader(Path folder) {
            this.folder = folder;
        }

        void claims() throws IOException {
            new ReportTable(folder, "claims").read(COLUMNS, this::claim).ifPresent(unreadable::add);
        }

        private void claim(ReportTable.Row row) {
            int place = rows++;
            SourceText text = new SourceText(row.text("table"), row.text("key"), row.text("column"));
            if (text.equals(SourceText.NONE)) {
                if (Numerals.of(row.text("value")).isPresent()) {
                    differences.put(place, said(row).problem("the number " + row.text("value") + " has no source"));
                }
                return;
            }
            Optional<Source> source = text.source();
            if (source.isEmpty()) {
                differences.put(place, said(row).problem("no source: " + text));
            } else if (source.get() instanceof Rule) {
                byRule++;
            } else {
                values++;
                passes.computeIfAbsent(text.table(), table -> new TablePass()).add(place, said(row), source.get());
            }
        }

        private static SaidValue said(ReportTable.Row row) {
            return new SaidValue(row.text("claim"), row.text("argument"), row.text("value"));
        }

        void tables() throws IOException {
            Map<String, List<String>> keys = keys();
            for (Map.Entry<String, TablePass> entry : passes.entrySet()) {
                ReportTable table = new ReportTable(folder, entry.getKey());
                Optional<String> problem = entry.getValue().read(table, keys.getOrDefault(entry.getKey(), List.of()));
                if (problem.isPresent()) {
                    unreadable.add(problem.get());
                } else {
                    differences.putAll(entry.getValue().differences());
                }
            }
        }

        /** The key columns of each table. */
        private Map<String, List<String>> keys() throws IOException {
            Map<String, List<String>> keys = new TreeMap<>(CodePointOrder.INSTANCE);
            new ReportTable(folder, "dictionary")
                    .read(List.of("table", "column", "key"), row -> {
                        if (row.text("key").equals("true")) {
                            keys.computeIfAbsent(row.text("table"), table -> new ArrayList<>())
                                    .add(row.text("column"));
                        }
                    })
                    .ifPresent(unreadable::add);
            return keys;
        }

        ClaimVerification finish() {
            List<String> all = new ArrayList<>(differences.values());
            all.addAll(unreadable);
            return new ClaimVerification(values, byRule, all);
        }
    }
}
