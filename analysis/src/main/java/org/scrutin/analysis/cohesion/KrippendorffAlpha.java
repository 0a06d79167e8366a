package org.scrutin.analysis.cohesion;

import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.scrutin.analysis.uncertainty.Range;

/**
 * Krippendorff's alpha: how far a group's members vote alike beyond what their habits over all the roll calls would give. The
 * one measure here that is computed over a set of roll calls at once and is no mean of values on each.
 *
 * <p><b>Symbols.</b> From a {@link CoincidenceMatrix}: o<sub>ck</sub> = how often the values c and k stand beside each other,
 * n<sub>c</sub> = how often c was given, n = their sum; δ²<sub>ck</sub> = the squared distance of two values. Units are roll
 * calls, coders the group's states; a state that cast no ballot is missing, and a roll call with fewer than two ballots is
 * dropped.
 *
 * <p><b>Formula.</b> {@code α = 1 − D_o / D_e}, observed over expected disagreement:
 *
 * <pre>
 * D_o = 1/n · Σ_ck o_ck · δ²_ck
 * D_e = 1/(n·(n − 1)) · Σ_ck n_c · n_k · δ²_ck
 * {@link #NOMINAL}:  δ²_ck = 0 for c = k, else 1
 * {@link #ORDINAL}:  δ²_ck = (Σ n_g for g from c to k − (n_c + n_k)/2)²
 * </pre>
 *
 * <p>The ordinal metric takes categories in the order of the matrix: for votes against, abstain, in favour.
 *
 * <p><b>Range.</b> Above −1, at most 1. 1: on each unit all coders gave one value. 0: as alike as values that are shuffled over
 * the units. Under 0: less alike than that.
 *
 * <p>It is no rival of a mean agreement index but asks another question. A group that nearly always votes one way is alike by
 * habit, so its alpha can be near 0 while its mean agreement index is near 1.
 *
 * <p><b>Undefined.</b> No unit with two values, or one category in all the data: D_e = 0, no disagreement is to be expected.
 *
 * <p><b>Complexity.</b> O(k² · different numbers of values a unit), k = categories.
 *
 * <p><b>Source.</b> Krippendorff, K. (2011). Computing Krippendorff's alpha-reliability. University of Pennsylvania,
 * repository.upenn.edu/asc_papers/43. Hayes, A. F. and Krippendorff, K. (2007). Answering the call for a standard reliability
 * measure for coding data. Communication Methods and Measures 1 (1), 77–89. doi:10.1080/19312450709336664
 */
public enum KrippendorffAlpha {
    /** Two values are the same or they are not. */
    NOMINAL("alpha_nominal"),
    /** Two values are as far apart as there are values given between them. */
    ORDINAL("alpha_ordinal");

    /** The values that alpha can take. */
    public static final Range RANGE = Range.SIGNED;

    private final String id;

    KrippendorffAlpha(String id) {
        this.id = id;
    }

    /** The name in every table. */
    public String id() {
        return id;
    }

    /** The value, or empty where it is undefined. */
    public OptionalDouble of(CoincidenceMatrix matrix) {
        int categories = matrix.categories();
        long[] n = IntStream.range(0, categories).mapToLong(matrix::marginal).toArray();
        double observed = 0;
        double expected = 0;
        for (int c = 0; c < categories; c++) {
            for (int k = c + 1; k < categories; k++) {
                double distance = squaredDistance(n, c, k);
                observed += matrix.coincidences(c, k) * distance;
                expected += (double) n[c] * n[k] * distance;
            }
        }
        if (expected == 0) {
            return OptionalDouble.empty();
        }
        double total = LongStream.of(n).sum();
        return OptionalDouble.of(1 - (total - 1) * observed / expected);
    }

    /** Of two different categories, c before k. */
    private double squaredDistance(long[] n, int c, int k) {
        return switch (this) {
            case NOMINAL -> 1;
            case ORDINAL -> {
                double between =
                        IntStream.rangeClosed(c, k).mapToLong(g -> n[g]).sum() - (n[c] + n[k]) / 2.0;
                yield between * between;
            }
        };
    }
}
