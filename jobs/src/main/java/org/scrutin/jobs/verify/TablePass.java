package org.scrutin.jobs.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.scrutin.analysis.claim.Aggregate;
import org.scrutin.analysis.claim.Cell;
import org.scrutin.analysis.claim.Condition;
import org.scrutin.analysis.claim.Rule;
import org.scrutin.analysis.claim.Source;
import org.scrutin.jobs.published.ReportTable;

/** All values that come from one table, found in one pass over its rows. Not for several threads. */
final class TablePass {

    private final Map<Integer, SaidValue> said = new TreeMap<>();
    private final Map<Integer, Gathering> gatherings = new TreeMap<>();
    private final Map<String, List<Looked>> cells = new TreeMap<>();
    private final Map<Integer, String> found = new TreeMap<>();
    private final Set<String> columns = new LinkedHashSet<>();

    /** A cell that is looked for: the place of the value among all claims, and the column. */
    private record Looked(int place, String column) {}

    /** Adds a value that comes from a cell or from rows of this table. */
    void add(int place, SaidValue value, Source source) {
        said.put(place, value);
        source.accept(new Source.Visitor<Boolean>() {
            @Override
            public Boolean cell(Cell cell) {
                columns.add(cell.column());
                return cells.computeIfAbsent(key(cell.key()), key -> new ArrayList<>())
                        .add(new Looked(place, cell.column()));
            }

            @Override
            public Boolean aggregate(Aggregate aggregate) {
                aggregate.conditions().stream().map(Condition::column).forEach(columns::add);
                columns.addAll(aggregate.quantity().columns());
                return gatherings.put(place, new Gathering(aggregate)) == null;
            }

            @Override
            public Boolean rule(Rule rule) {
                throw new IllegalArgumentException("a rule reads no table");
            }
        });
    }

    /** The values of a key, so that no two keys read the same. */
    private static String key(List<String> values) {
        return String.join("\n", values);
    }

    /**
     * Reads the table.
     *
     * @param keys its key columns
     * @return why it cannot be read, or empty
     */
    Optional<String> read(ReportTable table, List<String> keys) throws IOException {
        columns.addAll(keys);
        return table.read(columns, row -> {
            gatherings.values().forEach(gathering -> gathering.accept(row));
            if (!cells.isEmpty()) {
                cells.getOrDefault(key(keys.stream().map(row::text).toList()), List.of())
                        .forEach(cell -> found.put(cell.place(), row.text(cell.column())));
            }
        });
    }

    /** After reading, a line for each value that the table does not give, by its place. */
    NavigableMap<Integer, String> differences() {
        gatherings.forEach((place, gathering) -> gathering.result().ifPresent(result -> found.put(place, result)));
        NavigableMap<Integer, String> differences = new TreeMap<>();
        said.forEach((place, value) -> {
            Optional<String> result = Optional.ofNullable(found.get(place));
            if (result.filter(value::is).isEmpty()) {
                differences.put(place, value.difference(result));
            }
        });
        return differences;
    }
}
