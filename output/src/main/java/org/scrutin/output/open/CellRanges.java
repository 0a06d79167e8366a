package org.scrutin.output.open;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutin.analysis.bounds.Bounds;
import org.scrutin.analysis.bounds.PossibleResults;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.output.open.ListedCells.Differences;
import org.scrutin.output.open.ListedCells.Place;
import org.scrutin.output.tables.CellRange;
import org.scrutin.output.tables.TableRange;

/**
 * The range of every number of the tables that is not the same on all possible records ({@link PossibleResults}): tables
 * {@code cell_bounds} and {@code bounds_tables}. The tables are laid out on each record and their numbers compared by table, key and
 * column, so no statistic needs a rule of its own. Never changes.
 *
 * <p><b>Left out.</b> Words and flags; rows that stand on other records only, which are counted; and tables with more than
 * {@value #MOST} such numbers. What is left out is named with the reason.
 */
public final class CellRanges {

    /** Most numbers of one table that have a range. */
    public static final int MOST = 100_000;

    /** Nothing is open. */
    public static final CellRanges NONE = new CellRanges(List.of(), List.of());

    private final List<CellRange> cells;
    private final List<TableRange> tables;
    private final Map<List<String>, Bounds> byPlace = new LinkedHashMap<>();

    private CellRanges(List<CellRange> cells, List<TableRange> tables) {
        this.cells = List.copyOf(cells);
        this.tables = List.copyOf(tables);
        cells.forEach(cell -> byPlace.put(List.of(cell.table(), cell.key(), cell.column()), cell.bounds()));
    }

    /**
     * Ranges as tables have them.
     *
     * @param cells rows of table {@code cell_bounds}
     * @param tables rows of table {@code bounds_tables}
     */
    public static CellRanges read(List<CellRange> cells, List<TableRange> tables) {
        return new CellRanges(cells, tables);
    }

    /** What was found on the records of a study. */
    static CellRanges of(PossibleResults possible, ListedCells listed, List<Differences> others) {
        NavigableMap<Place, List<OptionalDouble>> differing = new TreeMap<>(Comparator.comparingInt(Place::table)
                .thenComparingInt(Place::row)
                .thenComparingInt(Place::column));
        others.forEach(record -> record.numbers()
                .forEach((place, number) -> differing
                        .computeIfAbsent(place, at -> new ArrayList<>())
                        .add(number)));
        List<List<CellRange>> byTable = new ArrayList<>();
        listed.tables().forEach(table -> byTable.add(new ArrayList<>()));
        differing.forEach((place, numbers) -> {
            OptionalDouble value = listed.number(place);
            // On the records that are not among these the number is as listed.
            int alike = possible.records() - 1 - numbers.size();
            Bounds range = Bounds.of(value, numbers);
            Bounds bounds = new Bounds(
                    value,
                    range.low(),
                    range.high(),
                    possible.records(),
                    range.undefined() + (value.isEmpty() ? alike : 0));
            if (bounds.varies() || bounds.undefined() > 0) {
                byTable.get(place.table())
                        .add(new CellRange(
                                listed.tables().get(place.table()).name(),
                                String.join(" ", listed.key(place)),
                                listed.column(place),
                                bounds));
            }
        });
        List<CellRange> cells = new ArrayList<>();
        List<TableRange> tables = new ArrayList<>();
        for (int table = 0; table < byTable.size(); table++) {
            boolean given = byTable.get(table).size() <= MOST;
            TreeSet<String> elsewhere = new TreeSet<>(CodePointOrder.INSTANCE);
            for (Differences record : others) {
                record.rowsElsewhere()
                        .getOrDefault(table, List.of())
                        .forEach(key -> elsewhere.add(String.join(" ", key)));
            }
            cells.addAll(given ? byTable.get(table) : List.of());
            tables.add(new TableRange(
                    listed.tables().get(table).name(),
                    possible.records(),
                    given ? byTable.get(table).size() : 0,
                    elsewhere.size(),
                    String.join(" ", listed.columns(listed.tables().get(table))),
                    given ? "" : "too many numbers"));
        }
        possible.leftOut().forEach((table, why) -> tables.add(new TableRange(table, 1, 0, 0, "", why)));
        return new CellRanges(cells, tables);
    }

    /** Where the possible records are too many: no table has ranges, and each says why. */
    static CellRanges notGiven(ListedCells listed) {
        return new CellRanges(
                List.of(),
                listed.tables().stream()
                        .map(table -> new TableRange(table.name(), 1, 0, 0, "", "too many records"))
                        .toList());
    }

    /** The rows of table {@code cell_bounds}, in any order. */
    public List<CellRange> cells() {
        return cells;
    }

    /** The rows of table {@code bounds_tables}, in any order. */
    public List<TableRange> tables() {
        return tables;
    }

    /**
     * The range of a number; empty where it is the same on all records, or not looked at.
     *
     * @param key the values of the key columns
     */
    public Optional<Bounds> of(String table, String column, Object... key) {
        List<String> values = new ArrayList<>();
        for (Object value : key) {
            values.add(value.toString());
        }
        return Optional.ofNullable(byPlace.get(List.of(table, String.join(" ", values), column)));
    }
}
