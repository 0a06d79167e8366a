package org.scrutin.analysis.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;

/**
 * Who coincides most with a reference: ranks, and the order in which they are told.
 *
 * <p>A subject is ranked where it has at least {@value #LEAST_VOTES} roll calls on which both cast a ballot (s + p + o,
 * whatever the formula drops) and a value; 1 is the highest value, and equal values share the lowest number: 1, 1, 3. Equal
 * fractions are equal numbers, since each value is one division of integers.
 *
 * <p>Undefined, and without a rank: fewer roll calls, or a formula without a value. Range: 1 to the number of ranked subjects.
 * Cost: subjects² of one scope and reference at most.
 *
 * <p>Source: this project's own rule. Under {@value #LEAST_VOTES} roll calls one vote moves a share by more than five
 * hundredths, and the first and last ranks would go to those that hardly voted.
 */
public final class CoincidenceRanking {

    /** Roll calls on which both cast a ballot, s + p + o, under which a subject has no rank. */
    public static final int LEAST_VOTES = 20;

    private CoincidenceRanking() {}

    /**
     * The rank of each subject that has one.
     *
     * @param counts of every subject of one scope beside one reference
     * @param formula what ranks
     */
    static NavigableMap<StateId, Integer> ranks(Map<StateId, CoincidenceCounts> counts, CoincidenceFormula formula) {
        NavigableMap<StateId, Double> values = new TreeMap<>();
        counts.forEach((subject, c) -> ranked(c, formula).ifPresent(value -> values.put(subject, value)));
        List<Double> descending = new ArrayList<>(values.values());
        descending.sort(Collections.reverseOrder());
        NavigableMap<StateId, Integer> ranks = new TreeMap<>();
        values.forEach((subject, value) -> ranks.put(subject, descending.indexOf(value) + 1));
        return ranks;
    }

    private static OptionalDouble ranked(CoincidenceCounts counts, CoincidenceFormula formula) {
        return counts.common() < LEAST_VOTES ? OptionalDouble.empty() : formula.of(counts);
    }

    /**
     * The rows of one scope and reference that have a rank, the first rank first; of equal ranks, the smaller id.
     *
     * @param rows any rows of table {@code coincidence}
     * @param scope cycle and topic
     * @param reference whom is measured against
     */
    public static List<Coincidence> of(List<Coincidence> rows, Scope scope, Reference reference) {
        return rows.stream()
                .filter(row -> row.scope().equals(scope)
                        && row.reference().equals(reference)
                        && row.rank().isPresent())
                .sorted(Comparator.comparingInt((Coincidence row) -> row.rank().getAsInt())
                        .thenComparing(Coincidence::subject))
                .toList();
    }
}
