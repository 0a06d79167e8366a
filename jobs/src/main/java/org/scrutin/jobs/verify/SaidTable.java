package org.scrutin.jobs.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.charts.spec.Caption;
import org.scrutin.charts.spec.ChoiceWords;
import org.scrutin.jobs.printed.PrintedText;
import org.scrutin.jobs.printed.TableLine;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.PlainWords;
import org.scrutin.output.edition.PdfText;
import org.scrutin.output.tables.SourceText;

/**
 * A table of a report, said again from the tables of its folder.
 *
 * @param caption its title
 * @param heads of its columns; one may be empty
 * @param rows from the first to the last, with all cells
 * @param sources names of the tables that its rows are counted in
 */
record SaidTable(String caption, List<String> heads, List<DataTable.Row> rows, List<String> sources) {

    private static final Set<String> CAST =
            Set.of(ChoiceWords.sign(Choice.YES), ChoiceWords.sign(Choice.NO), ChoiceWords.sign(Choice.ABSTAIN));

    SaidTable {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        sources = List.copyOf(sources);
    }

    static SaidTable of(DataTable table) {
        Set<String> sources = new TreeSet<>();
        table.rows()
                .forEach(row -> row.counted()
                        .forEach(counted ->
                                sources.add(SourceText.of(counted.source()).table())));
        return new SaidTable(
                PlainWords.of(table.caption()),
                table.columns().stream().map(DataTable.Column::head).toList(),
                table.rows(),
                List.copyOf(sources));
    }

    /** The table behind a chart. */
    static SaidTable of(Caption caption) {
        List<DataTable.Column> columns =
                caption.numbers().header().stream().map(DataTable.Column::text).toList();
        DataTable.Builder table = DataTable.builder(List.of(Inline.text(caption.title())), columns);
        caption.numbers().rows().forEach(row -> table.row(row.toArray(String[]::new)));
        return of(table.build());
    }

    /**
     * The same with some columns in another order, where the record's is not known: tables are in that of their keys. Of a table of ballots in several parts, each
     * has the states that voted in it.
     *
     * @param printed heads of a printed table
     */
    SaidTable with(List<String> printed) {
        List<String> own = heads.stream().map(SaidTable::solid).toList();
        List<String> others = printed.stream().map(SaidTable::solid).toList();
        if (own.contains("")
                || own.equals(others)
                || others.isEmpty()
                || !own.containsAll(others)
                || distinct(own) < own.size()) {
            return this;
        }
        List<Integer> places = others.stream().map(own::indexOf).toList();
        List<DataTable.Row> chosen = new ArrayList<>();
        for (DataTable.Row row : rows) {
            if (row.cells().size() == heads.size()) {
                List<DataTable.Cell> cells =
                        places.stream().map(row.cells()::get).toList();
                if (others.size() == own.size() || cells.stream().skip(1).anyMatch(SaidTable::isCast)) {
                    chosen.add(new DataTable.Row(cells));
                }
            } else {
                chosen.add(row);
            }
        }
        return new SaidTable(caption, places.stream().map(heads::get).toList(), chosen, sources);
    }

    /** A head may break between lines anywhere. */
    private static String solid(String head) {
        return PdfText.solid(PrintedText.normal(head));
    }

    private static boolean isCast(DataTable.Cell cell) {
        return CAST.contains(PlainWords.of(cell.content()));
    }

    /** The rows as texts. */
    List<TableLine> lines() {
        return rows.stream()
                .map(row -> new TableLine(
                        row.isBand() ? TableLine.Kind.BAND : TableLine.Kind.ROW,
                        row.cells().stream()
                                .map(cell -> PlainWords.of(cell.content()))
                                .toList()))
                .toList();
    }

    private static long distinct(List<String> texts) {
        return texts.stream().distinct().count();
    }
}
