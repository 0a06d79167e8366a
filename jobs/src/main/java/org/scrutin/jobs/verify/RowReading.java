package org.scrutin.jobs.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scrutin.analysis.uncertainty.IntervalEstimate;
import org.scrutin.jobs.printed.PrintedTable;
import org.scrutin.jobs.printed.PrintedText;
import org.scrutin.jobs.printed.TableLine;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.wording.Words;

/**
 * The rows of a page's or paper's tables, held against the same tables said again from the folder. Rows are held with the row that heads them; in
 * which order they stand is not looked at, for the record's own order is known by the places of its ballots alone. Not for several threads.
 */
final class RowReading {

    /** Why a change between cycles has no interval is in no table. */
    private static final String CHANGES = "cycle_change";

    private final List<SaidTable> again = new ArrayList<>();
    /** Tables that a report prints in several parts. */
    private final List<SaidTable> parted = new ArrayList<>();

    private final Set<String> reasons = new TreeSet<>();
    private final List<String> differences = new ArrayList<>();
    private int texts;

    /**
     * A row.
     *
     * @param under the row that heads it, or empty
     * @param text its cells
     * @param first the words that name it
     */
    private record Row(String under, TitledText text, String first) {}

    RowReading(List<DataTable> again, Words words) {
        again.stream().map(SaidTable::of).forEach(this.again::add);
        for (IntervalEstimate.Reason reason : IntervalEstimate.Reason.values()) {
            reasons.add(words.text("interval." + reason.name()));
        }
    }

    /**
     * Reads the tables of a page or paper.
     *
     * @param unread titles of sections whose tables are of no results
     */
    void read(List<PrintedTable> printed, Set<String> unread) {
        for (PrintedTable table : printed) {
            Optional<SaidTable> said = again.stream()
                    .filter(one -> new TitledText(one.caption()).isPrinted(table.caption()))
                    .findFirst();
            if (said.isPresent()) {
                SaidTable one = said.get().with(table.heads());
                if (one.heads().size() == said.get().heads().size()) {
                    again.remove(said.get());
                } else {
                    parted.add(said.get());
                }
                hold(place(table), table, one);
            } else if (unread.stream().noneMatch(table.section()::equals)) {
                differences.add(place(table) + ": the tables give no such table");
            }
        }
        again.removeAll(parted);
        again.forEach(one -> differences.add(
                "table “" + new TitledText(one.caption()).shown() + "”: report has no such table, tables give it"));
    }

    private static String place(PrintedTable table) {
        return "section “" + table.section() + "”, table “" + table.caption() + "”";
    }

    /**
     * Holds a table against one that is known to be the same.
     *
     * @param place names it in messages
     */
    void hold(String place, PrintedTable table, SaidTable said) {
        boolean open = said.sources().contains(CHANGES);
        head(place, table, said);
        List<Row> printed = rows(table.rows(), open);
        List<Row> left = new ArrayList<>(rows(said.lines(), open));
        List<Row> others = new ArrayList<>();
        texts += printed.size();
        for (Row row : printed) {
            Optional<Row> same = left.stream().filter(one -> isSame(one, row)).findFirst();
            same.ifPresentOrElse(left::remove, () -> others.add(row));
        }
        for (Row row : others) {
            Optional<Row> instead = counterpart(row, left);
            instead.ifPresent(left::remove);
            differences.add(place + ", row “" + row.first() + "”" + under(row) + ": report says “"
                    + row.text().shown() + "”, tables say "
                    + instead.map(one -> "“" + one.text().shown() + "”").orElse("no such row"));
        }
        for (Row row : left) {
            differences.add(place + ", row “" + new TitledText(row.first()).shown() + "”" + under(row)
                    + ": report has no such row, tables say “" + row.text().shown() + "”");
        }
    }

    private static String under(Row row) {
        return row.under().isEmpty() ? "" : " under “" + new TitledText(row.under()).shown() + "”";
    }

    private static boolean isSame(Row said, Row printed) {
        return new TitledText(said.under()).isPrinted(printed.under())
                && (said.text().isPrinted(printed.text().text()) || said.text().isPrintedInAnyOrder(printed.text()));
    }

    /** The row of the same first cell under the same head; of several the one that shares most. */
    private static Optional<Row> counterpart(Row printed, List<Row> left) {
        return left.stream()
                .filter(one -> new TitledText(one.first()).isPrinted(printed.first()))
                .filter(one -> new TitledText(one.under()).isPrinted(printed.under()))
                .max(Comparator.comparingInt(one -> alike(one, printed)));
    }

    private static int alike(Row said, Row printed) {
        List<String> cells = List.of(printed.text().text().split(" \\| ", -1));
        return (int) Stream.of(said.text().text().split(" \\| ", -1))
                .filter(cell -> cells.stream().anyMatch(new TitledText(cell)::isPrinted))
                .count();
    }

    private void head(String place, PrintedTable table, SaidTable said) {
        TitledText heads = TitledText.row(said.heads());
        TitledText printed = TitledText.row(table.heads());
        texts++;
        if (!heads.isPrinted(printed.text())) {
            differences.add(
                    place + ", heads: report says “" + printed.shown() + "”, tables say “" + heads.shown() + "”");
        }
    }

    private List<Row> rows(List<TableLine> lines, boolean open) {
        List<Row> all = new ArrayList<>();
        String under = "";
        for (TableLine line : lines) {
            boolean band = line.kind() == TableLine.Kind.BAND;
            if (band) {
                under = line.name();
            }
            List<String> kept =
                    open ? line.cells().stream().map(this::withoutReason).toList() : line.cells();
            all.add(new Row(band ? "" : under, TitledText.row(kept), line.name()));
        }
        return all;
    }

    private String withoutReason(String cell) {
        String kept = PrintedText.normal(cell);
        for (String reason : reasons) {
            kept = kept.replace(PrintedText.normal(reason), "–");
        }
        return kept;
    }

    int texts() {
        return texts;
    }

    List<String> differences() {
        return List.copyOf(differences);
    }
}
