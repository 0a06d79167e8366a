package org.scrutin.analysis.cohesion;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.scrutin.analysis.vote.ChoiceCounts;

/**
 * Which values stand beside which: what {@link KrippendorffAlpha} is computed from.
 *
 * <p><b>Symbols.</b> A unit u (a roll call) has n<sub>uc</sub> coders (states) that gave it the value c, and m<sub>u</sub> =
 * Σ n<sub>uc</sub> in all. Its ordered pairs of values from different coders are n<sub>uc</sub>·n<sub>uk</sub> for c ≠ k and
 * n<sub>uc</sub>·(n<sub>uc</sub> − 1) for c = k. The coincidences are these pairs, each weighing 1/(m<sub>u</sub> − 1), so that
 * a unit weighs as many as it has values:
 *
 * <pre>
 * o_ck = Σ_u pairs_u(c, k) / (m_u − 1)
 * n_c  = Σ_k o_ck = Σ_u n_uc,   n = Σ_c n_c
 * </pre>
 *
 * <p>Pairs are kept as whole numbers by m<sub>u</sub> and divided last, so merging is exact and does not depend on order. A
 * unit with fewer than two values has no pair and is dropped. A coder that gave no value is simply not there.
 *
 * <p>Cost: k² for each different m, k = categories; one matrix for a study holds at most as many different m as states.
 *
 * @param categories k, at least 2
 * @param pairs by m: ordered pairs, k rows of k
 */
public record CoincidenceMatrix(int categories, NavigableMap<Integer, List<Long>> pairs) implements Serializable {

    /** Of the three choices in their order, against, abstain, in favour: no roll call. */
    public static final CoincidenceMatrix OF_CHOICES = none(3);

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException when there are fewer than 2 categories, or a table is not k by k
     */
    public CoincidenceMatrix {
        if (categories < 2) {
            throw new IllegalArgumentException("coincidences need two categories");
        }
        TreeMap<Integer, List<Long>> copy = new TreeMap<>();
        for (Map.Entry<Integer, List<Long>> entry : pairs.entrySet()) {
            if (entry.getKey() < 2 || entry.getValue().size() != categories * categories) {
                throw new IllegalArgumentException("not a table of pairs: " + entry);
            }
            copy.put(entry.getKey(), List.copyOf(entry.getValue()));
        }
        pairs = Collections.unmodifiableNavigableMap(copy);
    }

    /** No unit. */
    public static CoincidenceMatrix none(int categories) {
        return new CoincidenceMatrix(categories, new TreeMap<>());
    }

    /**
     * These coincidences and those of one more roll call.
     *
     * @throws IllegalArgumentException when this matrix is not of three categories
     */
    public CoincidenceMatrix accept(ChoiceCounts cast) {
        return accept(List.of(cast.no(), cast.abstain(), cast.yes()));
    }

    /**
     * These coincidences and those of one more unit.
     *
     * @param counts how many coders gave each category, in the order of categories
     * @throws IllegalArgumentException when a count is negative or there are more or fewer than categories
     */
    public CoincidenceMatrix accept(List<Integer> counts) {
        if (counts.size() != categories || counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("not the counts of " + categories + " categories: " + counts);
        }
        int values = counts.stream().mapToInt(Integer::intValue).reduce(0, Math::addExact);
        if (values < 2) {
            return this;
        }
        List<Long> added = new ArrayList<>();
        for (int c = 0; c < categories; c++) {
            for (int k = 0; k < categories; k++) {
                added.add((long) counts.get(c) * (counts.get(k) - (c == k ? 1 : 0)));
            }
        }
        return combine(new CoincidenceMatrix(categories, new TreeMap<>(Map.of(values, added))));
    }

    /**
     * The sum over two disjoint sets of units. Associative and commutative.
     *
     * @throws IllegalArgumentException when the two are not of as many categories
     */
    public CoincidenceMatrix combine(CoincidenceMatrix other) {
        if (categories != other.categories) {
            throw new IllegalArgumentException(categories + " and " + other.categories + " categories do not add up");
        }
        TreeMap<Integer, List<Long>> sum = new TreeMap<>(pairs);
        other.pairs.forEach((values, added) -> sum.merge(values, added, CoincidenceMatrix::plus));
        return new CoincidenceMatrix(categories, sum);
    }

    private static List<Long> plus(List<Long> left, List<Long> right) {
        List<Long> sum = new ArrayList<>(left.size());
        for (int i = 0; i < left.size(); i++) {
            sum.add(Math.addExact(left.get(i), right.get(i)));
        }
        return sum;
    }

    /** o<sub>ck</sub>: how often c and k stand beside each other; symmetric. */
    public double coincidences(int c, int k) {
        double sum = 0;
        for (Map.Entry<Integer, List<Long>> entry : pairs.entrySet()) {
            sum += (double) entry.getValue().get(c * categories + k) / (entry.getKey() - 1);
        }
        return sum;
    }

    /** n<sub>c</sub>: how often a category was given, in units with at least two values. */
    public long marginal(int c) {
        long sum = 0;
        for (Map.Entry<Integer, List<Long>> entry : pairs.entrySet()) {
            List<Long> row = entry.getValue().subList(c * categories, (c + 1) * categories);
            // Exact: each unit adds n_uc · (m − 1) pairs.
            sum += row.stream().mapToLong(Long::longValue).sum() / (entry.getKey() - 1);
        }
        return sum;
    }
}
