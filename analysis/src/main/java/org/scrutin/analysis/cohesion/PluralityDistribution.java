package org.scrutin.analysis.cohesion;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.scrutin.analysis.vote.ChoiceCounts;

/**
 * How large the plurality of ballots drawn from a room is, over all ways to draw them.
 *
 * <p>A room holds Yr, Ar, Nr ballots in favour, abstaining, against; R = Yr + Ar + Nr. Draw T of them without replacement.
 * The draw (y, a, n) has the multivariate hypergeometric probability
 *
 * <pre>P(y, a, n) = C(Yr, y) · C(Ar, a) · C(Nr, n) / C(R, T)</pre>
 *
 * and its plurality is M* = max(y, a, n). This type holds P(M* = m) for m from 0 to T, by enumeration of every draw: no
 * simulation and no approximation. M* runs from at least ceil(T/3) to at most T.
 *
 * <p>The probability is computed as that of y times that of a given y, both hypergeometric, so nothing overflows; against
 * exact rational arithmetic the probabilities are right to about 1e-13 of their value.
 *
 * <p>Undefined: nothing. A draw of no ballots has M* = 0.
 *
 * <p>Complexity: min(T, Yr) · min(T, Ar) draws at most, T + 1 numbers of memory.
 *
 * <p>Source of the law: N. L. Johnson, S. Kotz, N. Balakrishnan, Discrete Multivariate Distributions (1997), chapter 39.
 * Never changes.
 */
public final class PluralityDistribution {

    private final double[] probability;
    private final int least;
    private final int most;

    private PluralityDistribution(double[] probability) {
        this.probability = probability;
        int first = 0;
        while (probability[first] == 0) {
            first++;
        }
        int last = probability.length - 1;
        while (probability[last] == 0) {
            last--;
        }
        this.least = first;
        this.most = last;
    }

    /**
     * The law of M* for draws from a room.
     *
     * @param room all ballots
     * @param drawn T, how many are drawn, 0 to R
     * @throws IllegalArgumentException when more are drawn than there are
     */
    public static PluralityDistribution of(ChoiceCounts room, int drawn) {
        if (drawn < 0 || drawn > room.cast()) {
            throw new IllegalArgumentException(drawn + " ballots drawn from " + room.cast());
        }
        double[] probability = new double[drawn + 1];
        HypergeometricDistribution first = HypergeometricDistribution.of(room.cast(), room.yes(), drawn);
        for (int y = first.getSupportLowerBound(); y <= first.getSupportUpperBound(); y++) {
            double ofFirst = first.probability(y);
            HypergeometricDistribution second =
                    HypergeometricDistribution.of(room.cast() - room.yes(), room.abstain(), drawn - y);
            for (int a = second.getSupportLowerBound(); a <= second.getSupportUpperBound(); a++) {
                int m = Math.max(y, Math.max(a, drawn - y - a));
                probability[m] += ofFirst * second.probability(a);
            }
        }
        return new PluralityDistribution(probability);
    }

    /** T: how many ballots are drawn. */
    public int drawn() {
        return probability.length - 1;
    }

    /** P(M* = m); 0 where m is out of reach. */
    public double probability(int m) {
        return m < 0 || m > drawn() ? 0 : probability[m];
    }

    /** E[M*]. */
    public double mean() {
        double sum = 0;
        for (int m = least; m <= most; m++) {
            sum += m * probability[m];
        }
        return sum;
    }

    /** P(M* ≥ m): how many draws are at least as united. Exactly 1 where every draw is. */
    public double atLeast(int m) {
        if (m <= least) {
            return 1;
        }
        double sum = 0;
        for (int i = most; i >= m; i--) {
            sum += probability[i];
        }
        return Math.min(1, sum);
    }

    /** P(M* ≤ m): how many draws are at most as united. Exactly 1 where every draw is. */
    public double atMost(int m) {
        if (m >= most) {
            return 1;
        }
        double sum = 0;
        for (int i = least; i <= m; i++) {
            sum += probability[i];
        }
        return Math.min(1, sum);
    }

    /** P(M* = T): how many draws are unanimous. */
    public double unanimous() {
        return least == drawn() ? 1 : probability[drawn()];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PluralityDistribution that && Arrays.equals(probability, that.probability);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(probability);
    }

    @Override
    public String toString() {
        return Arrays.toString(probability);
    }
}
