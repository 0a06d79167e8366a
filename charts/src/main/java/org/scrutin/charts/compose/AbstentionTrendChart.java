package org.scrutin.charts.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.scrutin.analysis.cohesion.GroupCohesion;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.charts.spec.Caption;
import org.scrutin.charts.spec.ChartTable;
import org.scrutin.charts.spec.TrendPanels;
import org.scrutin.charts.spec.TrendPanels.Stroke;
import org.scrutin.charts.spec.Weight;

/** The share of a group's ballots that are abstentions, by cycle. */
final class AbstentionTrendChart implements ChartRule {

    @Override
    public List<TrendPanels> charts(StudyView study) {
        if (!study.hasCycles()) {
            return List.of();
        }
        Map<GroupId, Map<String, ChoiceCounts>> ballots = ballots(study);
        List<OptionalDouble> room =
                study.everybody().map(group -> rates(study, ballots, group)).orElse(List.of());
        List<TrendPanels.Panel> panels = new ArrayList<>();
        List<List<String>> numbers = new ArrayList<>();
        Optional<Change> largest = largest(study, ballots);
        double most = 0;
        for (GroupId group : study.groups()) {
            List<OptionalDouble> rates = rates(study, ballots, group);
            if (rates.stream().filter(OptionalDouble::isPresent).count() < 2) {
                continue;
            }
            List<TrendPanels.Line> lines = new ArrayList<>();
            if (!room.isEmpty()) {
                lines.add(new TrendPanels.Line("", Stroke.CONTEXT, room));
            }
            OptionalDouble last = rates.get(rates.size() - 1);
            lines.add(new TrendPanels.Line(last.isPresent() ? percent(last.getAsDouble()) : "", Stroke.MAIN, rates));
            panels.add(new TrendPanels.Panel(study.group(group), "", weight(largest, group), lines));
            numbers.add(numbers(study, group, rates));
            for (OptionalDouble rate : rates) {
                most = Math.max(most, rate.orElse(0));
            }
        }
        if (panels.isEmpty()) {
            return List.of();
        }
        for (OptionalDouble rate : room) {
            most = Math.max(most, rate.orElse(0));
        }
        String title = title(study, largest);
        int votes = study.cycles().stream()
                .mapToInt(cycle -> study.votes(cycle.id()))
                .sum();
        List<String> header = new ArrayList<>(List.of(study.say("column.group")));
        header.addAll(study.cycleHeads());
        Caption caption = new Caption(
                "abstention-by-cycle",
                title,
                study.say("abstention.trend.subtitle", study.votesCounted(votes), CohesionTrendChart.perCycle(study)),
                study.groupSource(study.votesCounted(votes), "cohesion"),
                study.say("abstention.trend.alt", panels.size(), study.cycles().size(), title),
                "cohesion",
                new ChartTable(header, numbers));
        List<TrendPanels.Key> key = new ArrayList<>();
        key.add(new TrendPanels.Key(Stroke.MAIN, study.say("abstention.trend.group")));
        if (!room.isEmpty()) {
            key.add(new TrendPanels.Key(Stroke.CONTEXT, study.say("abstention.trend.room")));
        }
        return List.of(new TrendPanels(
                caption, study.cycleNames(), Scales.fromZero(study.say("abstention.trend.axis"), most), key, panels));
    }

    private static Weight weight(Optional<Change> largest, GroupId group) {
        return largest.isPresent() && largest.get().group().equals(group) ? Weight.FOCUS : Weight.CONTEXT;
    }

    /** The group whose share changes most from the first cycle to the last. */
    private static Optional<Change> largest(StudyView study, Map<GroupId, Map<String, ChoiceCounts>> ballots) {
        List<Change> changes = new ArrayList<>();
        for (GroupId group : study.groups()) {
            List<OptionalDouble> rates = rates(study, ballots, group);
            OptionalDouble first = rates.get(0);
            OptionalDouble last = rates.get(rates.size() - 1);
            if (first.isPresent() && last.isPresent()) {
                changes.add(new Change(group, first.getAsDouble(), last.getAsDouble()));
            }
        }
        return changes.stream().max(Comparator.comparingDouble(Change::size));
    }

    private static String title(StudyView study, Optional<Change> largest) {
        if (largest.isEmpty()) {
            return study.title("abstention.trend.title.none");
        }
        Change change = largest.get();
        return study.title(
                "abstention.trend.title." + direction(change),
                study.names().groupInSentence(change.group()),
                percent(change.from()),
                percent(change.to()),
                study.cycleNames().get(0),
                study.cycleNames().get(study.cycles().size() - 1));
    }

    private static String direction(Change change) {
        if (percent(change.from()).equals(percent(change.to()))) {
            return "same";
        }
        return change.to() > change.from() ? "more" : "less";
    }

    private static Map<GroupId, Map<String, ChoiceCounts>> ballots(StudyView study) {
        Set<RollCallId> counted = new LinkedHashSet<>();
        study.analysed().forEach(outcome -> counted.add(outcome.rollCall().id()));
        Map<GroupId, Map<String, ChoiceCounts>> ballots = new LinkedHashMap<>();
        for (GroupCohesion row : study.results().cohesion()) {
            if (counted.contains(row.rollCall())) {
                ballots.computeIfAbsent(row.group(), group -> new LinkedHashMap<>())
                        .merge(row.cycle(), row.tally().cast(), ChoiceCounts::combine);
            }
        }
        return ballots;
    }

    private static List<OptionalDouble> rates(
            StudyView study, Map<GroupId, Map<String, ChoiceCounts>> ballots, GroupId group) {
        return study.cycles().stream()
                .map(cycle -> ballots.getOrDefault(group, Map.of()).getOrDefault(cycle.id(), ChoiceCounts.NONE))
                .map(counts -> counts.cast() == 0
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(100.0 * counts.abstain() / counts.cast()))
                .toList();
    }

    private static String percent(double rate) {
        return Numbers.fixed(rate, 0) + "%";
    }

    private static List<String> numbers(StudyView study, GroupId group, List<OptionalDouble> rates) {
        List<String> row = new ArrayList<>(List.of(study.group(group)));
        rates.forEach(rate -> row.add(Numbers.fixed(rate, 1)));
        return row;
    }

    private record Change(GroupId group, double from, double to) {
        double size() {
            return Math.abs(to - from);
        }
    }
}
