package org.scrutin.charts.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.scrutin.analysis.mover.Mover;
import org.scrutin.analysis.mover.MoverMeasure;
import org.scrutin.analysis.uncertainty.Interval;
import org.scrutin.analysis.uncertainty.TestLevel;
import org.scrutin.analysis.vote.ReviewCycle;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.charts.spec.Caption;
import org.scrutin.charts.spec.ChartTable;
import org.scrutin.charts.spec.MoverSlopes;
import org.scrutin.charts.spec.ValueAxis;

/** How often the states that moved abstain in each cycle and in the next. */
final class MoverSlopesChart implements ChartRule {

    /** Rows of a panel. */
    private static final int NAMED = 8;

    /** States that moved, their strength first. */
    private static final Comparator<Mover> LARGEST_FIRST = Comparator.comparingDouble(
                    (Mover mover) -> -Math.abs(mover.change()))
            .thenComparing(Mover::state);

    @Override
    public List<MoverSlopes> charts(StudyView study) {
        List<MoverSlopes.Panel> panels = new ArrayList<>();
        List<List<String>> numbers = new ArrayList<>();
        List<Mover> steps = new ArrayList<>();
        List<ReviewCycle> cycles = study.cycles();
        for (int i = 1; i < cycles.size(); i++) {
            List<Mover> step = step(study, cycles.get(i - 1).id(), cycles.get(i).id());
            if (!step.isEmpty()) {
                List<Mover> named = named(study, step);
                panels.add(panel(study, step, named));
                named.forEach(mover -> numbers.add(numbers(study, mover)));
                steps.addAll(step);
            }
        }
        // Where no state moved the text says so: a drawing would be empty.
        if (numbers.isEmpty()) {
            return List.of();
        }
        return List.of(new MoverSlopes(
                caption(study, steps, panels, numbers),
                new ValueAxis(study.say("movers.axis"), 0, 1, 0.25, 2, ""),
                panels));
    }

    /** The states that cast ballots in both cycles, by their abstentions on all topics. */
    private static List<Mover> step(StudyView study, String from, String to) {
        return study.results().movers().stream()
                .filter(mover -> mover.from().equals(from) && mover.to().equals(to))
                .filter(mover -> mover.measure().equals(new MoverMeasure.AbstentionRate()))
                .filter(mover -> mover.topic().equals(Scope.ALL))
                .toList();
    }

    private static boolean moved(StudyView study, Mover mover) {
        return mover.moved(study.results().settings().level());
    }

    /** Those that moved, the largest changes first: a number beside a state that was not tested would read as a result. */
    private static List<Mover> named(StudyView study, List<Mover> step) {
        return step.stream()
                .filter(mover -> moved(study, mover))
                .sorted(LARGEST_FIRST)
                .limit(NAMED)
                .toList();
    }

    private static MoverSlopes.Panel panel(StudyView study, List<Mover> step, List<Mover> named) {
        List<MoverSlopes.Slope> slopes = named.stream()
                .map(mover -> new MoverSlopes.Slope(
                        study.names().compactState(mover.state()),
                        Numbers.signed(mover.change(), 2),
                        mover.before().value(),
                        mover.after().value(),
                        mover.interval().interval().map(ends -> laterValues(mover, ends))))
                .toList();
        long tested = step.stream().filter(Mover::isTested).count();
        long moved = step.stream().filter(mover -> moved(study, mover)).count();
        Mover any = step.get(0);
        return new MoverSlopes.Panel(
                study.say(
                        "change.panel",
                        study.names().cycle(any.from()),
                        study.names().cycle(any.to())),
                study.say("movers.note", step.size(), tested, moved),
                study.names().cycle(any.from()),
                study.names().cycle(any.to()),
                slopes);
    }

    /** A rate is no less than 0 and no more than 1, whatever the interval of its change. */
    private static Interval laterValues(Mover mover, Interval change) {
        double from = mover.before().value();
        double to = mover.after().value();
        return new Interval(
                Math.min(to, Math.max(0, from + change.low())), Math.max(to, Math.min(1, from + change.high())));
    }

    /** What changed most, of the states that moved. */
    private static String title(StudyView study, List<Mover> steps) {
        Mover most = steps.stream()
                .filter(mover -> moved(study, mover))
                .min(LARGEST_FIRST)
                .orElseThrow();
        return study.title(
                most.change() < 0 ? "movers.title.less" : "movers.title.more",
                study.names().state(most.state()),
                Numbers.label(most.before().value()),
                study.names().cycle(most.from()),
                Numbers.label(most.after().value()),
                study.names().cycle(most.to()),
                study.onWholeTexts());
    }

    private static Caption caption(
            StudyView study, List<Mover> steps, List<MoverSlopes.Panel> panels, List<List<String>> numbers) {
        String title = title(study, steps);
        String tested = panels.stream()
                .map(panel -> study.say("movers.panel", panel.title(), panel.note()))
                .collect(Collectors.joining(study.say("movers.panel.between")));
        int votes = study.cycles().stream()
                .mapToInt(cycle -> study.votes(cycle.id()))
                .sum();
        String alpha = Numbers.fixed(new TestLevel(study.results().settings().level()).alpha(), 2);
        return new Caption(
                "movers",
                title,
                study.say("movers.subtitle", study.votesCounted(votes), CohesionTrendChart.perCycle(study), alpha),
                study.source(study.votesCounted(votes), "movers"),
                study.say("movers.alt", numbers.size(), title, tested),
                "movers",
                new ChartTable(
                        List.of(
                                study.say("column.cycles"),
                                study.say("column.state"),
                                study.say("movers.before"),
                                study.say("movers.after"),
                                study.say("column.change"),
                                study.say("movers.interval"),
                                "p",
                                "q"),
                        numbers));
    }

    private static List<String> numbers(StudyView study, Mover mover) {
        String none = Numbers.exact(OptionalDouble.empty());
        String p = none;
        String q = none;
        if (mover.test() instanceof Mover.Test.Run run) {
            p = Numbers.fixed(run.pValue(), 4);
            q = Numbers.exact(run.qValue());
        }
        return List.of(
                study.say(
                        "change.panel",
                        study.names().cycle(mover.from()),
                        study.names().cycle(mover.to())),
                study.names().state(mover.state()),
                study.say(
                        "movers.value",
                        Numbers.exact(mover.before().value()),
                        mover.before().n()),
                study.say(
                        "movers.value",
                        Numbers.exact(mover.after().value()),
                        mover.after().n()),
                Numbers.exactly(mover.change()),
                mover.interval()
                        .interval()
                        .map(ends ->
                                study.say("change.panel", Numbers.exactly(ends.low()), Numbers.exactly(ends.high())))
                        .orElse(none),
                p,
                q);
    }
}
