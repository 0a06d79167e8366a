package org.scrutin.output.sections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.maker.StudyClaims;
import org.scrutin.analysis.study.Coverage;
import org.scrutin.analysis.vote.Decision;
import org.scrutin.charts.spec.TopicCoverage;
import org.scrutin.charts.spec.VoteTotals;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Column;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Section;

/** What was voted on and with what result; what passed without a vote beside it; what the data hold. */
final class DecisionsSection {

    /** So many rows of what was decided without a vote are read in a report; the table has all. */
    private static final int ROWS = 60;

    /** So many votes have each a row of their own; of more a reader looks for one in the table of roll calls. */
    private static final int VOTES = 40;

    Optional<Section> write(Draft draft) {
        Section.Builder section = Section.onNewPage(
                "decisions", draft.text(draft.severalCycles() ? "decisions.title.cycles" : "decisions.title"));
        if (draft.shortRecord()) {
            section.add(new RollCallTables(draft).decided(draft.results().outcomes()));
            section.add(draft.bullets(draft.claims().of(StudyClaims.Part.DECISIONS)));
            section.addAll(draft.figures(VoteTotals.class));
            section.addAll(draft.figures(TopicCoverage.class));
        } else {
            if (draft.results().outcomes().size() <= VOTES) {
                section.add(new RollCallTables(draft).decided(draft.results().outcomes()));
            }
            section.addAll(draft.figures(TopicCoverage.class));
            draft.charts(TopicCoverage.class).forEach(chart -> section.addAll(new TopicsTable(draft).of(chart)));
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
        if (draft.shortRecord()) {
            new SpeakersTable(draft).write().ifPresent(section::add);
        }
        return Optional.of(section.build());
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
                    row.period().from().map(day -> draft.words().day(day)).orElse(""),
                    row.period().to().map(day -> draft.words().day(day)).orElse(""));
        }
        table.note(Inline.text(draft.text("coverage.note")));
        return table.build();
    }

    /** What was decided in which way: a text that returns from year to year takes one row. */
    private record What(String title, String how) {}

    private static What what(Draft draft, Decision decision) {
        String title = decision.title()
                .in(draft.language())
                .orElse(decision.topic().isEmpty() ? "" : draft.names().topic(decision.topic()));
        return new What(
                title.isEmpty() ? draft.text("subject.unknown") : title,
                decision.mode()
                        .map(mode -> draft.text("mode." + mode.id().replace(' ', '-')))
                        .orElseGet(() -> draft.text("mode.none", Map.of("outcome", outcome(decision)))));
    }

    /** The forms that the sentence has: of other words of a source it says that something was decided. */
    private static String outcome(Decision decision) {
        return decision.outcome().startsWith("not ") ? "rejected" : decision.outcome();
    }

    private static String dated(Draft draft, Decision decision) {
        return decision.date()
                .map(day -> draft.text(
                        "decisions.dated",
                        Map.of(
                                "paragraph",
                                decision.paragraph(),
                                "day",
                                draft.words().day(day))))
                .orElse(decision.paragraph());
    }

    private static LocalDate lastDay(List<Decision> alike) {
        return alike.stream()
                .flatMap(decision -> decision.date().stream())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    private static DataTable decisions(Draft draft, List<Decision> decisions) {
        DataTable.Builder table = DataTable.builder(
                        draft.text("decisions.others"),
                        Column.text(draft.text("head.what")),
                        Column.text(draft.text("head.how")),
                        Column.text(draft.text("head.paragraph.date")))
                .compact();
        Map<What, List<Decision>> byWhat = new LinkedHashMap<>();
        decisions.forEach(decision -> byWhat.computeIfAbsent(what(draft, decision), key -> new ArrayList<>())
                .add(decision));
        List<Map.Entry<What, List<Decision>>> rows = new ArrayList<>(byWhat.entrySet());
        if (rows.size() > ROWS) {
            rows.sort(Map.Entry.comparingByValue(Comparator.comparing((List<Decision> alike) -> lastDay(alike))
                    .reversed()));
        }
        rows.stream()
                .limit(ROWS)
                .forEach(row -> table.row(
                        row.getKey().title(),
                        row.getKey().how(),
                        row.getValue().stream()
                                .map(decision -> dated(draft, decision))
                                .collect(Collectors.joining(draft.text("side.between")))));
        String newest = rows.size() > ROWS ? draft.text("shown.newest") : "";
        return table.note(draft.note(newest + draft.text("decisions.others.note"), "decisions"))
                .build();
    }
}
