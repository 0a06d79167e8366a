package org.scrutin.output.sections;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.scrutin.analysis.claim.Rows;
import org.scrutin.analysis.claim.Source;
import org.scrutin.analysis.dissent.LeftText;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Cell;
import org.scrutin.output.document.DataTable.Column;

/** Who once voted in favour of a text and no longer does: under each text the years in which states left it, newest first. */
final class LeftTextsTable {

    /** A study of more texts than fit tells those that came to the vote last. */
    private static final int ROWS = 160;

    private final Draft draft;
    private final TextOrder order;

    LeftTextsTable(Draft draft) {
        this.draft = draft;
        this.order = new TextOrder(draft.results());
    }

    /** The table; empty where nobody left a text for good. */
    Optional<DataTable> table() {
        List<LeftText> left = LeftText.of(draft.results().switches(), order.oldestFirst());
        if (left.isEmpty()) {
            return Optional.empty();
        }
        DataTable.Builder table = DataTable.builder(
                        draft.text("left-texts.table"),
                        Column.text(draft.text("head.year")),
                        Column.text(draft.text("head.vote")),
                        Column.letter(draft.text("head.now")),
                        Column.number(draft.text("head.states")),
                        Column.text(draft.text("head.names")))
                .compact();
        Map<String, List<LeftText>> byText =
                left.stream().collect(Collectors.groupingBy(LeftText::series, TreeMap::new, Collectors.toList()));
        int rows = 0;
        int told = 0;
        List<String> texts = order.texts(byText.keySet());
        for (String text : texts) {
            List<LeftText> ofText = Optional.ofNullable(byText.get(text)).orElseThrow();
            Map<Alike, List<StateId>> alikes = rows(ofText);
            rows += alikes.size();
            if (told > 0 && rows > ROWS) {
                break;
            }
            told++;
            table.band(draft.text(
                    "left-texts.text",
                    Map.of(
                            "text", draft.names().series(text),
                            "states", ofText.size(),
                            "year", Integer.toString(order.lastDay(text).getYear()))));
            alikes.forEach((alike, states) -> {
                table.row(row(alike, states));
                table.from(source(text, alike, states));
            });
        }
        String newest = told < texts.size() ? draft.text("shown.newest") : "";
        return Optional.of(table.note(draft.note(newest + draft.text("left-texts.note"), "switches"))
                .build());
    }

    private Map<Alike, List<StateId>> rows(List<LeftText> ofText) {
        Comparator<Alike> newestFirst =
                Comparator.comparing(Alike::rollCall, order.newestFirst()).thenComparing(Alike::last);
        return ofText.stream()
                .collect(Collectors.groupingBy(
                        one -> new Alike(one.rollCall(), one.last()),
                        () -> new TreeMap<>(newestFirst),
                        Collectors.mapping(LeftText::state, Collectors.toList())));
    }

    private Cell[] row(Alike alike, List<StateId> states) {
        return new Cell[] {
            Cell.of(Integer.toString(
                    SwitchesSection.day(draft, alike.rollCall()).getYear())),
            Cell.of(draft.names().rollCall(alike.rollCall())),
            Cell.of(draft.letter(alike.last())),
            Cell.of(draft.numbers().count(states.size())),
            Cell.of(draft.names().states(states))
        };
    }

    /** The first ballot of each after the last one in favour. */
    private static Source source(String text, Alike alike, List<StateId> states) {
        return Rows.of("switches")
                .where("series", text)
                .where("roll_call", alike.rollCall())
                .where("choice_from", Choice.YES.letter())
                .whereAnyOf("state", states)
                .count();
    }

    private record Alike(RollCallId rollCall, Choice last) {}
}
