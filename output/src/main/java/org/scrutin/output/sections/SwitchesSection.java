package org.scrutin.output.sections;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutin.analysis.claim.StudyClaims;
import org.scrutin.analysis.dissent.Switch;
import org.scrutin.charts.spec.SwitchTimeline;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Cell;
import org.scrutin.output.document.DataTable.Column;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Section;

/** Who changed its vote on a text that returns, newest first. */
final class SwitchesSection {

    private static final int ROWS = 60;

    Optional<Section> write(Draft draft) {
        List<Switch> switches = draft.results().switches().stream()
                .sorted(Comparator.comparing((Switch change) -> day(draft, change))
                        .reversed()
                        .thenComparing(Switch::series)
                        .thenComparing(change -> draft.names().state(change.state())))
                .toList();
        if (switches.isEmpty()) {
            return Optional.empty();
        }
        Section.Builder section = Section.onNewPage("switches", draft.text("switches.title"));
        section.paragraph(Inline.text(draft.text("switches.intro")));
        section.addAll(draft.figures(SwitchTimeline.class));
        section.add(draft.bullets(draft.claims().of(StudyClaims.Part.SWITCHES)));
        DataTable.Builder table = DataTable.builder(
                        draft.text("switches.table"),
                        Column.text(draft.text("head.year")),
                        Column.text(draft.text("head.series")),
                        Column.text(draft.text("head.state")),
                        Column.letter(draft.text("head.before")),
                        Column.letter(draft.text("head.now")),
                        Column.text(draft.text("head.last-cast")),
                        Column.number(draft.text("head.missed")))
                .compact();
        switches.stream()
                .limit(ROWS)
                .forEach(change -> table.row(
                        Cell.of(Integer.toString(day(draft, change).getYear())),
                        Cell.of(draft.names().series(change.series())),
                        Cell.of(draft.names().state(change.state())),
                        Cell.of(draft.letter(change.from())),
                        Cell.of(draft.letter(change.to())),
                        Cell.of(draft.names().rollCall(change.rollCallFrom())),
                        Cell.of(draft.numbers().count(change.missed()))));
        table.note(
                Inline.text(draft.text(
                                "switches.note",
                                Map.of("shown", Math.min(ROWS, switches.size()), "all", switches.size()))
                        + " "),
                Inline.toTable("switches", "switches.csv"));
        section.add(table.build());
        return Optional.of(section.build());
    }

    private static LocalDate day(Draft draft, Switch change) {
        return draft.results()
                .data()
                .matrix()
                .position(change.rollCall())
                .map(position ->
                        draft.results().data().matrix().rollCall(position).date())
                .orElseThrow();
    }
}
