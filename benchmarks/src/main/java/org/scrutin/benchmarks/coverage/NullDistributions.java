package org.scrutin.benchmarks.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.scrutin.analysis.abstention.CoAbstention;
import org.scrutin.analysis.abstention.CoAbstentions;
import org.scrutin.analysis.cohesion.ChanceComparison;
import org.scrutin.analysis.cohesion.ChanceModel;
import org.scrutin.analysis.mover.Mover;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Scope;

/** Draws from the null of every p of the report and prints how p is distributed. A test that is not run counts as p = 1. */
final class NullDistributions {

    private static final LocalDate EARLIER = LocalDate.of(2001, 1, 1);

    private final int samples;

    NullDistributions(int samples) {
        this.samples = samples;
    }

    void run() {
        Line.print(
                "%-72s %6s %6s %6s %6s   %6s %6s",
                "percent of p at most", ".01", ".05", ".10", ".50", "to .20", "excess");
        for (ChoiceCounts room :
                List.of(new ChoiceCounts(63, 28, 2), new ChoiceCounts(120, 5, 60), new ChoiceCounts(170, 3, 10))) {
            for (int group : new int[] {3, 10, 30, 60}) {
                cohesion(room, group);
            }
        }
        for (int[] counts : new int[][] {{29, 6, 9}, {109, 12, 40}, {305, 60, 100}}) {
            coAbstention(counts[0], counts[1], counts[2]);
        }
        for (Calling calling :
                List.of(Calling.even(5, 5), Calling.even(7, 28), Calling.uneven(7), Calling.even(25, 100))) {
            movers("alike in both cycles", calling, calling);
        }
        movers("more votes in the later", Calling.even(7, 14), Calling.even(7, 56));
        movers("more meetings in the later", Calling.even(5, 25), Calling.uneven(14));
        movers("one larger", Calling.even(7, 28), Calling.oneLarge(10, 7));
        movers("one much larger, not run", Calling.even(7, 28), Calling.oneLarge(20, 7));
        movers("fewer and smaller", Calling.even(7, 35), new Calling(List.of(5, 4)));
        movers("fewer and larger, not run", Calling.even(7, 21), new Calling(List.of(9, 8)));
    }

    private void cohesion(ChoiceCounts room, int group) {
        Random random = new Random(20180629);
        List<Choice> ballots = new ArrayList<>();
        for (Choice choice : Habit.CAST) {
            ballots.addAll(Collections.nCopies(room.of(choice), choice));
        }
        ChanceModel model = new ChanceModel();
        double[] upper = new double[samples];
        double[] lower = new double[samples];
        for (int i = 0; i < samples; i++) {
            Collections.shuffle(ballots, random);
            ChoiceCounts drawn = ballots.subList(0, group).stream()
                    .reduce(ChoiceCounts.NONE, ChoiceCounts::accept, ChoiceCounts::combine);
            ChanceComparison found = model.compare(room, drawn);
            upper[i] = found.pValue().orElse(1);
            lower[i] = found.pLower().orElse(1);
        }
        String what = group + " of " + room.yes() + "-" + room.no() + "-" + room.abstain();
        NullDistribution.of(upper).print("cohesion, p_value, " + what);
        NullDistribution.of(lower).print("cohesion, p_lower, " + what);
    }

    private void coAbstention(int rollCalls, int first, int second) {
        Random random = new Random(20180629);
        double[] found = new double[samples];
        for (int i = 0; i < samples; i++) {
            List<Choice> one = marked(rollCalls, first, random);
            List<Choice> other = marked(rollCalls, second, random);
            MadeRecord record = new MadeRecord(2);
            IntStream.range(0, rollCalls)
                    .forEach(call -> record.add(EARLIER, "m", "t", List.of(one.get(call), other.get(call))));
            RollCallMatrix matrix = record.matrix();
            TreeMap<Scope, RollCallSet> all = new TreeMap<>();
            all.put(Scope.WHOLE_STUDY, RollCallSet.all(rollCalls));
            List<CoAbstention> rows = CoAbstentions.of(matrix, all);
            found[i] = rows.isEmpty() ? 1 : rows.get(0).pValue();
        }
        NullDistribution.of(found).print("co-abstention, " + first + " and " + second + " of " + rollCalls);
    }

    private static List<Choice> marked(int rollCalls, int abstentions, Random random) {
        List<Choice> choices = new ArrayList<>(Collections.nCopies(abstentions, Choice.ABSTAIN));
        choices.addAll(Collections.nCopies(rollCalls - abstentions, Choice.YES));
        Collections.shuffle(choices, random);
        return choices;
    }

    /** One state that abstains as often in both cycles. */
    private void movers(String label, Calling before, Calling after) {
        Random random = new Random(20180629);
        double[] found = new double[samples];
        MoverRecord record = new MoverRecord(before, after);
        MoverRecord.Centers same = new MoverRecord.Centers(-.5, -.5);
        for (int i = 0; i < samples; i++) {
            found[i] = record.draw(same, true, random)
                    .filter(mover -> mover.test() instanceof Mover.Test.Run)
                    .map(mover -> ((Mover.Test.Run) mover.test()).pValue())
                    .orElse(1.0);
        }
        NullDistribution.of(found).print("movers, " + record.label() + ", " + label);
    }
}
