package org.scrutin.output.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutin.analysis.claim.Cell;
import org.scrutin.output.tables.CauseCounts;
import org.scrutin.output.tables.ChangeKind;
import org.scrutin.output.tables.ChangeRow;
import org.scrutin.output.tables.KeyOrder;
import org.scrutin.output.tables.SourceText;
import org.scrutin.output.tables.TableChange;

/**
 * One table of two editions, side by side in the order of their keys: what differs is counted, and the first of it is kept. Not for
 * several threads.
 */
final class TableComparison {

    /** How many changes of one table are listed; the rest is counted. */
    static final int LISTED = 20_000;

    static final String BALLOTS = "ballots";
    static final String CLAIMS = "claims";

    private static final String MARK = "mark";

    /** What a value of a sentence can come from besides a cell: what rows come to. */
    private static final Pattern FUNCTION = Pattern.compile("([a-z_]+)\\((.*)\\)");

    /** The function that gives cells as they are; others count. */
    private static final String VALUES = "values";

    /** Of these, other columns say where a thing was read or stands, which is no change of it. */
    private static final Map<String, String> ONE_COLUMN = Map.of(BALLOTS, "choice", CLAIMS, "value");

    private final String name;
    private final TableTracer tracer;
    private final boolean numbered;
    private final List<ChangeRow> changes = new ArrayList<>();
    private final LargestMoves largest = new LargestMoves();
    private CauseCounts made = CauseCounts.NONE;
    private final Set<String> uncounted = new LinkedHashSet<>();
    private int cells;
    private int added;
    private int withdrawn;

    /**
     * Of a table.
     *
     * @param numbered whether both editions' sentences have their numbers
     */
    TableComparison(String name, TableTracer tracer, boolean numbered) {
        this.name = name;
        this.numbered = numbered;
        this.tracer = tracer;
    }

    /** What was kept of the changes, in the order of the key. */
    List<ChangeRow> changes() {
        return changes;
    }

    /** Those of all changes that moved furthest, in the order of the key. */
    List<ChangeRow> largest() {
        return largest.kept();
    }

    /** Compares the table of two editions that both have it. */
    TableChange compare(ComparedEdition before, ComparedEdition after, Versions<TableKeys> keys)
            throws IOException, UnreadableEdition {
        if (Files.mismatch(before.table(name), after.table(name)) < 0) {
            return found(List.of());
        }
        List<String> key = keys.after().of(name);
        if (!keys.before().of(name).equals(key)) {
            // Rows of another key are other rows.
            onlyBefore(before, keys.before());
            onlyAfter(after, keys.after());
            return found(key);
        }
        try (KeyedRows left = KeyedRows.open(before.table(name), key);
                KeyedRows right = KeyedRows.open(after.table(name), key)) {
            List<String> shared = shared(left, right, key);
            List<String> counted = shared.stream().filter(this::isCounted).toList();
            List<String> others = shared.stream()
                    .filter(column -> !isCounted(column))
                    .filter(column -> !isOfLayout(column))
                    .toList();
            left.advance();
            right.advance();
            while (left.isThere() || right.isThere()) {
                int order = order(left, right);
                if (order == 0) {
                    cells(left, right, counted, keys.after());
                    others(left, right, others);
                } else if (order < 0) {
                    withdrawn(left);
                } else {
                    added(right);
                }
                if (order <= 0) {
                    left.advance();
                }
                if (order >= 0) {
                    right.advance();
                }
            }
            List<String> one = new ArrayList<>(left.columns());
            one.removeAll(right.columns());
            right.columns().stream()
                    .filter(column -> !left.columns().contains(column))
                    .forEach(one::add);
            return found(one);
        }
    }

    /** All rows of a table that the later edition lacks. */
    TableChange onlyBefore(ComparedEdition before, TableKeys keys) throws IOException, UnreadableEdition {
        try (KeyedRows rows = KeyedRows.open(before.table(name), keys.of(name))) {
            for (rows.advance(); rows.isThere(); rows.advance()) {
                withdrawn(rows);
            }
        }
        return found(List.of());
    }

    /** All rows of a table that the earlier edition lacks. */
    TableChange onlyAfter(ComparedEdition after, TableKeys keys) throws IOException, UnreadableEdition {
        try (KeyedRows rows = KeyedRows.open(after.table(name), keys.of(name))) {
            for (rows.advance(); rows.isThere(); rows.advance()) {
                added(rows);
            }
        }
        return found(List.of());
    }

    private static int order(KeyedRows left, KeyedRows right) {
        if (!left.isThere() || !right.isThere()) {
            return left.isThere() ? -1 : 1;
        }
        return KeyOrder.INSTANCE.compare(left.key(), right.key());
    }

