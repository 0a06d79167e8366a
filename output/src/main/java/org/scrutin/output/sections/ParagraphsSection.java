package org.scrutin.output.sections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.maker.StudyClaims;
import org.scrutin.analysis.dissent.DissentFlows;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.charts.spec.ChoiceWords;
import org.scrutin.output.document.Block;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Column;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.Section;
import org.scrutin.output.document.SmallPrint;

/** From the paragraph to the whole text: who left, and who came back. */
final class ParagraphsSection {

    private static final int ROWS = 12;

    /** PP-7 or OP-2 at the end of an id. */
    private static final Pattern NUMBERED = Pattern.compile(":[OP]P-[0-9a-z]+$");

    /** How often paragraphs are left, on what, by whom. */
    private static final List<String> LEAVING = List.of(
            "dissent.sum",
            "dissent.topic",
            "dissent.elsewhere",
            "dissent.most.left",
            "dissent.apart",
            "dissent.most.reversed",
            "dissent.lone",
            "dissent.companions");

    Optional<Section> write(Draft draft) {
        if (draft.results().dissent().isEmpty()) {
            return Optional.empty();
        }
        Section.Builder section = Section.onNewPage("paragraphs", draft.text("paragraphs.title"));
        section.paragraph(Inline.text(draft.text("paragraphs.intro") + names(draft)));
        List<Claim> claims = draft.claims().of(StudyClaims.Part.PARAGRAPHS);
        claims.stream()
                .filter(claim -> claim.template().equals("dissent.end"))
                .forEach(claim -> section.add(draft.paragraph(claim)));
        claims.stream()
                .filter(claim -> claim.template().startsWith("dissent.joined"))
                .filter(claim -> draft.shortRecord())
                .forEach(claim -> section.add(draft.paragraph(claim)));
        claims.stream()
                .filter(claim -> LEAVING.contains(claim.template()))
                .forEach(claim -> section.add(draft.paragraph(claim)));
        List<Claim> companions = claims.stream()
                .filter(claim -> claim.template().equals("dissent.companion"))
                .toList();
        if (!companions.isEmpty()) {
            List<Block> told = new ArrayList<>(List.of(draft.bullets(Largest.COMPANIONS.of(companions))));
            draft.rest(Largest.COMPANIONS, companions).ifPresent(told::add);
            section.add(new SmallPrint(told));
        }
        section.addAll(new LeavingTable(draft).write());
        List<Claim> paragraphs = claims.stream()
                .filter(claim -> claim.template().equals("dissent.paragraph"))
                .toList();
        if (!paragraphs.isEmpty() && draft.shortRecord()) {
            section.add(new SmallPrint(List.of(draft.bullets(paragraphs))));
        } else if (!paragraphs.isEmpty()) {
            section.addAll(new SmallPrint.Builder()
                    .under(draft.text("paragraphs.each"), List.of(draft.bullets(paragraphs)))
                    .build());
        }
        // Behind the sentences, which fill what the figure leaves of the page before.
        section.addAll(draft.figures(org.scrutin.charts.spec.DissentFlows.class));
        new LeaversTable(draft).write().ifPresent(section::add);
        section.add(flows(draft));
        return Optional.of(section.build());
    }

    /** What short names of paragraphs stand for, and that the data do not say what any of them is about, each where it is so. */
    private static String names(Draft draft) {
        List<RollCall> paragraphs = DissentFlows.of(draft.results().dissent()).stream()
                .map(flows -> draft.results().outcome(flows.rollCall()).rollCall())
                .toList();
        boolean numbered = paragraphs.stream()
                .anyMatch(paragraph -> NUMBERED.matcher(paragraph.id().value()).find());
        boolean told = paragraphs.stream()
                .anyMatch(paragraph -> paragraph.subject().in(draft.language()).isPresent());
        return (numbered ? draft.text("paragraphs.numbered") : "") + (told ? "" : draft.text("paragraphs.untold"));
    }

    /** A row a paragraph, a column a pair of choices that occurs: each row adds up to the states it counts. */
    private static DataTable flows(Draft draft) {
        List<DissentFlows> all = DissentFlows.of(draft.results().dissent());
        List<DissentFlows> shown = all.size() <= ROWS
                ? all
                : all.stream()
                        .sorted(Comparator.comparingInt((DissentFlows flows) -> -leavers(flows))
                                .thenComparing(DissentFlows::rollCall))
                        .limit(ROWS)
                        .toList();
        List<Pair> pairs = all.stream()
                .flatMap(flows -> flows.flows().stream())
                .map(flow -> new Pair(flow.onParagraph(), flow.onWhole()))
                .distinct()
                .sorted(Pair.ORDER)
                .toList();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(draft.text("head.vote")));
        columns.add(Column.text(draft.text("head.subject")));
        pairs.forEach(pair -> columns.add(Column.number(pair.letters())
                .meaning(draft.text(
                        "paragraphs.pair",
                        Map.of(
                                "paragraph",
                                draft.choice(pair.onParagraph()),
                                "whole",
                                draft.choice(pair.onWhole()))))));
        columns.add(Column.number(draft.text("head.states")));
        DataTable.Builder table = DataTable.builder(List.of(Inline.text(draft.text("paragraphs.table"))), columns)
                .compact();
        for (DissentFlows flows : shown) {
            List<String> label = List.of(draft.names().rollCall(flows.rollCall()), subject(draft, flows.rollCall()));
            table.row(row(draft, label, pairs, List.of(flows)));
            table.from("dissent_by_paragraph", flows.wholeText(), flows.rollCall());
        }
        if (shown.size() < all.size()) {
            List<String> label = List.of(draft.text("paragraphs.sum", Map.of("all", all.size())), "");
            table.row(row(draft, label, pairs, all));
        }
        table.note(draft.note(
                draft.text("paragraphs.note", Map.of("shown", shown.size(), "all", all.size())), "paragraph_dissent"));
        return table.build();
    }

    private static String[] row(Draft draft, List<String> label, List<Pair> pairs, List<DissentFlows> counted) {
        List<String> cells = new ArrayList<>(label);
        long sum = 0;
        for (Pair pair : pairs) {
            long states = counted.stream().mapToLong(pair::states).sum();
            cells.add(draft.numbers().count(states));
            sum += states;
        }
        cells.add(draft.numbers().count(sum));
        return cells.toArray(String[]::new);
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

    private static int leavers(DissentFlows flows) {
        return new Pair(Choice.ABSTAIN, Choice.YES).states(flows) + new Pair(Choice.NO, Choice.YES).states(flows);
    }

    /** A choice on a paragraph and one on the whole text. */
    private record Pair(Choice onParagraph, Choice onWhole) {

        /** As the figure stacks them: in favour, abstaining, against, on no list. */
        private static final List<Choice> SCALE = List.of(Choice.YES, Choice.ABSTAIN, Choice.NO, Choice.ABSENT);

        static final Comparator<Pair> ORDER = Comparator.<Pair>comparingInt(pair -> SCALE.indexOf(pair.onParagraph))
                .thenComparingInt(pair -> SCALE.indexOf(pair.onWhole));

        String letters() {
            return ChoiceWords.sign(onParagraph) + "→" + ChoiceWords.sign(onWhole);
        }

        int states(DissentFlows flows) {
            return flows.flows().stream()
                    .filter(flow -> flow.onParagraph() == onParagraph && flow.onWhole() == onWhole)
                    .mapToInt(flow -> flow.states().size())
                    .sum();
        }
    }
}
