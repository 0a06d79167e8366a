package org.scrutin.jobs.tally;

import java.util.ArrayList;
import java.util.List;

/** Turns a row into the ballots that it holds, by the layout of its file. */
final class BallotRows {

    private BallotRows() {}

    /** One ballot of a tall row, one a state of a wide row (an empty cell is none), or what is wrong with it. */
    static List<BallotLine> of(BallotFile ballots, TableRow row, BallotDictionary words) {
        BallotLayout.Table layout = (BallotLayout.Table) ballots.layout();
        if (row.fields().size() != layout.width()) {
            Site site = new Site(ballots.index(), row.line(), 0);
            return List.of(
                    new BallotLine.Broken(site, row.fields().size() + " fields", layout.width() + " as in the header"));
        }
        if (layout instanceof BallotLayout.Coded coded) {
            return coded.codes().read(ballots, coded, row, words);
        }
        if (layout instanceof BallotLayout.ByState byState) {
            return byState.codes().read(ballots, byState, row, words);
        }
        if (words.leavesOut(rollCall(layout, row))) {
            return leftOut(ballots, layout, row);
        }
        return layout instanceof BallotLayout.Tall tall
                ? List.of(tall(ballots, tall, row))
                : wide(ballots, (BallotLayout.Wide) layout, row);
    }

    private static String rollCall(BallotLayout.Table layout, TableRow row) {
        return row.fields()
                .get(
                        layout instanceof BallotLayout.Tall tall
                                ? tall.rollCall()
                                : ((BallotLayout.Wide) layout).rollCall());
    }

    private static List<BallotLine> leftOut(BallotFile ballots, BallotLayout.Table layout, TableRow row) {
        long held = layout instanceof BallotLayout.Wide wide
                ? wide.states().stream()
                        .filter(column -> !row.fields().get(column.position()).isEmpty())
                        .count()
                : 1;
        return held == 0
                ? List.of()
                : List.of(new BallotLine.LeftOut(new Site(ballots.index(), row.line(), 0), (int) held));
    }

    private static BallotLine tall(BallotFile ballots, BallotLayout.Tall layout, TableRow row) {
        List<String> fields = row.fields();
        return new BallotLine.Written(
                new Site(ballots.index(), row.line(), 0),
                fields.get(layout.rollCall()),
                fields.get(layout.state()),
                fields.get(layout.choice()),
                () -> notes(ballots, layout, row));
    }

    private static List<BallotLine> wide(BallotFile ballots, BallotLayout.Wide layout, TableRow row) {
        List<BallotLine> lines = new ArrayList<>(layout.states().size());
        String rollCall = row.fields().get(layout.rollCall());
        for (BallotLayout.StateColumn column : layout.states()) {
            String choice = row.fields().get(column.position());
            if (!choice.isEmpty()) {
                lines.add(new BallotLine.Written(
                        new Site(ballots.index(), row.line(), column.position()),
                        rollCall,
                        column.state(),
                        choice,
                        () -> new BallotNotes("", ballots.file().name(), row.place(column.position()), "", "")));
            }
        }
        return lines;
    }

    /** The row's own columns where it has them, else where the ballot was read. */
    private static BallotNotes notes(BallotFile ballots, BallotLayout.Tall layout, TableRow row) {
        String source = cell(layout, row, "source");
        return new BallotNotes(
                cell(layout, row, "name_as_printed"),
                source.isEmpty() ? ballots.file().name() : source,
                layout.header().contains("place") ? cell(layout, row, "place") : row.place(layout.choice()),
                cell(layout, row, "in_repeated_run"),
                cell(layout, row, "absence_kind"));
    }

    private static String cell(BallotLayout.Tall layout, TableRow row, String column) {
        int position = layout.header().indexOf(column);
        return position < 0 ? "" : row.fields().get(position);
    }
}
