package org.scrutin.charts.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutin.analysis.dissent.ParagraphDissent;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.charts.spec.Caption;
import org.scrutin.charts.spec.ChartTable;
import org.scrutin.charts.spec.DissentFlows;

/** Flows from each paragraph to its whole text; of many paragraphs, those with most dissent. */
final class DissentFlowsChart implements ChartRule {

    private static final int MOST = 6;

    @Override
    public List<DissentFlows> charts(StudyView study) {
        Map<RollCallId, List<ParagraphDissent>> paragraphs = new LinkedHashMap<>();
        study.results()
                .dissent()
                .forEach(row -> paragraphs
                        .computeIfAbsent(row.rollCall(), rollCall -> new ArrayList<>())
                        .add(row));
        if (paragraphs.isEmpty()) {
            return List.of();
        }
        List<RollCallId> shown = paragraphs.keySet().stream()
                .sorted(Comparator.<RollCallId>comparingInt(id -> -dissenters(paragraphs.get(id)))
                        .thenComparing(id -> -study.matrix().position(id).orElse(0)))
                .limit(MOST)
                .sorted(Comparator.comparing(id -> study.matrix().position(id).orElse(0)))
                .toList();
        List<DissentFlows.Panel> panels =
                shown.stream().map(id -> panel(study, id, paragraphs.get(id))).toList();
        String title = title(study, paragraphs);
        Caption caption = new Caption(
                "paragraph-flows",
                title,
                study.say(
                        shown.size() < paragraphs.size() ? "flows.subtitle.some" : "flows.subtitle",
                        shown.size(),
                        paragraphs.size()),
                study.source(study.say("flows.paragraphs", paragraphs.size()), "paragraph_dissent"),
                study.say("flows.alt", shown.size(), title),
                "paragraph_dissent",
                numbers(study, panels));
        return List.of(new DissentFlows(
                caption, study.wording().choices(), study.say("flows.from"), study.say("flows.to"), panels));
    }

    /** States that cast both ballots, and not the same. */
    private static int dissenters(List<ParagraphDissent> rows) {
        return (int) rows.stream()
                .filter(row -> row.onParagraph().isCast() && row.onWhole().isCast())
                .filter(row -> row.onParagraph() != row.onWhole())
                .count();
    }

    private static DissentFlows.Panel panel(StudyView study, RollCallId id, List<ParagraphDissent> rows) {
        List<DissentFlows.Flow> flows = org.scrutin.analysis.dissent.DissentFlows.of(rows).get(0).flows().stream()
                .map(flow -> new DissentFlows.Flow(
                        flow.onParagraph(), flow.onWhole(), flow.states().size()))
                .toList();
        RollCall rollCall = study.matrix().rollCall(study.matrix().position(id).orElseThrow());
        // The topic is the whole text's: a paragraph of which the data say nothing is not told by it, and the section
        // says so once.
        String detail = rollCall.subject().in(study.wording().language()).orElse("");
        return new DissentFlows.Panel(study.names().rollCall(id), detail, flows);
    }

    private static String title(StudyView study, Map<RollCallId, List<ParagraphDissent>> paragraphs) {
        RollCallId most = paragraphs.keySet().stream()
                .max(Comparator.<RollCallId>comparingInt(id -> count(paragraphs.get(id), Choice.ABSTAIN))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        List<ParagraphDissent> rows = paragraphs.get(most);
        int abstained = count(rows, Choice.ABSTAIN);
        int joined = (int) rows.stream()
                .filter(row -> row.onParagraph() == Choice.ABSTAIN && row.onWhole() == Choice.YES)
                .count();
        return abstained > 0
                ? study.title("flows.title", joined, abstained, study.names().rollCallInSentence(most))
                : study.title("flows.title.none", paragraphs.size());
    }

    private static int count(List<ParagraphDissent> rows, Choice onParagraph) {
        return (int)
                rows.stream().filter(row -> row.onParagraph() == onParagraph).count();
    }

    private static ChartTable numbers(StudyView study, List<DissentFlows.Panel> panels) {
        List<List<String>> rows = new ArrayList<>();
        for (DissentFlows.Panel panel : panels) {
            panel.flows()
                    .forEach(flow -> rows.add(List.of(
                            panel.title(),
                            study.wording().choices().of(flow.from()),
                            study.wording().choices().of(flow.to()),
                            String.valueOf(flow.states()))));
        }
        return new ChartTable(
                List.of(
                        study.say("column.vote"),
                        study.say("flows.from"),
                        study.say("flows.to"),
                        study.say("column.states")),
                rows);
    }
}
