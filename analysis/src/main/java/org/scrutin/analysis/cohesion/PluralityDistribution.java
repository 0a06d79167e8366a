package org.scrutin.analysis.cohesion;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.BinomialDistribution;
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
 * <p>With B(K, k) the binomial probability of k successes in K trials, each of probability T/R, the same is
 *
 * <pre>P(y, a, n) = B(Yr, y) · B(Ar, a) · B(Nr, n) / B(R, T)</pre>
 *
 * for the powers of T/R cancel. So it is computed: factors near 1 in place of binomial coefficients that overflow, and two
 * multiplications a draw. Against exact rational arithmetic every probability is right to 12 digits of its value.
 *
 * <p>Range: every probability 0 to 1, together 1; E[M*] from T/3 to T. {@link ChanceModel} turns them into what tables show.
 *
 * <p>Undefined: nothing. A draw of no ballots has M* = 0.
 *
 * <p>Complexity: min(T, Yr) · min(T, Ar) draws at most, T + 1 numbers of memory.
 *
 * <p>Source of the law: N. L. Johnson, S. Kotz, N. Balakrishnan, Discrete Multivariate Distributions (1997), chapter 39. That
 * the plurality alone is kept is this project's own step: at a fixed T the agreement index depends on nothing else. The way
 * through binomial probabilities is an identity, as the lines above show.
 *
 * <p>Never changes.
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
        if (drawn == 0) {
            return new PluralityDistribution(new double[] {1});
        }
        double share = (double) drawn / room.cast();
        double[] yes = binomial(room.yes(), share, drawn);
        double[] abstain = binomial(room.abstain(), share, drawn);
        double[] no = binomial(room.no(), share, drawn);
        double all = BinomialDistribution.of(room.cast(), share).probability(drawn);
        double[] probability = new double[drawn + 1];
        for (int y = 0; y < yes.length; y++) {
            for (int a = Math.max(0, drawn - y - (no.length - 1)); a < abstain.length && a <= drawn - y; a++) {
                int n = drawn - y - a;
                probability[Math.max(y, Math.max(a, n))] += yes[y] * abstain[a] * no[n] / all;
            }
        }
        return new PluralityDistribution(probability);
    }

    /** The probabilities of 0, 1, … successes, as far as the trials and the draw reach. */
    private static double[] binomial(int trials, double share, int drawn) {
        BinomialDistribution law = BinomialDistribution.of(trials, share);
        double[] probability = new double[Math.min(trials, drawn) + 1];
        Arrays.setAll(probability, law::probability);
        return probability;
    }

    /** T: how many ballots are drawn. */
    public int drawn() {
        return probability.length - 1;
    }

    /** P(M* = m); 0 where m is out of reach. */
    public double probability(int m) {
        return m < 0 || m > drawn() ? 0 : probability[m];
    }

    /** E[M*]. Exactly that number where every draw has the same. */
    public double mean() {
        if (least == most) {
            return least;
        }
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
