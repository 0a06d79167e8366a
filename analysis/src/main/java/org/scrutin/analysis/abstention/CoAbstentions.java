package org.scrutin.analysis.abstention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.scrutin.analysis.uncertainty.FalseDiscovery;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Scope;

/**
 * Which states abstain together more often than their own habits of abstaining explain.
 *
 * <p><b>Symbols.</b> Over the n roll calls on which both states cast a ballot: a and b = the abstentions of each, o = those
 * that they share.
 *
 * <p><b>Formulas.</b>
 *
 * <ul>
 *   <li>{@code jaccard = o / (a + b − o)}.
 *   <li>{@code p_value = P(O ≥ o)}, one-sided, O hypergeometric: of the n roll calls one state marks a at random, the other
 *       b, whatever the first marked. Exact, no approximation.
 *   <li>{@code q_value}: Benjamini and Hochberg over one cycle's family, all pairs in which each of the two abstained at
 *       least once on a joint roll call, whether or not they ever did so together. To count only those that did would
 *       choose the family by its outcome.
 * </ul>
 *
 * <p><b>Range.</b> Jaccard and p above 0 (a row needs o ≥ 1), at most 1. Symmetric in the two states; yes and no exchanged
 * changes nothing.
 *
 * <p><b>Undefined.</b> a or b = 0: nothing to share; the pair has no p, no row and no place in the family.
 *
 * <p><b>What a small p does not say.</b> The null takes roll calls to be alike. A text that returns every year is voted
 * alike every year, so two states that share one habit share it many times, and p is small without any contact between
 * them. It tells shared habits from chance, not concert from coincidence of views. Every vote was counted: p is no margin
 * of error.
 *
 * <p><b>Complexity.</b> O(states² × roll calls / 64) and a tail sum of at most min(a, b) terms for
 * pairs with other numbers than those before.
 *
 * <p><b>Source.</b> Veech, J. A. (2013). A probabilistic model for analysing species co-occurrence. Global Ecology and
 * Biogeography 22 (2), 252–260. doi:10.1111/j.1466-8238.2012.00789.x, who asks the same of two species over sites.
 */
public final class CoAbstentions {

    private CoAbstentions() {}

    /**
     * The rows of the table of co-abstention.
     *
     * @param matrix who voted how
     * @param cycles the roll calls of each cycle, all topics together
     * @return by cycle, then the two states
     */
    public static List<CoAbstention> of(RollCallMatrix matrix, NavigableMap<Scope, RollCallSet> cycles) {
        List<CoAbstention> rows = new ArrayList<>();
        Map<Tail, Double> tails = new LinkedHashMap<>();
        cycles.forEach((scope, rollCalls) -> {
            List<Pair> family = family(new AbstentionRows(matrix, rollCalls), tails);
            List<OptionalDouble> qValues = FalseDiscovery.qValues(family.stream()
                    .map(pair -> OptionalDouble.of(pair.pValue()))
                    .toList());
            for (int i = 0; i < family.size(); i++) {
                Pair pair = family.get(i);
                if (pair.counts().both() > 0) {
                    rows.add(pair.row(matrix, scope, qValues.get(i).orElseThrow()));
                }
            }
        });
        return List.copyOf(rows);
    }

    private static List<Pair> family(AbstentionRows rows, Map<Tail, Double> tails) {
        List<Pair> family = new ArrayList<>();
        for (int first = 0; first < rows.states().size(); first++) {
            for (int second = first + 1; second < rows.states().size(); second++) {
                int a = rows.abstentionsBeside(first, second);
                int b = rows.abstentionsBeside(second, first);
                if (a > 0 && b > 0) {
                    PairAbstentions counts = rows.pair(first, second);
                    double p = tails.computeIfAbsent(new Tail(counts.common(), a, b, counts.both()), Tail::probability);
                    family.add(new Pair(first, second, counts, a, b, p));
                }
            }
        }
        return family;
    }

    /** Of n roll calls one state marks a and the other b: how likely are both or more in common? Many pairs ask the same. */
    private record Tail(int n, int a, int b, int both) {

        double probability() {
            return HypergeometricDistribution.of(n, a, b).survivalProbability(both - 1);
        }
    }

    private record Pair(int first, int second, PairAbstentions counts, int a, int b, double pValue) {

        CoAbstention row(RollCallMatrix matrix, Scope scope, double qValue) {
            return new CoAbstention(
                    scope.cycle(),
                    matrix.states().get(first),
                    matrix.states().get(second),
                    counts,
                    a,
                    b,
                    (double) counts.both() / counts.either(),
                    pValue,
                    qValue);
        }
    }
}
