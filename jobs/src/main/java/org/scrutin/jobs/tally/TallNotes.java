package org.scrutin.jobs.tally;

import org.scrutin.jobs.file.DataFile;

/** Notes of a table with one row a ballot: its own columns where it has them, else where the row was read. */
final class TallNotes {

    private TallNotes() {}

    static BallotNotes of(DataFile file, BallotLayout.Tall layout, CsvLine row) {
        String source = cell(layout, row, "source");
        boolean placed = layout.header().contains("place");
        return new BallotNotes(
                cell(layout, row, "name_as_printed"),
                source.isEmpty() ? file.name() : source,
                placed ? cell(layout, row, "place") : row.place(layout.choice()),
                cell(layout, row, "in_repeated_run"),
                cell(layout, row, "absence_kind"));
    }

    private static String cell(BallotLayout.Tall layout, CsvLine row, String column) {
        int position = layout.header().indexOf(column);
        return position < 0 ? "" : row.fields().get(position);
    }
}
