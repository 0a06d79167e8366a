package org.scrutin.charts.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.scrutin.analysis.cohesion.CohesionIndex;
import org.scrutin.analysis.cohesion.CohesionMean;
import org.scrutin.analysis.cohesion.CohesionMean.Selection;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.charts.spec.Caption;
import org.scrutin.charts.spec.ChartTable;
import org.scrutin.charts.spec.TrendPanels;
import org.scrutin.charts.spec.TrendPanels.Stroke;
import org.scrutin.charts.spec.Weight;

/** Mean cohesion of each group by cycle, on all and on contested roll calls. */
final class CohesionTrendChart implements ChartRule {

    @Override
    public List<TrendPanels> charts(StudyView study) {
        if (!study.hasCycles()) {
            return List.of();
        }
        Optional<Change> largest = largest(study);
        List<TrendPanels.Panel> panels = new ArrayList<>();
        List<List<String>> numbers = new ArrayList<>();
        List<OptionalDouble> room = study.everybody()
                .map(group -> means(study, group, Selection.ALL))
                .orElse(List.of());
        for (GroupId group : study.groups()) {
            List<OptionalDouble> all = means(study, group, Selection.ALL);
            List<OptionalDouble> contested = means(study, group, Selection.CONTESTED);
            if (all.stream().filter(OptionalDouble::isPresent).count() > 1) {
                List<TrendPanels.Line> lines = new ArrayList<>();
                if (!room.isEmpty()) {
                    lines.add(new TrendPanels.Line("", Stroke.CONTEXT, room));
                }
                lines.add(new TrendPanels.Line(end(contested), Stroke.SECOND, contested));
                lines.add(new TrendPanels.Line(end(all), Stroke.MAIN, all));
                panels.add(new TrendPanels.Panel(study.group(group), "", weight(largest, group), lines));
                numbers.add(numbers(study, group, Selection.ALL, all));
                numbers.add(numbers(study, group, Selection.CONTESTED, contested));
            }
        }
        if (panels.isEmpty()) {
            return List.of();
        }
        List<String> header = new ArrayList<>(List.of(study.say("column.group"), study.say("column.votes")));
        header.addAll(study.cycleNames());
        Caption caption = new Caption(
                "cohesion-by-cycle",
                title(study, largest),
                study.say("cohesion.trend.subtitle", study.votesCounted(total(study)), perCycle(study)),
                study.groupSource(study.votesCounted(total(study)), "cohesion_summary"),
                study.say("cohesion.trend.alt", panels.size(), study.cycles().size(), title(study, largest)),
                "cohesion_summary",
                new ChartTable(header, numbers));
        List<TrendPanels.Key> key = new ArrayList<>(List.of(
                new TrendPanels.Key(Stroke.MAIN, study.say("selection.all")),
                new TrendPanels.Key(Stroke.SECOND, study.say("selection.contested"))));
        if (!room.isEmpty()) {
            key.add(new TrendPanels.Key(Stroke.CONTEXT, study.say("cohesion.trend.room")));
        }
        return List.of(new TrendPanels(
                caption,
                study.cycleNames(),
                Scales.share(study.say("cohesion.axis"), values(panels), study),
                key,
                panels));
    }

    private static List<OptionalDouble> values(List<TrendPanels.Panel> panels) {
        return panels.stream()
                .flatMap(panel -> panel.lines().stream())
                .flatMap(line -> line.values().stream())
                .toList();
    }

    private static int total(StudyView study) {
        return study.cycles().stream()
                .mapToInt(cycle -> study.votes(cycle.id()))
                .sum();
    }

    /** "2001–2006: 24, 2006–2012: 35 and 2012–2018: 22": the points of every panel, where its axis has no room for all of them. */
    static String perCycle(StudyView study) {
        return study.wording()
                .join(study.cycles().stream()
                        .map(cycle ->
                                study.say("cycle.votes", study.names().cycle(cycle.id()), study.votes(cycle.id())))
                        .toList());
    }

    private static String end(List<OptionalDouble> values) {
        return values.stream()
                .filter(OptionalDouble::isPresent)
                .reduce((first, second) -> second)
                .map(last -> Numbers.fixed(last, 2))
                .orElse("");
    }

    private static Weight weight(Optional<Change> largest, GroupId group) {
        return largest.isPresent() && largest.get().group().equals(group) ? Weight.FOCUS : Weight.CONTEXT;
    }

    private static String title(StudyView study, Optional<Change> largest) {
        return largest.map(change -> study.title(
                        change.to() < change.from() ? "cohesion.trend.title.less" : "cohesion.trend.title.more",
                        study.names().groupInSentence(change.group()),
                        Numbers.size(change.to() - change.from(), 2),
                        study.cycleNames().get(0),
                        study.onWholeTexts()))
                .orElseGet(() ->
                        study.title("cohesion.trend.title.none", study.cycles().size()));
    }

    /** The group whose mean changes most from the first cycle to the last. */
    private static Optional<Change> largest(StudyView study) {
        String first = study.cycles().get(0).id();
        String last = study.cycles().get(study.cycles().size() - 1).id();
        List<Change> changes = new ArrayList<>();
        for (GroupId group : study.groups()) {
            OptionalDouble from = mean(study, group, first, Selection.ALL);
            OptionalDouble to = mean(study, group, last, Selection.ALL);
            if (from.isPresent() && to.isPresent()) {
                changes.add(new Change(group, from.getAsDouble(), to.getAsDouble()));
            }
        }
        return changes.stream().max(Comparator.comparingDouble(Change::size));
    }

    private record Change(GroupId group, double from, double to) {
        double size() {
            return Math.abs(to - from);
        }
    }

    private static List<OptionalDouble> means(StudyView study, GroupId group, Selection selection) {
        return study.cycles().stream()
                .map(cycle -> mean(study, group, cycle.id(), selection))
                .toList();
    }

    private static OptionalDouble mean(StudyView study, GroupId group, String cycle, Selection selection) {
        return study.results()
                .mean(new Scope(cycle, Scope.ALL), selection, group, CohesionIndex.AGREEMENT_INDEX)
                .map(CohesionMean::value)
                .orElse(OptionalDouble.empty());
    }

    private static List<String> numbers(
            StudyView study, GroupId group, Selection selection, List<OptionalDouble> values) {
        List<String> row = new ArrayList<>(List.of(
                study.group(group), study.say(selection == Selection.ALL ? "selection.all" : "selection.contested")));
        values.forEach(value -> row.add(Numbers.fixed(value, 3)));
        return row;
    }
}
