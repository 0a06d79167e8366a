package org.scrutin.charts.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scrutin.analysis.cohesion.CohesionIndex;
import org.scrutin.analysis.cycle.CycleChange;
import org.scrutin.analysis.cycle.CycleChange.Method;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.charts.spec.Caption;
import org.scrutin.charts.spec.ChangeSplit;
import org.scrutin.charts.spec.ChangeSplit.Source;
import org.scrutin.charts.spec.ChartTable;
import org.scrutin.charts.spec.Weight;

/** The change of each group from the first to the last cycle, and from each to the next. */
final class ChangeSplitChart implements ChartRule {

    private static final int MOST_STEPS = 4;
    private static final double NOTHING = 0.0005;

    @Override
    public List<ChangeSplit> charts(StudyView study) {
        List<CycleChange> changes = study.results().changes().stream()
                .filter(change -> change.measure() == CohesionIndex.AGREEMENT_INDEX)
                .filter(change -> study.groups().contains(change.group()))
                .toList();
        List<List<CycleChange>> columns = columns(study, changes);
        if (columns.isEmpty()) {
            return List.of();
        }
        CycleChange largest = columns.get(0).stream()
                .max(Comparator.comparingDouble(
                        change -> Math.abs(change.parts().total())))
                .orElseThrow();
        List<GroupId> order = columns.get(0).stream()
                .sorted(Comparator.comparingDouble(change -> change.parts().total()))
                .map(CycleChange::group)
                .toList();
        List<ChangeSplit.Panel> panels = new ArrayList<>();
        List<List<String>> numbers = new ArrayList<>();
        double least = 0;
        double most = 0;
        for (List<CycleChange> column : columns) {
            List<ChangeSplit.Row> rows = new ArrayList<>();
            for (GroupId group : order) {
                Optional<CycleChange> change =
                        column.stream().filter(row -> row.group().equals(group)).findFirst();
                if (change.isPresent()) {
                    ChangeSplit.Row row = row(study, change.get(), largest.group());
                    rows.add(row);
                    numbers.add(numbers(study, change.get()));
                    least = Math.min(least, extent(row, -1));
                    most = Math.max(most, extent(row, 1));
                }
            }
            if (rows.size() == order.size()) {
                panels.add(new ChangeSplit.Panel(title(study, column.get(0)), rows));
            }
        }
        Caption caption = caption(study, largest, panels, numbers);
        return List.of(new ChangeSplit(
                caption,
                study.say("change.agenda"),
                study.say("change.behaviour"),
                study.say("change.membership"),
                Scales.aroundZero(study.say("change.axis"), least, most),
                panels));
    }

    /** First to last, chained where there are steps between, then the steps. */
    private static List<List<CycleChange>> columns(StudyView study, List<CycleChange> changes) {
        List<String> cycles = study.results().settings().cycles().stream()
                .map(cycle -> cycle.id())
                .toList();
        List<List<CycleChange>> columns = new ArrayList<>();
        List<CycleChange> chained = changes.stream()
                .filter(change -> change.method() == Method.CHAINED)
                .toList();
        if (!chained.isEmpty()) {
            columns.add(chained);
        }
        for (int i = Math.max(1, cycles.size() - MOST_STEPS); i < cycles.size(); i++) {
            String from = cycles.get(i - 1);
            String to = cycles.get(i);
            List<CycleChange> step = changes.stream()
                    .filter(change -> change.method() == Method.DIRECT)
                    .filter(change -> change.from().equals(from) && change.to().equals(to))
                    .toList();
            if (!step.isEmpty()) {
                columns.add(step);
            }
        }
        return columns;
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

    private static Caption caption(
            StudyView study, CycleChange largest, List<ChangeSplit.Panel> panels, List<List<String>> numbers) {
        CycleChange.Parts parts = largest.parts();
        String title = study.title(
                parts.total() < 0 ? "change.title.less" : "change.title.more",
                study.names().groupInSentence(largest.group()),
                Numbers.size(parts.total(), 2),
                study.names().cycle(largest.from()),
                Numbers.signed(parts.agenda(), 2),
                Numbers.signed(parts.behaviour(), 2),
                Numbers.signed(parts.membership(), 2),
                study.onWholeTexts());
        int votes = study.cycles().stream()
                .mapToInt(cycle -> study.votes(cycle.id()))
                .sum();
        return new Caption(
                "change-split",
                title,
                study.say("change.subtitle", study.votesCounted(votes), CohesionTrendChart.perCycle(study)),
                study.source(study.votesCounted(votes), "cycle_change"),
                study.say("change.alt", panels.get(0).rows().size(), panels.size(), title),
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
                Numbers.signed(change.parts().total(), 3),
                Numbers.signed(change.parts().agenda(), 3),
                Numbers.signed(change.parts().behaviour(), 3),
                Numbers.signed(change.parts().membership(), 3));
    }
}
