package org.scrutin.jobs.tally;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.file.SmallTable;

/**
 * The votes that a table of ballots describes in every row: one row of each is kept, the first; where others differ from it,
 * that is kept too. Spark reads the rows, and holds votes, never ballots.
 */
public final class VotesInBallots {

    private static final int DEPTH = 2;

    private VotesInBallots() {}

    /**
     * What was found.
     *
     * @param table a row a vote, at the line where it first stands, in the order of the lines
     * @param differences in the order of the lines
     */
    public record Found(SmallTable table, List<Difference> differences) {}

    /**
     * A row that describes a vote otherwise than the first row of the vote.
     *
     * @param number of the vote
     * @param line of the row
     * @param column what differs
     * @param here what the row has
     * @param first what the first row has
     */
    public record Difference(String number, long line, String column, String here, String first) {}

    /** The two values of a cell that stand first, each with the line of its first row: associative, whatever the partitions. */
    private static final class Cell implements Serializable {

        private static final long serialVersionUID = 1L;
        private static final int KEPT = 2;

        private final TreeMap<Long, String> values = new TreeMap<>();

        void accept(long line, String value) {
            Long before = null;
            for (Map.Entry<Long, String> entry : values.entrySet()) {
                if (entry.getValue().equals(value)) {
                    before = entry.getKey();
                }
            }
            if (before != null && before <= line) {
                return;
            }
            if (before != null) {
                values.remove(before);
            }
            values.put(line, value);
            if (values.size() > KEPT) {
                values.pollLastEntry();
            }
        }
    }

    private static final class Votes implements Serializable {

        private static final long serialVersionUID = 1L;

        private final LinkedHashMap<String, Cell[]> byNumber = new LinkedHashMap<>();
        private final TreeMap<Long, RawRow> damage = new TreeMap<>();

        void accept(String number, long line, List<String> cells) {
            Cell[] kept = byNumber.computeIfAbsent(number, n -> cells(cells.size()));
            for (int i = 0; i < kept.length; i++) {
                kept[i].accept(line, cells.get(i));
            }
        }

        Votes combine(Votes other) {
            damage.putAll(other.damage);
            other.byNumber.forEach((number, cells) -> {
                Cell[] mine = byNumber.computeIfAbsent(number, n -> cells(cells.length));
                for (int i = 0; i < mine.length; i++) {
                    cells[i].values.forEach(mine[i]::accept);
                }
            });
            return this;
        }

        private static Cell[] cells(int size) {
            Cell[] cells = new Cell[size];
            for (int i = 0; i < size; i++) {
                cells[i] = new Cell();
            }
            return cells;
        }
    }

    /**
     * Finds them.
     *
     * @param table of ballots
     * @param number the column that tells votes apart
     * @param describing columns that describe a vote, {@code number} among them
     * @throws InputRefused when the table has no header that can be read, or is damaged
     */
    public static Found find(TableFile table, String number, List<String> describing) {
        List<String> header = table.header();
        int width = header.size();
        List<String> columns =
                describing.stream().filter(header::contains).distinct().toList();
        int[] positions = columns.stream().mapToInt(header::indexOf).toArray();
        int key = header.indexOf(number);
        Votes votes = key < 0
                ? new Votes()
                : table.rows()
                        .mapPartitions(rows ->
                                List.of(votes(rows, width, key, positions)).iterator())
                        .treeReduce(Votes::combine, DEPTH);
        if (!votes.damage.isEmpty()) {
            throw new InputRefused(votes.damage.firstEntry().getValue().fault(table.file()));
        }
        return found(table, columns, votes);
    }

    private static Votes votes(Iterator<RawRow> rows, int width, int key, int[] positions) {
        Votes votes = new Votes();
        rows.forEachRemaining(row -> {
            if (row.isDamage()) {
                votes.damage.put(row.line(), row);
                return;
            }
            // Rows of another length, and without a number, are refused where ballots are read.
            if (row.fields().size() == width && !row.fields().get(key).isBlank()) {
                List<String> cells = new ArrayList<>(positions.length);
                for (int position : positions) {
                    cells.add(row.fields().get(position));
                }
                votes.accept(BallotCodes.plain(row.fields().get(key)), row.line(), cells);
            }
        });
        return votes;
    }

    private static Found found(TableFile table, List<String> columns, Votes votes) {
        Map<String, Integer> positions = TableFile.positions(columns);
        List<SmallTable.Row> rows = new ArrayList<>();
        List<Difference> differences = new ArrayList<>();
        votes.byNumber.forEach((number, cells) -> {
            List<String> first = new ArrayList<>();
            for (int i = 0; i < cells.length; i++) {
                TreeMap<Long, String> values = cells[i].values;
                String value = values.firstEntry().getValue();
                first.add(value);
                if (values.size() > 1) {
                    differences.add(new Difference(
                            number,
                            values.lastKey(),
                            columns.get(i),
                            values.lastEntry().getValue(),
                            value));
                }
            }
            rows.add(new SmallTable.Row(cells[0].values.firstKey(), first, positions));
        });
        rows.sort(Comparator.comparingLong(SmallTable.Row::line));
        differences.sort(Comparator.comparingLong(Difference::line).thenComparing(Difference::column));
        return new Found(new SmallTable(table.file(), positions, rows), differences);
    }
}
