package org.scrutin.output.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.scrutin.analysis.cohesion.CohesionAlpha;
import org.scrutin.analysis.cohesion.CohesionMean;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.uncertainty.IntervalEstimate;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.Scope;

/**
 * A mean of an index or an alpha: one measure of one group over the roll calls of a scope.
 *
 * @param scope cycle and topic
 * @param selection all roll calls of the scope, or the contested ones
 * @param group the group
 * @param measure its id
 * @param value empty where undefined
 * @param interval how much it varies from meeting to meeting, or why that is not known
 * @param counted what it rests on
 */
public record CohesionSummaryRow(
        Scope scope,
        CohesionMean.Selection selection,
        GroupId group,
        String measure,
        OptionalDouble value,
        IntervalEstimate interval,
        Counted counted) {

    private static final Comparator<CohesionSummaryRow> BY_KEY = Comparator.comparing(
                    (CohesionSummaryRow row) -> row.scope().cycle(), CodePointOrder.INSTANCE)
            .thenComparing(row -> row.scope().topic(), CodePointOrder.INSTANCE)
            .thenComparing(row -> row.selection().id(), CodePointOrder.INSTANCE)
            .thenComparing(row -> row.group().value(), CodePointOrder.INSTANCE)
            .thenComparing(CohesionSummaryRow::measure, CodePointOrder.INSTANCE);

    /**
     * What a value rests on.
     *
     * @param rollCalls that count
     * @param blocks meetings they come from
     * @param leftOut roll calls that do not count
     * @param leftOutWhy why, in a few English words, or empty
     */
    public record Counted(int rollCalls, int blocks, int leftOut, String leftOutWhy) {}

    /** All rows of a study, in the order of their key. */
    static List<CohesionSummaryRow> of(StudyResults results) {
        List<CohesionSummaryRow> rows = new ArrayList<>();
        results.cohesionMeans().forEach(mean -> rows.add(of(mean)));
        results.alphas().forEach(alpha -> rows.add(of(alpha)));
        rows.sort(BY_KEY);
        return rows;
    }

    private static CohesionSummaryRow of(CohesionMean mean) {
        return new CohesionSummaryRow(
                mean.scope(),
                mean.selection(),
                mean.group(),
                mean.measure().id(),
                mean.value(),
                mean.interval(),
                new Counted(mean.rollCalls(), mean.blocks(), mean.leftOut(), mean.leftOutWhy()));
    }

    private static CohesionSummaryRow of(CohesionAlpha row) {
        return new CohesionSummaryRow(
                row.scope(),
                row.selection(),
                row.group(),
                row.alpha().measure().id(),
                row.alpha().value(),
                row.alpha().interval(),
                new Counted(
                        row.alpha().rollCalls(),
                        row.alpha().blocks(),
                        row.alpha().leftOut(),
                        row.leftOutWhy()));
    }
}
