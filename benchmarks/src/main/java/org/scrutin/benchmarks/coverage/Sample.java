package org.scrutin.benchmarks.coverage;

import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;
import org.scrutin.analysis.uncertainty.Interval;

/**
 * One drawn sample, and the intervals that the program does not give.
 *
 * @param meetings a sum a meeting
 * @param all their sum
 */
record Sample(List<Sum> meetings, Sum all) {

    static Sample of(List<double[]> drawn) {
        List<Sum> meetings = drawn.stream().map(Sum::of).toList();
        return new Sample(meetings, meetings.stream().reduce(Sum.NONE, Sum::plus));
    }

    /** As if roll calls were independent. */
    Optional<Interval> independent() {
        double n = all.count();
        return interval((all.squares() / n - all.mean() * all.mean()) / (n - 1), n - 1);
    }

    /** With the factor B/(B − 1) and B − 1 degrees of freedom, whatever the sizes. */
    Optional<Interval> sandwich() {
        double squares = 0;
        for (Sum meeting : meetings) {
            double distance = meeting.total() - meeting.count() * all.mean();
            squares += distance * distance;
        }
        double b = meetings.size();
        return interval(b / (b - 1) * squares / all.count() / all.count(), b - 1);
    }

    private Optional<Interval> interval(double variance, double freedom) {
        if (variance < 1e-18) {
            return Optional.empty();
        }
        double half = TDistribution.of(freedom).inverseSurvivalProbability(.025) * Math.sqrt(variance);
        return Optional.of(new Interval(all.mean() - half, all.mean() + half));
    }
}
