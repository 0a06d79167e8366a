package org.scrutin.output.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutin.analysis.study.RollCallOutcome;
import org.scrutin.analysis.vote.BallotChange;
import org.scrutin.analysis.vote.BallotLayer;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.charts.spec.BallotTiles;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Cell;
import org.scrutin.output.document.DataTable.Column;
import org.scrutin.output.document.Figure;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Paragraph;
import org.scrutin.output.document.Section;

/** Who voted how: as tiles at arm's length, and ballot by ballot at the end. */
public final class BallotsSection {

    /** Id of the section at the end: a page adds its votes by name there. */
    public static final String ID = "ballots";

    /** Up to here every ballot stands in the report itself; beyond, the table is named. */
    static final int MOST_ROLL_CALLS = 50;

    private static final int COLUMNS = 12;

    Optional<Section> tiles(Draft draft) {
        List<Figure> figures = draft.figures(BallotTiles.class);
        return figures.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.onNewPage("who-voted-how", draft.text("ballots.tiles.title"))
                        .addAll(layer(draft).map(Paragraph::of).stream().toList())
                        .addAll(figures)
                        .build());
    }

    Optional<Section> appendix(Draft draft) {
        Section.Builder section = Section.onNewPage(ID, draft.text("ballots.title"));
        List<RollCallOutcome> outcomes = draft.results().outcomes();
        if (outcomes.size() > MOST_ROLL_CALLS) {
            section.paragraph(draft.note(draft.text("ballots.elsewhere"), "ballots"));
            return Optional.of(section.build());
        }
        for (int from = 0; from < outcomes.size(); from += COLUMNS) {
            section.add(ballots(draft, from, Math.min(from + COLUMNS, outcomes.size())));
        }
        return Optional.of(section.build());
    }

    /** Every ballot in one table, however wide; empty where the report has none of them. */
    static Optional<DataTable> whole(Draft draft) {
        int all = draft.results().outcomes().size();
        return all > MOST_ROLL_CALLS ? Optional.empty() : Optional.of(ballots(draft, 0, all));
    }

    /** Which ballots stand here, where it is not those that are recorded. */
    private static Optional<String> layer(Draft draft) {
        BallotLayer layer = draft.results().data().layers().counted();
        return layer == BallotLayer.RECORDED
                ? Optional.empty()
                : Optional.of(draft.text("ballots.note.layer", Map.of("layer", layer.id())));
    }

    private static DataTable ballots(Draft draft, int from, int to) {
        RollCallMatrix matrix = draft.results().data().matrix();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(draft.text("head.state")));
        for (int rollCall = from; rollCall < to; rollCall++) {
            columns.add(Column.letter(
                    draft.names().rollCall(matrix.rollCall(rollCall).id())));
        }
        List<BallotChange> changes = draft.results().data().layers().changes();
        DataTable.Builder table = DataTable.builder(List.of(Inline.text(draft.text("ballots.table"))), columns)
                .compact();
        List<StateId> voted = matrix.states().stream()
                .filter(state -> votes(matrix, matrix.position(state).orElseThrow(), from, to))
                .toList();
        for (StateId state : draft.names().sorted(voted)) {
            Cell[] cells = new Cell[columns.size()];
            cells[0] = Cell.of(draft.names().state(state));
            for (int rollCall = from; rollCall < to; rollCall++) {
                Inline letter = draft.letter(
                        matrix.choice(rollCall, matrix.position(state).orElseThrow()));
                RollCallId id = matrix.rollCall(rollCall).id();
                boolean changed = changes.stream()
                        .anyMatch(change ->
                                change.rollCall().equals(id) && change.state().equals(state));
                cells[rollCall - from + 1] =
                        changed ? Cell.of(letter, Inline.text(draft.text("ballots.changed"))) : Cell.of(letter);
            }
            table.row(cells);
        }
        String note = draft.text("ballots.note");
        table.note(draft.note(
                layer(draft)
                        .map(layer -> note + draft.text("cover.between") + layer)
                        .orElse(note),
                "ballots"));
        return table.build();
    }

    private static boolean votes(RollCallMatrix matrix, int state, int from, int to) {
        for (int rollCall = from; rollCall < to; rollCall++) {
            if (matrix.choice(rollCall, state).isCast()) {
                return true;
            }
        }
        return false;
    }
}
