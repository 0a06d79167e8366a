package org.scrutin.output.sections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutin.analysis.claim.Rows;
import org.scrutin.analysis.claim.Source;
import org.scrutin.analysis.dissent.Switch;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Cell;
import org.scrutin.output.document.DataTable.Column;

/** Who changed its vote alike: under each text, newest first, a row a vote and direction with the states that went it. */
final class SwitchesTable {

    /** A study of more texts than fit is cut from its oldest changes on. */
    private static final int ROWS = 240;

    private final Draft draft;
    private final TextOrder order;

    SwitchesTable(Draft draft) {
        this.draft = draft;
        this.order = new TextOrder(draft.results());
    }

    /** The table. */
    DataTable of(List<Switch> switches) {
        Map<Alike, List<Switch>> alike = new LinkedHashMap<>();
        switches.stream()
                .sorted(Comparator.comparing(Switch::rollCall, order.newestFirst())
                        .thenComparing(Switch::series)
                        .thenComparing(Switch::from)
                        .thenComparing(Switch::to)
                        .thenComparing(Switch::state, draft.names().stateOrder()))
                .forEach(change -> alike.computeIfAbsent(
                                new Alike(change.series(), change.rollCall(), change.from(), change.to()),
                                key -> new ArrayList<>())
                        .add(change));
        Set<Alike> shown = alike.keySet().stream().limit(ROWS).collect(Collectors.toCollection(LinkedHashSet::new));
        DataTable.Builder table = DataTable.builder(
                        draft.text("switches.table"),
                        Column.text(draft.text("head.year")),
                        Column.text(draft.text("head.vote")),
                        Column.letter(draft.text("head.before")),
                        Column.letter(draft.text("head.now")),
                        Column.number(draft.text("head.states")),
                        Column.text(draft.text("head.names")))
                .compact();
        order.texts(shown.stream().map(Alike::series).toList()).forEach(text -> {
            table.band(draft.names().series(text));
            shown.stream().filter(row -> row.series().equals(text)).forEach(row -> {
                table.row(row(row, alike.get(row)));
                table.from(rows(row));
            });
        });
        long told = shown.stream().mapToLong(row -> alike.get(row).size()).sum();
        return table.note(draft.note(
                        draft.text("switches.note", Map.of("shown", told, "all", switches.size())), "switches"))
                .build();
    }

    private Cell[] row(Alike alike, List<Switch> changes) {
        return new Cell[] {
            Cell.of(Integer.toString(
                    SwitchesSection.day(draft, alike.rollCall()).getYear())),
            Cell.of(draft.names().rollCall(alike.rollCall())),
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
