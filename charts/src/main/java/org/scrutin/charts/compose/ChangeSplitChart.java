package org.scrutin.charts.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.scrutin.analysis.cohesion.CohesionIndex;
import org.scrutin.analysis.cycle.CycleChange;
import org.scrutin.analysis.cycle.CycleChange.Method;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.charts.spec.Caption;
import org.scrutin.charts.spec.ChangeSplit;
import org.scrutin.charts.spec.ChangeSplit.Source;
import org.scrutin.charts.spec.ChartTable;
import org.scrutin.charts.spec.Weight;

/** The change of each group from the first to the last cycle, and, as a chart of its own, from each to the next. */
final class ChangeSplitChart implements ChartRule {

    private static final int MOST_STEPS = 4;
    private static final double NOTHING = 0.0005;

    /** A title has two decimals: what is smaller would be a change of 0.00. */
    private static final double TOLD = 0.005;

    @Override
    public List<ChangeSplit> charts(StudyView study) {
        List<CycleChange> changes = study.results().changes().stream()
                .filter(change -> change.measure() == CohesionIndex.AGREEMENT_INDEX)
                .filter(change -> study.groups().contains(change.group()))
                .toList();
        List<List<CycleChange>> steps = steps(study, changes);
        List<CycleChange> whole = steps.size() == 1
                ? steps.get(0)
                : changes.stream()
                        .filter(change -> change.method() == Method.CHAINED)
                        .toList();
        if (whole.stream().allMatch(ChangeSplitChart::isNothing)) {
            return List.of();
        }
        List<GroupId> order = whole.stream()
                .sorted(Comparator.comparingDouble(change -> change.parts().total()))
                .map(CycleChange::group)
                .toList();
        List<ChangeSplit> charts = new ArrayList<>();
        charts.add(chart(study, Kind.WHOLE, List.of(whole), order));
        List<List<CycleChange>> complete =
                steps.stream().filter(step -> step.size() == order.size()).toList();
        if (steps.size() > 1 && !complete.stream().flatMap(List::stream).allMatch(ChangeSplitChart::isNothing)) {
            charts.add(chart(study, Kind.STEPS, complete, order));
        }
        return charts;
    }

    /** Whether the change has no part that would be drawn: of such alone a chart would be an axis without a bar. */
    private static boolean isNothing(CycleChange change) {
        CycleChange.Parts parts = change.parts();
        return Math.abs(parts.agenda()) < NOTHING
                && Math.abs(parts.behaviour()) < NOTHING
                && Math.abs(parts.membership()) < NOTHING;
    }

    private static String direction(double total) {
        if (Math.abs(total) < TOLD) {
            return ".title.same";
        }
        return total < 0 ? ".title.less" : ".title.more";
    }

    /** Which changes a chart shows, and what its words begin with. */
    private enum Kind {
        WHOLE("change-split", "change"),
        STEPS("change-by-step", "change.step");

        private final String id;
        private final String words;

        Kind(String id, String words) {
            this.id = id;
            this.words = words;
        }
    }

    private static ChangeSplit chart(StudyView study, Kind kind, List<List<CycleChange>> columns, List<GroupId> order) {
        CycleChange largest = columns.stream()
                .flatMap(List::stream)
                .max(Comparator.comparingDouble(
                        change -> Math.abs(change.parts().total())))
                .orElseThrow();
        List<ChangeSplit.Panel> panels = new ArrayList<>();
        List<List<String>> numbers = new ArrayList<>();
        double least = 0;
        double most = 0;
        for (List<CycleChange> column : columns) {
            List<ChangeSplit.Row> rows = new ArrayList<>();
            for (GroupId group : order) {
                CycleChange change = column.stream()
                        .filter(row -> row.group().equals(group))
                        .findFirst()
                        .orElseThrow();
                ChangeSplit.Row row = row(study, change, largest.group());
                rows.add(row);
                numbers.add(numbers(study, change));
                least = Math.min(least, extent(row, -1));
                most = Math.max(most, extent(row, 1));
            }
            panels.add(new ChangeSplit.Panel(title(study, column.get(0)), rows));
        }
        return new ChangeSplit(
                caption(study, kind, largest, numbers),
                study.say("change.agenda"),
                study.say("change.behaviour"),
                study.say("change.membership"),
                Scales.aroundZero(study.say("change.axis"), least, most),
                panels);
    }

