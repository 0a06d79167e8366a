package org.scrutin.output.sections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.StudyClaims;
import org.scrutin.analysis.dissent.ParagraphDissent;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.charts.spec.DissentFlows;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Column;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Section;

/** From the paragraph to the whole text: who left, and who came back. */
final class ParagraphsSection {

    private static final int ROWS = 20;

    Optional<Section> write(Draft draft) {
        if (draft.results().dissent().isEmpty()) {
            return Optional.empty();
        }
        Section.Builder section = Section.onNewPage("paragraphs", draft.text("paragraphs.title"));
        section.paragraph(Inline.text(draft.text("paragraphs.intro")));
        List<Claim> claims = draft.claims().of(StudyClaims.Part.PARAGRAPHS);
        claims.stream()
                .filter(claim -> claim.template().startsWith("dissent.joined"))
                .filter(claim -> draft.shortRecord())
                .forEach(claim -> section.add(draft.paragraph(claim)));
        section.addAll(draft.figures(DissentFlows.class));
        section.add(draft.bullets(claims.stream()
                .filter(claim -> claim.template().equals("dissent.paragraph"))
                .toList()));
        section.add(flows(draft));
        return Optional.of(section.build());
    }

    private static DataTable flows(Draft draft) {
        Map<RollCallId, Map<String, Long>> byParagraph = new LinkedHashMap<>();
        for (ParagraphDissent row : draft.results().dissent()) {
            byParagraph
                    .computeIfAbsent(row.rollCall(), r -> new LinkedHashMap<>())
                    .merge(pair(row.onParagraph(), row.onWhole()), 1L, Long::sum);
        }
        List<RollCallId> shown = new ArrayList<>(byParagraph.keySet());
        if (shown.size() > ROWS) {
            shown.sort(Comparator.comparingLong((RollCallId id) -> -leavers(byParagraph.get(id)))
                    .thenComparing(Comparator.naturalOrder()));
            shown = shown.subList(0, ROWS);
        }
        List<Choice[]> pairs = List.of(
                new Choice[] {Choice.YES, Choice.YES},
                new Choice[] {Choice.ABSTAIN, Choice.YES},
                new Choice[] {Choice.NO, Choice.YES},
                new Choice[] {Choice.ABSENT, Choice.YES},
                new Choice[] {Choice.YES, Choice.ABSENT},
                new Choice[] {Choice.YES, Choice.ABSTAIN},
                new Choice[] {Choice.ABSTAIN, Choice.ABSTAIN},
                new Choice[] {Choice.ABSTAIN, Choice.ABSENT});
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(draft.text("head.vote")));
        columns.add(Column.text(draft.text("head.subject")));
        pairs.forEach(pair -> columns.add(Column.number(pair(pair[0], pair[1]))
                .meaning(draft.text(
                        "paragraphs.pair",
                        Map.of("paragraph", draft.choice(pair[0]), "whole", draft.choice(pair[1]))))));
        DataTable.Builder table = DataTable.builder(List.of(Inline.text(draft.text("paragraphs.table"))), columns)
                .compact();
        for (RollCallId paragraph : shown) {
            String[] cells = new String[columns.size()];
            cells[0] = draft.names().rollCall(paragraph);
            cells[1] = subject(draft, paragraph);
            for (int i = 0; i < pairs.size(); i++) {
                cells[i + 2] = draft.numbers()
                        .count(byParagraph.get(paragraph).getOrDefault(pair(pairs.get(i)[0], pairs.get(i)[1]), 0L));
            }
            table.row(cells);
        }
        table.note(
                Inline.text(
                        draft.text("paragraphs.note", Map.of("shown", shown.size(), "all", byParagraph.size())) + " "),
                Inline.toTable("paragraph_dissent", "paragraph_dissent.csv"));
        return table.build();
    }

    private static String subject(Draft draft, RollCallId paragraph) {
        return draft.results()
                .data()
                .matrix()
                .position(paragraph)
                .map(position ->
                        draft.names().subject(draft.results().data().matrix().rollCall(position)))
                .orElseThrow();
    }

    private static long leavers(Map<String, Long> pairs) {
        return pairs.getOrDefault(pair(Choice.ABSTAIN, Choice.YES), 0L)
                + pairs.getOrDefault(pair(Choice.NO, Choice.YES), 0L);
    }

    private static String pair(Choice paragraph, Choice whole) {
        return paragraph.letter() + "→" + whole.letter();
    }
}
