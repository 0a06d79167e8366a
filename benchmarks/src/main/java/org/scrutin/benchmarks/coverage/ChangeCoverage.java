package org.scrutin.benchmarks.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.scrutin.analysis.cycle.ChangeIntervals;
import org.scrutin.analysis.cycle.CycleChange;
import org.scrutin.analysis.cycle.CycleChanges;
import org.scrutin.analysis.uncertainty.IntervalEstimate;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.ReviewCycle;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.StudyScopes;

/**
 * Draws two cycles of a group that some members join and others leave, on three topics of different weight in each, and counts how many
 * intervals of the parts of its change hold the parts of two very long cycles.
 */
final class ChangeCoverage {

    private static final int LONG_CYCLE = 20_000;
    private static final int[] MEMBERS = {10, 30};
    private static final double[] MEANS = {.6, .9, .97};
    private static final List<Calling> CALLINGS = List.of(
            Calling.even(5, 25), Calling.uneven(7), Calling.even(10, 50), Calling.uneven(25), Calling.even(60, 300));

    private static final LocalDate EARLIER = LocalDate.of(2001, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2006, 1, 1);
    private static final LocalDate END = LocalDate.of(2010, 12, 31);

    /** Shares of the first two of three topics, in either cycle. */
    private static final double[][] SHARES = {{.5, .3}, {.3, .3}};

    /** Shifts of the logit of the pull: by topic, in the later cycle, and of those who belong in one cycle only. */
    private static final double[] OF_TOPIC = {.3, 0, -.3};

    private static final double OF_CYCLE = -.3;
    private static final double OF_MOVERS = -.5;

    private final int samples;

    ChangeCoverage(int samples) {
        this.samples = samples;
    }

    void run(double spread) {
        Line.print(
                "%s",
                "parts of a change; spread of the logit " + spread + "; percent that hold / percent with an interval");
        Line.print(
                "%4s %5s %-12s %9s%9s%9s%9s%9s",
                "size", "mean", "meetings", "total", "agenda", "behav", "member", "attend");
        for (int members : MEMBERS) {
            for (double mean : MEANS) {
                Habit habit = Habit.calibrated(members, mean, spread);
                CycleChange truth = change(habit, Calling.even(LONG_CYCLE / 5, LONG_CYCLE), new Random(20180629));
                for (Calling calling : CALLINGS) {
                    Line.print(
                            "%4d %5.2f %-12s %s",
                            members, mean, calling.label(), String.join("", cells(habit, calling, truth)));
                }
            }
        }
    }

    private List<String> cells(Habit habit, Calling calling, CycleChange truth) {
        Map<Function<ChangeIntervals, IntervalEstimate>, Double> parts = new LinkedHashMap<>();
        parts.put(ChangeIntervals::total, truth.parts().total());
        parts.put(ChangeIntervals::agenda, truth.parts().agenda());
        parts.put(ChangeIntervals::behaviour, truth.parts().behaviour());
        parts.put(ChangeIntervals::membership, truth.parts().membership());
        parts.put(ChangeIntervals::attendance, truth.parts().attendance());
        List<Count> counts = new ArrayList<>();
        parts.forEach((part, value) -> counts.add(new Count()));
        Random random = new Random(20010721);
        for (int i = 0; i < samples; i++) {
            ChangeIntervals found = change(habit, calling, random).intervals();
            List<Count> next = new ArrayList<>(counts);
            parts.forEach((part, value) ->
                    next.remove(0).add(part.apply(found).interval().map(interval -> interval.holds(value))));
        }
        return counts.stream().map(Count::cell).toList();
    }

    /** The change of the agreement index. Of every six members one leaves between the cycles, and one joins. */
    private static CycleChange change(Habit habit, Calling calling, Random random) {
        int joining = Math.max(1, habit.members() / 6);
        int all = habit.members() + joining;
        MadeRecord record = new MadeRecord(all);
        for (int cycle = 0; cycle < 2; cycle++) {
            LocalDate day = cycle == 0 ? EARLIER : LATER;
            for (int meeting = 0; meeting < calling.sizes().size(); meeting++) {
                double ofMeeting = random.nextGaussian();
                for (int i = 0; i < calling.sizes().get(meeting); i++) {
                    int topic = topic(SHARES[cycle], random);
                    Habit shifted = new Habit(
                            habit.members(),
                            habit.center() + OF_TOPIC[topic] + cycle * OF_CYCLE,
                            habit.spread(),
                            habit.between());
                    record.add(
                            day,
                            cycle + "m" + meeting,
                            "t" + topic,
                            ballots(shifted.pull(ofMeeting, random), all, joining, random));
                }
            }
        }
        RollCallMatrix matrix = record.matrix();
        List<Period> periods = new ArrayList<>(Collections.nCopies(joining, Period.of(EARLIER, LATER.minusDays(1))));
        periods.addAll(Collections.nCopies(all - 2 * joining, Period.of(EARLIER, END)));
        periods.addAll(Collections.nCopies(joining, Period.of(LATER, END)));
        Roster roster = new Roster(
                MadeRecord.group("UN", Collections.nCopies(all, Period.ALWAYS)),
                List.of(MadeRecord.group("G", periods)));
        List<ReviewCycle> cycles = List.of(
                new ReviewCycle("1", Period.of(EARLIER, LATER.minusDays(1)), LocalText.EMPTY),
                new ReviewCycle("2", Period.of(LATER, END), LocalText.EMPTY));
        CycleChanges.Question question = new CycleChanges.Question(EnumSet.of(RollCallKind.WHOLE), Figure.LEVEL);
        return CycleChanges.of(matrix, roster, new StudyScopes(matrix, cycles), question)
                .get(0);
    }

    private static int topic(double[] shares, Random random) {
        double drawn = random.nextDouble();
        return drawn < shares[0] ? 0 : drawn < shares[0] + shares[1] ? 1 : 2;
    }

    /** One in ten does not vote. */
    private static List<Choice> ballots(double pull, int all, int moving, Random random) {
        int line = Habit.line(random);
        List<Choice> choices = new ArrayList<>();
        for (int state = 0; state < all; state++) {
            boolean moves = state < moving || state >= all - moving;
            double own = moves ? Habit.logistic(Math.log(pull / (1 - pull)) + OF_MOVERS) : pull;
            int ballot = Habit.ballot(line, own, random);
            choices.add(random.nextInt(10) == 0 ? Choice.ABSENT : Habit.CAST.get(ballot));
        }
        return choices;
    }
}