    /** The changes from each cycle to the next, of the last cycles. */
    private static List<List<CycleChange>> steps(StudyView study, List<CycleChange> changes) {
        List<String> cycles = study.results().settings().cycles().stream()
                .map(cycle -> cycle.id())
                .toList();
        List<List<CycleChange>> steps = new ArrayList<>();
        for (int i = Math.max(1, cycles.size() - MOST_STEPS); i < cycles.size(); i++) {
            String from = cycles.get(i - 1);
            String to = cycles.get(i);
            List<CycleChange> step = changes.stream()
                    .filter(change -> change.method() == Method.DIRECT)
                    .filter(change -> change.from().equals(from) && change.to().equals(to))
                    .toList();
            if (!step.isEmpty()) {
                steps.add(step);
            }
        }
        return steps;
    }

    private static String title(StudyView study, CycleChange change) {
        return study.say(
                change.method() == Method.CHAINED ? "change.panel.chained" : "change.panel",
                study.names().cycle(change.from()),
                study.names().cycle(change.to()));
    }

    private static ChangeSplit.Row row(StudyView study, CycleChange change, GroupId focus) {
        List<ChangeSplit.Part> parts = new ArrayList<>();
        add(parts, Source.AGENDA, change.parts().agenda());
        add(parts, Source.BEHAVIOUR, change.parts().behaviour());
        add(parts, Source.MEMBERSHIP, change.parts().membership());
        return new ChangeSplit.Row(
                study.group(change.group()),
                parts,
                change.parts().total(),
                change.group().equals(focus) ? Weight.FOCUS : Weight.CONTEXT);
    }

    private static void add(List<ChangeSplit.Part> parts, Source source, double value) {
        if (Math.abs(value) >= NOTHING) {
            parts.add(new ChangeSplit.Part(source, value));
        }
    }

    /** How far the bars of a side reach. */
    private static double extent(ChangeSplit.Row row, int side) {
        return row.parts().stream()
                .mapToDouble(ChangeSplit.Part::value)
                .filter(value -> value * side > 0)
                .sum();
    }

    private static Caption caption(StudyView study, Kind kind, CycleChange largest, List<List<String>> numbers) {
        CycleChange.Parts parts = largest.parts();
        String title = study.title(
                kind.words + direction(parts.total()),
                study.names().groupInSentence(largest.group()),
                Numbers.size(parts.total(), 2),
                study.names().cycle(largest.from()),
                Numbers.signed(parts.agenda(), 2),
                Numbers.signed(parts.behaviour(), 2),
                Numbers.signed(parts.membership(), 2),
                study.onWholeTexts(),
                study.names().cycle(largest.to()));
        int votes = study.cycles().stream()
                .mapToInt(cycle -> study.votes(cycle.id()))
                .sum();
        int groups = (int) numbers.stream().map(row -> row.get(1)).distinct().count();
        return new Caption(
                kind.id,
                title,
                study.say(kind.words + ".subtitle", study.votesCounted(votes), CohesionTrendChart.perCycle(study)),
                study.groupSource(study.votesCounted(votes), "cycle_change"),
                study.say("change.alt", groups, numbers.size() / groups, title),
                "cycle_change",
                new ChartTable(
                        List.of(
                                study.say("column.cycles"),
                                study.say("column.group"),
                                study.say("column.change"),
                                study.say("change.agenda"),
                                study.say("change.behaviour"),
                                study.say("change.membership")),
                        numbers));
    }

    private static List<String> numbers(StudyView study, CycleChange change) {
        return List.of(
                title(study, change),
                study.group(change.group()),
                Numbers.exactly(change.parts().total()),
                Numbers.exactly(change.parts().agenda()),
                Numbers.exactly(change.parts().behaviour()),
                Numbers.exactly(change.parts().membership()));
    }
}
