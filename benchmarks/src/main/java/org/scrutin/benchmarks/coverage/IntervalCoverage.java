package org.scrutin.benchmarks.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import org.scrutin.analysis.agreement.AgreementScore;
import org.scrutin.analysis.cohesion.CohesionIndex;
import org.scrutin.analysis.cohesion.CohesionMean;
import org.scrutin.analysis.cohesion.KrippendorffAlpha;
import org.scrutin.analysis.uncertainty.StudentQuantiles;

/**
 * Draws votes of a group and counts how many intervals hold the number over all that may be voted: one line for each size, mean and
 * number of meetings, one column for each number of the report.
 *
 * <p>The true value is that of a very long record, each of whose roll calls is a meeting of its own.
 */
final class IntervalCoverage {

    private static final int LONG_RECORD = 200_000;
    private static final int[] MEMBERS = {3, 10, 30, 120};
    private static final double[] MEANS = {.6, .9, .97};
    private static final List<Calling> CALLINGS = List.of(
            Calling.uneven(7),
            Calling.even(10, 50),
            Calling.even(25, 25),
            Calling.uneven(25),
            Calling.even(60, 60),
            Calling.even(60, 300));

    /** Of the samples. The constants of the intervals were set on those of other seeds. */
    static final long SEED = 19770316;

    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final int samples;
    private final long seed;

    IntervalCoverage(int samples, long seed) {
        this.samples = samples;
        this.seed = seed;
        StudentQuantiles quantiles = new StudentQuantiles(Figure.LEVEL);
        for (CohesionMean.Selection selection : CohesionMean.Selection.values()) {
            String mark = selection == CohesionMean.Selection.ALL ? "" : "*";
            figures.put("agr" + mark, new Figure.Mean(CohesionIndex.AGREEMENT_INDEX, selection, quantiles));
            figures.put("rice" + mark, new Figure.Mean(CohesionIndex.RICE, selection, quantiles));
            figures.put("unity" + mark, new Figure.Mean(CohesionIndex.UNITY, selection, quantiles));
        }
        figures.put("a_nom", new Figure.Alpha(KrippendorffAlpha.NOMINAL, quantiles));
        figures.put("a_ord", new Figure.Alpha(KrippendorffAlpha.ORDINAL, quantiles));
        figures.put("half", new Figure.Agreement(AgreementScore.AGREE_HALF));
        figures.put("s_sq", new Figure.Agreement(AgreementScore.S_SQUARED));
        figures.put("kappa", new Figure.Agreement(AgreementScore.KAPPA_LINEAR));
        figures.put("abst", new Figure.Abstention(quantiles));
    }

    void run(double spread) {
        Line.print(
                "%s",
                "spread of the logit " + spread + "; seed " + seed
                        + "; percent of intervals that hold / percent of samples with one");
        Line.print(
                "%4s %5s %-12s %s",
                "size",
                "mean",
                "meetings",
                String.join(
                        "",
                        figures.keySet().stream()
                                .map(name -> String.format("%9s", name))
                                .toList()));
        Map<String, Spectrum> spectra = new LinkedHashMap<>();
        figures.keySet().forEach(name -> spectra.put(name, new Spectrum()));
        for (int members : MEMBERS) {
            for (double mean : MEANS) {
                Habit habit = Habit.calibrated(members, mean, spread);
                Map<String, OptionalDouble> truths = truths(habit);
                for (Calling calling : CALLINGS) {
                    List<String> cells = new ArrayList<>();
                    counts(habit, calling, truths).forEach((name, count) -> {
                        cells.add(count.cell());
                        spectra.get(name).add(count);
                    });
                    Line.print("%4d %5.2f %-12s %s", members, mean, calling.label(), String.join("", cells));
                }
            }
        }
        spectra.forEach((name, spectrum) -> Line.print("%-6s %s", name, spectrum.words()));
    }

    private Map<String, OptionalDouble> truths(Habit habit) {
        DrawnVotes record = DrawnVotes.of(habit, Calling.even(LONG_RECORD, LONG_RECORD), new Random(20180629));
        Map<String, OptionalDouble> truths = new LinkedHashMap<>();
        figures.forEach((name, figure) -> truths.put(name, figure.value(record)));
        return truths;
    }

    private Map<String, Count> counts(Habit habit, Calling calling, Map<String, OptionalDouble> truths) {
        Random random = new Random(seed);
        Map<String, Count> counts = new LinkedHashMap<>();
        figures.keySet().forEach(name -> counts.put(name, new Count()));
        for (int i = 0; i < samples; i++) {
            DrawnVotes votes = DrawnVotes.of(habit, calling, random);
            figures.forEach((name, figure) -> {
                double truth = truths.get(name).orElse(Double.NaN);
                counts.get(name).add(figure.interval(votes).interval().map(interval -> interval.holds(truth)));
            });
        }
        return counts;
    }

    /** How many cells of a column lie where: of those in which a twentieth of the samples or more have an interval. */
    private static final class Spectrum {
        private static final double ENOUGH = 5;
        private int cells;
        private int under;
        private int surelyUnder;
        private int over;
        private int surelyOver;
        private double least = 100;

        void add(Count count) {
            if (100 - count.percentWithout() < ENOUGH) {
                return;
            }
            cells++;
            least = Math.min(least, count.percent());
            if (count.percent() < 93) {
                under++;
                surelyUnder += count.percent() + 2 * count.standardError() < 93 ? 1 : 0;
            } else if (count.percent() > 97) {
                over++;
                surelyOver += count.percent() - 2 * count.standardError() > 97 ? 1 : 0;
            }
        }

        String words() {
            return String.format(
                    Locale.ROOT,
                    "%d cells with an interval in a twentieth of the samples or more: 93 to 97 %d; under 93 %d,"
                            + " by more than two standard errors %d, least %.1f; over 97 %d, by more than two %d",
                    cells,
                    cells - under - over,
                    under,
                    surelyUnder,
                    least,
                    over,
                    surelyOver);
        }
    }
}
