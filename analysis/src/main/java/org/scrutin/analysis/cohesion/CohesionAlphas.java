package org.scrutin.analysis.cohesion;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.NavigableMap;
import org.scrutin.analysis.uncertainty.StudentQuantiles;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Scope;

/**
 * Krippendorff's alpha of every group over every scope: the rows {@code alpha_nominal} and {@code alpha_ordinal} of table
 * {@code cohesion_summary}. The formula, its range and where it is undefined: {@link KrippendorffAlpha}.
 *
 * <p>Over all topics of a cycle together, not by topic: what is to be expected is estimated from the same roll calls, and a
 * topic of a cycle holds too few of them.
 *
 * <p>Cost: scopes × roll calls × groups, and for each group and scope as many alphas as there are meetings.
 */
public final class CohesionAlphas {

    private final RollCallMatrix matrix;
    private final StudentQuantiles quantiles;
    private final NavigableMap<GroupId, GroupCohesion[]> rows;

    private CohesionAlphas(RollCallMatrix matrix, List<GroupCohesion> cohesion, double level) {
        this.matrix = matrix;
        this.quantiles = new StudentQuantiles(level);
        this.rows = GroupRows.of(matrix, cohesion);
    }

    /**
     * The alphas of every group and selection over every scope.
     *
     * @param matrix the roll calls
     * @param cohesion each group on each roll call of the scopes, at least
     * @param scopes the roll calls that count, by cycle
     * @param level of the intervals, above 0 and under 1
     * @return by cycle, selection, group and measure, in code-point order of their names
     */
    public static List<CohesionAlpha> of(
            RollCallMatrix matrix,
            List<GroupCohesion> cohesion,
            NavigableMap<Scope, RollCallSet> scopes,
            double level) {
        CohesionAlphas alphas = new CohesionAlphas(matrix, cohesion, level);
        List<CohesionAlpha> result = new ArrayList<>();
        scopes.forEach((scope, rollCalls) -> alphas.add(scope, rollCalls, result));
        return List.copyOf(result);
    }

    private void add(Scope scope, RollCallSet rollCalls, List<CohesionAlpha> result) {
        for (CohesionMean.Selection selection : CohesionMean.Selection.values()) {
            List<Integer> selected = rollCalls.stream()
                    .filter(position -> selection.holds(matrix.room(position)))
                    .boxed()
                    .toList();
            rows.forEach((group, ofGroup) -> {
                List<GroupAlpha.Unit> units = selected.stream()
                        .map(position -> new GroupAlpha.Unit(
                                matrix.rollCall(position).block(),
                                ofGroup[position].tally().cast()))
                        .toList();
                String why = leftOut(selected, ofGroup);
                for (KrippendorffAlpha measure : KrippendorffAlpha.values()) {
                    result.add(
                            new CohesionAlpha(scope, selection, group, GroupAlpha.of(measure, units, quantiles), why));
                }
            });
        }
    }

    /** Alpha counts the roll calls that the agreement index counts: those with two ballots or more. */
    private static String leftOut(List<Integer> selected, GroupCohesion[] ofGroup) {
        EnumMap<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);
        for (int position : selected) {
            LeftOut.why(ofGroup[position], CohesionIndex.AGREEMENT_INDEX)
                    .ifPresent(reason -> leftOut.merge(reason, 1, Integer::sum));
        }
        return LeftOut.words(leftOut);
    }
}
