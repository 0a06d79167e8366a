package org.scrutin.analysis.vote;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The order in which a report tells decisions: that of the record, so that paragraph 5 stands before paragraph 10. Tables
 * keep the order of their keys, in which it stands behind.
 *
 * <p>Sources by their earliest decision; within a source by place of reading, then by day, then by the numbers in the
 * paragraph or symbol. A decision without a place stands behind those that have one, one without a day behind those of
 * its place that have one.
 */
public final class DecisionOrder {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private static final Comparator<Decision> WITHIN_A_SOURCE = Comparator.comparing(
                    (Decision decision) -> decision.place().isEmpty())
            .thenComparing(decision -> numbers(decision.place()), DecisionOrder::compareNumbers)
            .thenComparing(decision -> decision.date().orElse(LocalDate.MAX))
            .thenComparing(Decision::paragraph, NumberOrder.INSTANCE);

    private DecisionOrder() {}

    /**
     * The decisions in the order of the record.
     *
     * @param decisions in any order; those that are alike in all that orders keep theirs
     */
    public static List<Decision> of(List<Decision> decisions) {
        Map<String, LocalDate> first = new TreeMap<>(CodePointOrder.INSTANCE);
        for (Decision decision : decisions) {
            LocalDate day = decision.date().orElse(LocalDate.MAX);
            first.merge(decision.source(), day, (a, b) -> a.isBefore(b) ? a : b);
        }
        return decisions.stream()
                .sorted(Comparator.comparing((Decision decision) -> first.get(decision.source()))
                        .thenComparing(Decision::source, CodePointOrder.INSTANCE)
                        .thenComparing(WITHIN_A_SOURCE))
                .toList();
    }

    private static List<BigInteger> numbers(String place) {
        return NUMBER.matcher(place)
                .results()
                .map(MatchResult::group)
                .map(BigInteger::new)
                .toList();
    }

    private static int compareNumbers(List<BigInteger> left, List<BigInteger> right) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = left.get(i).compareTo(right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }
}
