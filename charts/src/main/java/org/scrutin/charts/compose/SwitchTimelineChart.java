package org.scrutin.charts.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutin.analysis.dissent.Switch;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.charts.spec.Caption;
import org.scrutin.charts.spec.ChartTable;
import org.scrutin.charts.spec.SwitchTimeline;

/** Changes of vote on texts that return, by year. */
final class SwitchTimelineChart implements ChartRule {

    private static final List<Choice> SCALE = List.of(Choice.NO, Choice.ABSTAIN, Choice.YES);

    @Override
    public List<SwitchTimeline> charts(StudyView study) {
        if (study.results().switches().isEmpty()) {
            return List.of();
        }
        Map<Integer, List<Switch>> byYear = new TreeMap<>();
        for (Switch change : study.results().switches()) {
            int year = study.matrix()
                    .rollCall(study.matrix().position(change.rollCall()).orElseThrow())
                    .date()
                    .getYear();
            byYear.computeIfAbsent(year, y -> new ArrayList<>()).add(change);
        }
        int first = study.matrix().rollCalls().stream()
                .mapToInt(rollCall -> rollCall.date().getYear())
                .min()
                .orElseThrow();
        int last = study.lastDay().getYear();
        if (first == last) {
            return List.of();
        }
        List<SwitchTimeline.Year> years = new ArrayList<>();
        List<List<String>> numbers = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            List<Switch> changes = byYear.getOrDefault(year, List.of());
            years.add(new SwitchTimeline.Year(
                    String.valueOf(year),
                    parts(changes.stream().filter(SwitchTimelineChart::isUp).toList()),
                    parts(changes.stream().filter(change -> !isUp(change)).toList())));
            numbers.add(List.of(
                    String.valueOf(year),
                    String.valueOf(
                            changes.stream().filter(SwitchTimelineChart::isUp).count()),
                    String.valueOf(
                            changes.stream().filter(change -> !isUp(change)).count())));
        }
        int all = study.results().switches().size();
        int most = byYear.values().stream().mapToInt(List::size).max().orElse(0);
        int peak = byYear.entrySet().stream()
                .filter(entry -> entry.getValue().size() == most)
                .map(Map.Entry::getKey)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        int now = byYear.getOrDefault(last, List.of()).size();
        String title = peak == last
                ? study.title("switches.title.last", now, String.valueOf(last))
                : study.title("switches.title", now, String.valueOf(last), most, String.valueOf(peak));
        Caption caption = new Caption(
                "switches",
                title,
                study.say(
                        "switches.subtitle",
                        all,
                        study.votesCounted(study.analysed().size())),
                study.source(study.votesCounted(study.analysed().size()), "switches"),
                study.say("switches.alt", all, String.valueOf(first), String.valueOf(last), title),
                "switches",
                new ChartTable(
                        List.of(study.say("column.year"), study.say("switches.up"), study.say("switches.down")),
                        numbers));
        return List.of(new SwitchTimeline(
                caption,
                study.say("switches.axis"),
                study.say("switches.up"),
                study.say("switches.down"),
                study.wording().choices(),
                years));
    }

    private static boolean isUp(Switch change) {
        return SCALE.indexOf(change.to()) > SCALE.indexOf(change.from());
    }

    private static List<SwitchTimeline.Part> parts(List<Switch> changes) {
        List<SwitchTimeline.Part> parts = new ArrayList<>();
        for (Choice to : List.of(Choice.YES, Choice.ABSTAIN, Choice.NO)) {
            int switches =
                    (int) changes.stream().filter(change -> change.to() == to).count();
            if (switches > 0) {
                parts.add(new SwitchTimeline.Part(to, switches));
            }
        }
        return parts;
    }
}
