package org.scrutin.output.sections;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.StudyClaims;
import org.scrutin.analysis.study.Coverage;
import org.scrutin.analysis.study.RollCallOutcome;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.Decision;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.charts.spec.TopicCoverage;
import org.scrutin.charts.spec.VoteTotals;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Cell;
import org.scrutin.output.document.DataTable.Column;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Section;

/** What was voted on and with what result; what passed without a vote beside it; what the data hold. */
final class DecisionsSection {

    Optional<Section> write(Draft draft) {
        Section.Builder section = Section.onNewPage(
                "decisions", draft.text(draft.severalCycles() ? "decisions.title.cycles" : "decisions.title"));
        if (draft.shortRecord()) {
            section.add(rollCalls(draft));
            section.add(draft.bullets(draft.claims().of(StudyClaims.Part.DECISIONS)));
            section.addAll(draft.figures(VoteTotals.class));
        } else {
            section.addAll(draft.figures(TopicCoverage.class));
            section.add(topics(draft));
            List<Claim> silent = draft.claims().of(StudyClaims.Part.CYCLES).stream()
                    .filter(claim -> claim.template().equals("silence.topic"))
                    .toList();
            if (!silent.isEmpty()) {
                section.add(draft.bullets(silent));
            }
            section.add(coverage(draft));
        }
        List<Decision> others = draft.results().data().decisions().stream()
                .filter(decision -> decision.rollCall().isEmpty())
                .toList();
        if (!others.isEmpty()) {
            section.add(decisions(draft, others));
        }
        return Optional.of(section.build());
    }

    private static DataTable rollCalls(Draft draft) {
        DataTable.Builder table = DataTable.builder(
                draft.text("decisions.table"),
                Column.text(draft.text("head.vote")),
                Column.text(draft.text("head.subject")),
                Column.text(draft.text("head.result")),
                Column.number(draft.text("head.yes")),
                Column.number(draft.text("head.no")),
                Column.number(draft.text("head.abstain")),
                Column.number(draft.text("head.required")));
        for (RollCallOutcome outcome : draft.results().outcomes()) {
            ChoiceCounts shown = outcome.rollCall().announced().orElse(outcome.listed());
            table.row(
                    draft.names().rollCall(outcome.rollCall().id()),
                    draft.names().subject(outcome.rollCall()),
                    outcome.rollCall()
                            .result()
                            .map(result -> draft.text("result." + result.id()))
                            .orElse(""),
                    draft.numbers().count(shown.yes()),
                    draft.numbers().count(shown.no()),
                    draft.numbers().count(shown.abstain()),
                    outcome.required().isPresent()
                            ? draft.numbers().count(outcome.required().getAsInt())
                            : draft.text("majority.unknown"));
        }
        table.note(Inline.text(draft.text("decisions.note") + " "), Inline.toTable("roll_calls", "roll_calls.csv"));
        return table.build();
    }

    private static DataTable topics(Draft draft) {
        var cycles = draft.results().settings().cycles();
        Column[] columns = new Column[cycles.size() + 2];
        columns[0] = Column.text(draft.text("head.topic"));
        for (int i = 0; i < cycles.size(); i++) {
            columns[i + 1] = Column.number(draft.names().cycle(cycles.get(i).id()));
        }
        columns[columns.length - 1] = Column.number(draft.text("head.without-vote"));
        DataTable.Builder table = DataTable.builder(draft.text("decisions.topics"), columns);
        for (String topic : draft.results().data().labels().topics().keySet()) {
            Cell[] cells = new Cell[columns.length];
            cells[0] = Cell.of(draft.names().topic(topic));
            for (int i = 0; i < cycles.size(); i++) {
                String cycle = cycles.get(i).id();
                long votes = draft.results().outcomes().stream()
                        .filter(o ->
                                o.cycle().equals(cycle) && o.rollCall().topic().equals(topic))
                        .filter(o -> draft.results()
                                .settings()
                                .kinds()
                                .contains(o.rollCall().kind()))
                        .count();
                cells[i + 1] = Cell.of(draft.numbers().count(votes));
            }
            long silent = draft.results().data().decisions().stream()
                    .filter(d -> d.rollCall().isEmpty() && d.topic().equals(topic))
                    .count();
            cells[columns.length - 1] = Cell.of(draft.numbers().count(silent));
            table.row(cells);
        }
        table.note(
                Inline.text(draft.text("decisions.topics.note") + " "), Inline.toTable("decisions", "decisions.csv"));
        return table.build();
    }

    private static DataTable coverage(Draft draft) {
        DataTable.Builder table = DataTable.builder(
                draft.text("coverage.table"),
                Column.text(draft.text("head.kind")),
                Column.text(draft.text("head.from")),
                Column.text(draft.text("head.to")));
        for (Coverage row : draft.results().data().coverage()) {
            table.row(
                    draft.text("kind." + row.kind()),
                    row.period()
                            .from()
                            .map(day -> ReportSections.day(draft, day))
                            .orElse(""),
                    row.period().to().map(day -> ReportSections.day(draft, day)).orElse(""));
        }
        table.note(Inline.text(draft.text("coverage.note")));
        return table.build();
    }

    private static DataTable decisions(Draft draft, List<Decision> decisions) {
        DataTable.Builder table = DataTable.builder(
                draft.text("decisions.others"),
                Column.text(draft.text("head.paragraph")),
                Column.text(draft.text("head.date")),
                Column.text(draft.text("head.what")),
                Column.text(draft.text("head.how")));
        for (Decision decision : decisions) {
            String title = decision.title()
                    .in(draft.language())
                    .orElse(decision.topic().isEmpty() ? "" : draft.names().topic(decision.topic()));
            table.row(
                    decision.paragraph(),
                    decision.date().map(day -> ReportSections.day(draft, day)).orElse(""),
                    title.isEmpty() ? draft.text("subject.unknown") : title,
                    decision.mode()
                            .map(mode -> draft.text("mode." + mode.id().replace(' ', '-')))
                            .orElse(draft.text("mode.none")));
        }
        table.note(
                Inline.text(draft.text("decisions.others.note", Map.of("scope", Scope.ALL)) + " "),
                Inline.toTable("decisions", "decisions.csv"));
        return table.build();
    }
}