    /** The columns that both have, but for the key. */
    private static List<String> shared(KeyedRows left, KeyedRows right, List<String> key) {
        return right.columns().stream()
                .filter(left.columns()::contains)
                .filter(column -> !key.contains(column))
                .toList();
    }

    private boolean isCounted(String column) {
        return ONE_COLUMN.getOrDefault(name, column).equals(column);
    }

    /** Sentences are numbered when all is said, so an edition that is being written has no numbers yet to hold against others. */
    private boolean isOfLayout(String column) {
        return name.equals(CLAIMS) && column.equals(MARK) && !numbered;
    }

    /** Cells that are no change of the thing, of which only the columns are told. */
    private void others(KeyedRows left, KeyedRows right, List<String> columns) {
        for (String column : columns) {
            if (!left.cell(column).equals(right.cell(column)) && !isOfEdition(right)) {
                uncounted.add(column);
            }
        }
    }

    private void cells(KeyedRows left, KeyedRows right, List<String> columns, TableKeys types)
            throws IOException, UnreadableEdition {
        for (String column : columns) {
            String before = left.cell(column);
            String after = right.cell(column);
            if (before.equals(after) || isOfEdition(right)) {
                continue;
            }
            Likeness likeness = likeness(right, column, types);
            if (!likeness.alike(before, after)) {
                cells++;
                ChangeKind kind = switch (name) {
                    case BALLOTS -> ChangeKind.BALLOT_CORRECTED;
                    case CLAIMS -> ChangeKind.VALUE;
                    default -> ChangeKind.CELL;
                };
                Cause cause = tracer.of(
                        right.key(),
                        Optional.of(new TableTracer.Column(column, likeness)),
                        new Versions<>(Optional.of(before), Optional.of(after)));
                keep(cause, kind, place(right, column), new Versions<>(before, after));
            }
        }
    }

    /** How cells of a column are held against each other; the value of a sentence is of the kind of the column that it comes from. */
    private Likeness likeness(KeyedRows row, String column, TableKeys types) {
        if (!name.equals(CLAIMS)) {
            return types.likeness(name, column);
        }
        Matcher function = FUNCTION.matcher(row.cell("column"));
        if (row.cell("table").isEmpty()
                || (function.matches() && !function.group(1).equals(VALUES))) {
            return Likeness.OF_NUMBERS;
        }
        return types.likeness(row.cell("table"), function.matches() ? function.group(2) : row.cell("column"));
    }

    private void added(KeyedRows row) throws IOException, UnreadableEdition {
        if (!isOfEdition(row)) {
            added++;
            Optional<String> column = Optional.ofNullable(ONE_COLUMN.get(name));
            keep(
                    cause(row, new Versions<>(Optional.empty(), Optional.of(TableTracer.ROW))),
                    name.equals(BALLOTS) ? ChangeKind.BALLOT_ADDED : ChangeKind.ROW_ADDED,
                    place(row, column.orElse("")),
                    new Versions<>("", column.map(row::cell).orElse("")));
        }
    }

    private void withdrawn(KeyedRows row) throws IOException, UnreadableEdition {
        if (!isOfEdition(row)) {
            withdrawn++;
            Optional<String> column = Optional.ofNullable(ONE_COLUMN.get(name));
            keep(
                    cause(row, new Versions<>(Optional.of(TableTracer.ROW), Optional.empty())),
                    name.equals(BALLOTS) ? ChangeKind.BALLOT_WITHDRAWN : ChangeKind.ROW_WITHDRAWN,
                    place(row, column.orElse("")),
                    new Versions<>(column.map(row::cell).orElse(""), ""));
        }
    }

    /** What made a row come or go. */
    private Cause cause(KeyedRows row, Versions<Optional<String>> there) throws IOException, UnreadableEdition {
        return tracer.of(row.key(), Optional.empty(), there);
    }

    /** What an edition says of the edition before it is no result. */
    private boolean isOfEdition(KeyedRows row) {
        return name.equals(CLAIMS) && row.key().get(0).startsWith(SinceClaims.PREFIX);
    }

    private SourceText place(KeyedRows row, String column) {
        return SourceText.of(new Cell(name, row.key(), column));
    }

    private void keep(Cause cause, ChangeKind kind, SourceText place, Versions<String> texts) {
        made = made.with(cause.id());
        ChangeRow change = new ChangeRow(kind, place, texts.before(), texts.after(), cause.id());
        largest.add(change);
        if (changes.size() < LISTED) {
            changes.add(change);
        }
    }

    private TableChange found(List<String> columns) {
        return new TableChange(name, cells, added, withdrawn, made, changes.size(), columns, List.copyOf(uncounted));
    }
}
