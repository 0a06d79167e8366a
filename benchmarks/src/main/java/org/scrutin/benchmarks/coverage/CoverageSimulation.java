package org.scrutin.benchmarks.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Random;
import org.scrutin.analysis.uncertainty.IntervalEstimate;
import org.scrutin.analysis.uncertainty.MeetingInterval;
import org.scrutin.analysis.uncertainty.MeetingJackknife;
import org.scrutin.analysis.uncertainty.MeetingSums;
import org.scrutin.analysis.uncertainty.StudentQuantiles;

/**
 * How many of the 95% intervals of a mean over roll calls hold the true mean, by how many meetings there are, how many roll
 * calls each has, and how values are spread.
 *
 * <p>Beside the interval of the program stand two that it could have been: one that takes roll calls for independent, and the
 * sandwich with the factor B/(B − 1) and B − 1 degrees of freedom whatever the sizes of meetings. Samples without an interval
 * (no variation) count on neither side and are shown as a share.
 */
public final class CoverageSimulation {
    private static final int[] MEETINGS = {7, 10, 20, 40, 60};
    private static final double LEVEL = .95;

    private final MeetingModel model;
    private final MeetingSizes sizes;
    private final double truth;
    private final StudentQuantiles quantiles = new StudentQuantiles(LEVEL);

    private CoverageSimulation(MeetingModel model, MeetingSizes sizes) {
        this.model = model;
        this.sizes = sizes;
        this.truth = model.mean();
    }

    /** Argument: how many samples a line, 20,000 where it is missing. */
    public static void main(String[] arguments) {
        int samples = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
        print(
                "%-10s %-12s %8s %9s %9s %9s %9s %9s",
                "values", "sizes", "meetings", "program", "jackknife", "B - 1", "roll call", "none");
        for (MeetingModel model : MeetingModel.values()) {
            for (MeetingSizes sizes : MeetingSizes.values()) {
                for (int meetings : MEETINGS) {
                    new CoverageSimulation(model, sizes).run(meetings, samples);
                }
            }
        }
    }

    private void run(int meetings, int samples) {
        Random random = new Random(20180629);
        Count program = new Count();
        Count jackknife = new Count();
        Count fixed = new Count();
        Count independent = new Count();
        for (int i = 0; i < samples; i++) {
            List<double[]> drawn = draw(meetings, random);
            Sample sample = Sample.of(drawn);
            program.add(program(drawn).interval().map(interval -> interval.holds(truth)));
            jackknife.add(jackknife(sample).interval().map(interval -> interval.holds(truth)));
            fixed.add(sample.sandwich().map(interval -> interval.holds(truth)));
            independent.add(sample.independent().map(interval -> interval.holds(truth)));
        }
        print(
                "%-10s %-12s %8d %9.1f %9.1f %9.1f %9.1f %9.1f",
                model.name().toLowerCase(Locale.ROOT),
                sizes.name().toLowerCase(Locale.ROOT),
                meetings,
                program.percent(),
                jackknife.percent(),
                fixed.percent(),
                independent.percent(),
                program.percentWithout());
    }

    private List<double[]> draw(int meetings, Random random) {
        List<double[]> drawn = new ArrayList<>();
        for (int meeting = 0; meeting < meetings; meeting++) {
            double ofMeeting = random.nextGaussian();
            double[] values = new double[sizes.of(meeting)];
            for (int i = 0; i < values.length; i++) {
                values[i] = model.value(ofMeeting, random);
            }
            drawn.add(values);
        }
        return drawn;
    }

    private IntervalEstimate program(List<double[]> drawn) {
        MeetingSums sums = new MeetingSums();
        for (int meeting = 0; meeting < drawn.size(); meeting++) {
            for (double value : drawn.get(meeting)) {
                sums.accept("m" + meeting, value);
            }
        }
        return MeetingInterval.of(sums, model.range(), quantiles);
    }

    private IntervalEstimate jackknife(Sample sample) {
        List<OptionalDouble> withoutEach = MeetingJackknife.withoutEach(sample.meetings(), Sum.NONE, Sum::plus).stream()
                .map(sum -> OptionalDouble.of(sum.mean()))
                .toList();
        return MeetingJackknife.of(
                sample.all().mean(), List.of(new MeetingJackknife.Sample(withoutEach)), model.range(), quantiles);
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
