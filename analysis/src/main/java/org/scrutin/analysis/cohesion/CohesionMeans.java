package org.scrutin.analysis.cohesion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.StatUtils;
import org.scrutin.analysis.uncertainty.MeetingInterval;
import org.scrutin.analysis.uncertainty.MeetingSums;
import org.scrutin.analysis.uncertainty.StudentQuantiles;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Scope;

/**
 * Means of a group's indices over the roll calls of a scope: the rows of table {@code cohesion_summary}.
 *
 * <p>Each roll call counts once, whatever the number of ballots. A roll call on which an index is undefined or trivial leaves
 * the mean of that index only, and is counted as left out with the reason. Each mean stands twice: over all roll calls of the
 * scope, and over the contested ones ({@link CohesionMean.Selection}).
 *
 * <p>Formula: Σ v / n over the n roll calls that count, v = the index on one of them. Range: that of the index
 * ({@link CohesionIndex}).
 *
 * <p>Each mean has an interval that keeps meetings whole, or the reason why it has none: {@link MeetingInterval}.
 *
 * <p>Undefined where no roll call counts: the row then has n = 0 and no value.
 *
 * <p>Cost: scopes × roll calls × groups × indices.
 *
 * <p>Source: the indices have theirs. That every roll call weighs the same, and that a value which is what it is by
 * construction ({@link GroupCohesion.Trivial}) stays out, is this project's own rule: a weight by closeness, as J. M. Carey's
 * UNITY has it, answers how united a group is where it matters, and the contested mean answers that without a weight.
 */
public final class CohesionMeans {

    private final RollCallMatrix matrix;
    private final StudentQuantiles quantiles;
    private final NavigableMap<GroupId, GroupCohesion[]> rows;

    private CohesionMeans(RollCallMatrix matrix, List<GroupCohesion> cohesion, double level) {
        this.matrix = matrix;
        this.quantiles = new StudentQuantiles(level);
        this.rows = GroupRows.of(matrix, cohesion);
    }

    /**
     * The means of every group, index and selection over every scope.
     *
     * @param matrix the roll calls
     * @param cohesion each group on each roll call of the scopes, at least
     * @param scopes the roll calls that count, by scope
     * @param level of the intervals, above 0 and under 1
     * @return by cycle, topic, selection, group and index, in code-point order of their names
     */
    public static List<CohesionMean> of(
            RollCallMatrix matrix,
            List<GroupCohesion> cohesion,
            NavigableMap<Scope, RollCallSet> scopes,
            double level) {
        CohesionMeans means = new CohesionMeans(matrix, cohesion, level);
        List<CohesionMean> result = new ArrayList<>();
        scopes.forEach((scope, rollCalls) -> means.add(scope, rollCalls, result));
        return result;
    }

    private void add(Scope scope, RollCallSet rollCalls, List<CohesionMean> result) {
        for (CohesionMean.Selection selection : sorted(CohesionMean.Selection.values(), CohesionMean.Selection::id)) {
            int[] selected = rollCalls.stream()
                    .filter(position -> selection.holds(matrix.room(position)))
                    .toArray();
            rows.forEach((group, ofGroup) -> {
                for (CohesionIndex index : sorted(CohesionIndex.values(), CohesionIndex::id)) {
                    result.add(new Sample(index, ofGroup, selected).mean(scope, selection, group));
                }
            });
        }
    }

    private static <E> List<E> sorted(E[] values, Function<E, String> id) {
        return Stream.of(values)
                .sorted(Comparator.comparing(id, CodePointOrder.INSTANCE))
                .toList();
    }

    /** The values of one index that count, and what became of the others. */
    private final class Sample {
        private final CohesionIndex index;
        private final double[] values;
        private final MeetingSums meetings = new MeetingSums();
        private final EnumMap<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);
        private int counted;

        Sample(CohesionIndex index, GroupCohesion[] ofGroup, int[] selected) {
            this.index = index;
            this.values = new double[selected.length];
            for (int position : selected) {
                GroupCohesion row = ofGroup[position];
                Optional<LeftOut> reason = LeftOut.why(row, index);
                if (reason.isPresent()) {
                    leftOut.merge(reason.get(), 1, Integer::sum);
                } else {
                    values[counted++] = row.value(index).getAsDouble();
                    meetings.accept(matrix.rollCall(position).block(), values[counted - 1]);
                }
            }
        }

        CohesionMean mean(Scope scope, CohesionMean.Selection selection, GroupId group) {
            OptionalDouble value =
                    counted == 0 ? OptionalDouble.empty() : OptionalDouble.of(StatUtils.mean(values, 0, counted));
            return new CohesionMean(
                    scope,
                    selection,
                    group,
                    index,
                    value,
                    MeetingInterval.of(meetings, index.range(), quantiles),
                    counted,
                    meetings.blocks(),
                    values.length - counted,
                    LeftOut.words(leftOut));
        }
    }
}
