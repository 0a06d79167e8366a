package org.scrutin.charts.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutin.analysis.cohesion.CohesionIndex;
import org.scrutin.analysis.cohesion.CohesionMean;
import org.scrutin.analysis.cohesion.CohesionMean.Selection;
import org.scrutin.analysis.cohesion.GroupCohesion;
import org.scrutin.analysis.uncertainty.Interval;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.charts.spec.Caption;
import org.scrutin.charts.spec.ChartTable;
import org.scrutin.charts.spec.TrendPanels;
import org.scrutin.charts.spec.TrendPanels.Stroke;
import org.scrutin.charts.spec.Weight;

/** Mean cohesion of each group by cycle, on all and on contested roll calls, with its interval over meetings and beside chance. */
final class CohesionTrendChart implements ChartRule {

    private static final double TOLD = 0.005;

    @Override
    public List<TrendPanels> charts(StudyView study) {
        if (!study.hasCycles()) {
            return List.of();
        }
        Optional<Change> largest = largest(study);
        List<TrendPanels.Panel> panels = new ArrayList<>();
        List<List<String>> numbers = new ArrayList<>();
        for (GroupId group : study.groups()) {
            List<OptionalDouble> all = means(study, group, Selection.ALL);
            List<OptionalDouble> contested = means(study, group, Selection.CONTESTED);
            if (all.stream().filter(OptionalDouble::isPresent).count() > 1) {
                List<Optional<Interval>> intervals = intervals(study, group);
                List<OptionalDouble> chance = chance(study, group);
                List<TrendPanels.Line> lines = new ArrayList<>();
                lines.add(new TrendPanels.Line("", Stroke.CHANCE, chance));
                lines.add(new TrendPanels.Line(end(contested), Stroke.SECOND, contested));
                lines.add(new TrendPanels.Line(end(all), Stroke.MAIN, all, intervals));
                panels.add(new TrendPanels.Panel(study.group(group), "", weight(largest, group), lines));
                numbers.add(numbers(study, group, "selection.all", withIntervals(study, all, intervals)));
                numbers.add(numbers(study, group, "selection.contested", withoutIntervals(contested)));
                numbers.add(numbers(study, group, "cohesion.chance", withoutIntervals(chance)));
            }
        }
        if (panels.isEmpty()) {
            return List.of();
        }
        List<String> header = new ArrayList<>(List.of(study.say("column.group"), study.say("column.votes")));
        header.addAll(study.cycleHeads());
        Caption caption = new Caption(
                "cohesion-by-cycle",
                title(study, largest),
                study.say("cohesion.trend.subtitle", study.votesCounted(total(study)), perCycle(study)),
                study.groupSource(study.votesCounted(total(study)), "cohesion_summary"),
                study.say("cohesion.trend.alt", panels.size(), study.cycles().size(), title(study, largest)),
                "cohesion_summary",
                new ChartTable(header, numbers));
        List<TrendPanels.Key> key = List.of(
                new TrendPanels.Key(Stroke.MAIN, study.say("cohesion.trend.main")),
                new TrendPanels.Key(Stroke.SECOND, study.say("selection.contested")),
                new TrendPanels.Key(Stroke.CHANCE, study.say("cohesion.trend.chance")));
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
                .flatMap(line -> Stream.concat(
                        line.values().stream(),
                        line.intervals().stream()
                                .flatMap(Optional::stream)
                                .map(interval -> OptionalDouble.of(interval.low()))))
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
                                study.say("cycle.votes", study.names().cycleSoFar(cycle.id()), study.votes(cycle.id())))
                        .toList());
    }

    /** What stands at the end of a line: its last value. */
    static String end(List<OptionalDouble> values) {
        return values.stream()
                .filter(OptionalDouble::isPresent)
                .reduce((first, second) -> second)
                .map(last -> Numbers.label(last))
                .orElse("");
    }

    private static Weight weight(Optional<Change> largest, GroupId group) {
        return largest.isPresent() && largest.get().group().equals(group) ? Weight.FOCUS : Weight.CONTEXT;
    }

    private static String title(StudyView study, Optional<Change> largest) {
        return largest.map(change -> study.title(
                        "cohesion.trend.title." + change.direction(),
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

        /** A title has two decimals: what is smaller would be a change of 0.00. */
        String direction() {
            if (size() < TOLD) {
                return "same";
            }
            return to < from ? "less" : "more";
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

    private static List<Optional<Interval>> intervals(StudyView study, GroupId group) {
        return study.cycles().stream()
                .map(cycle -> study.results()
                        .mean(new Scope(cycle.id(), Scope.ALL), Selection.ALL, group, CohesionIndex.AGREEMENT_INDEX)
                        .flatMap(mean -> mean.interval().interval()))
                .toList();
    }

    /** By cycle, the mean of what chance gives over the roll calls that the group's mean runs over. */
    private static List<OptionalDouble> chance(StudyView study, GroupId group) {
        Set<RollCallId> analysed = study.analysed().stream()
                .map(outcome -> outcome.rollCall().id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<GroupCohesion> counted = study.results().cohesion().stream()
                .filter(row -> row.group().equals(group) && analysed.contains(row.rollCall()))
                .filter(row -> row.counts(CohesionIndex.AGREEMENT_INDEX))
                .toList();
        return study.cycles().stream()
                .map(cycle -> counted.stream()
                        .filter(row -> row.cycle().equals(cycle.id()))
                        .flatMapToDouble(row -> row.chance().expected().stream())
                        .average())
                .toList();
    }

    private static List<String> withIntervals(
            StudyView study, List<OptionalDouble> values, List<Optional<Interval>> intervals) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            String value = Numbers.exact(values.get(i));
            cells.add(intervals
                    .get(i)
                    .map(ends ->
                            study.say("with.interval", value, Numbers.exact(ends.low()), Numbers.exact(ends.high())))
                    .orElse(value));
        }
        return cells;
    }

    private static List<String> withoutIntervals(List<OptionalDouble> values) {
        return values.stream().map(value -> Numbers.exact(value)).toList();
    }

    private static List<String> numbers(StudyView study, GroupId group, String what, List<String> values) {
        List<String> row = new ArrayList<>(List.of(study.group(group), study.say(what)));
        row.addAll(values);
        return row;
    }
}
