package org.scrutin.output.sections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutin.analysis.claim.Rows;
import org.scrutin.analysis.claim.Source;
import org.scrutin.analysis.dissent.Switch;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Cell;
import org.scrutin.output.document.DataTable.Column;

/** Who changed its vote alike, newest first: a row a text and direction, with the states that went it. */
final class SwitchesTable {

    private static final int ROWS = 40;

    private final Draft draft;

    SwitchesTable(Draft draft) {
        this.draft = draft;
    }

    /** The table of the newest switches. */
    DataTable of(List<Switch> switches) {
        Map<Alike, List<Switch>> rows = new LinkedHashMap<>();
        switches.stream()
                .sorted(Comparator.comparing((Switch change) -> SwitchesSection.day(draft, change.rollCall()))
                        .reversed()
                        .thenComparing(Switch::series)
                        .thenComparing(Switch::rollCall)
                        .thenComparing(Switch::from)
                        .thenComparing(Switch::to)
                        .thenComparing(change -> draft.names().state(change.state())))
                .forEach(change -> rows.computeIfAbsent(
                                new Alike(change.series(), change.rollCall(), change.from(), change.to()),
                                key -> new ArrayList<>())
                        .add(change));
        DataTable.Builder table = DataTable.builder(
                        draft.text("switches.table"),
                        Column.text(draft.text("head.year")),
                        Column.text(draft.text("head.series")),
                        Column.letter(draft.text("head.before")),
                        Column.letter(draft.text("head.now")),
                        Column.number(draft.text("head.states")),
                        Column.text(draft.text("head.names")))
                .compact();
        int shown = 0;
        for (Map.Entry<Alike, List<Switch>> row :
                rows.entrySet().stream().limit(ROWS).toList()) {
            shown += row.getValue().size();
            table.row(row(row.getKey(), row.getValue()));
            table.from(rows(row.getKey()));
        }
        return table.note(draft.note(
                        draft.text("switches.note", Map.of("shown", shown, "all", switches.size())), "switches"))
                .build();
    }

    private Cell[] row(Alike alike, List<Switch> changes) {
        return new Cell[] {
            Cell.of(Integer.toString(
                    SwitchesSection.day(draft, alike.rollCall()).getYear())),
            Cell.of(draft.names().series(alike.series())),
            Cell.of(draft.letter(alike.from())),
            Cell.of(draft.letter(alike.to())),
            Cell.of(draft.numbers().count(changes.size())),
            Cell.of(draft.names().join(changes.stream().map(this::name).toList()))
        };
    }

    private static Source rows(Alike alike) {
        return Rows.of("switches")
                .where("series", alike.series())
                .where("roll_call", alike.rollCall())
                .where("choice_from", alike.from().letter())
                .where("choice", alike.to().letter())
                .count();
    }

    /** The state, with the votes on the text that it missed since the last one it cast. */
    private String name(Switch change) {
        String state = draft.names().state(change.state());
        return change.missed() == 0
                ? state
                : draft.text("switches.missed-between", Map.of("state", state, "missed", change.missed()));
    }

    private record Alike(String series, RollCallId rollCall, Choice from, Choice to) {}
}
