package org.scrutin.analysis.claim.maker;

import org.scrutin.analysis.claim.Cell;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.maker.StudyClaims.ClaimSheet;
import org.scrutin.analysis.claim.maker.StudyClaims.Part;
import org.scrutin.analysis.cohesion.CohesionAlpha;
import org.scrutin.analysis.cohesion.CohesionIndex;
import org.scrutin.analysis.cohesion.CohesionMean;
import org.scrutin.analysis.cohesion.KrippendorffAlpha;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.Scope;

/**
 * Groups whose mean agreement index is high while alpha is low, over the whole study: two numbers that seem to contradict each
 * other and do not.
 */
final class AlphaClaims {

    /** A mean agreement index from here on is high. */
    private static final double HIGH_MEAN = 0.9;

    /** An alpha under this is low. */
    private static final double LOW_ALPHA = 0.25;

    private final StudyResults results;

    AlphaClaims(StudyResults results) {
        this.results = results;
    }

    void write(ClaimSheet sheet) {
        results.data()
                .roster()
                .groups()
                .forEach(group -> results.cohesionMeans().stream()
                        .filter(mean -> isOf(group.id(), mean) && mean.value().orElse(0) >= HIGH_MEAN)
                        .forEach(mean -> results.alphas().stream()
                                .filter(alpha -> isOf(group.id(), alpha)
                                        && alpha.alpha().value().orElse(1) < LOW_ALPHA)
                                .forEach(alpha -> sheet.add(Part.GROUPS, claim(mean, alpha)))));
    }

    private static boolean isOf(GroupId group, CohesionMean mean) {
        return mean.group().equals(group)
                && mean.scope().equals(Scope.WHOLE_STUDY)
                && mean.selection() == CohesionMean.Selection.ALL
                && mean.measure() == CohesionIndex.AGREEMENT_INDEX;
    }

    /** Nominal as the agreement index is: to abstain is as far from one side as from the other. */
    private static boolean isOf(GroupId group, CohesionAlpha alpha) {
        return alpha.group().equals(group)
                && alpha.scope().equals(Scope.WHOLE_STUDY)
                && alpha.selection() == CohesionMean.Selection.ALL
                && alpha.alpha().measure() == KrippendorffAlpha.NOMINAL;
    }

    private static Claim claim(CohesionMean mean, CohesionAlpha row) {
        Object[] ofMean = key(mean.group(), mean.measure().id());
        Object[] ofAlpha = key(mean.group(), row.alpha().measure().id());
        Claim.Builder claim = Claim.of("cohesion:alpha:" + mean.group(), "cohesion.alpha")
                .with("group", new ClaimValue.Group(mean.group()), Cell.at("cohesion_summary", "group", ofMean))
                .decimal("mean", mean.value().orElseThrow(), Cell.at("cohesion_summary", "value", ofMean));
        IntervalArguments.ofSummary("Mean", ofMean).tell(claim, mean.interval(), AlphaClaims::number);
        claim.decimal("alpha", row.alpha().value().orElseThrow(), Cell.at("cohesion_summary", "value", ofAlpha));
        IntervalArguments.ofSummary("Alpha", ofAlpha).tell(claim, row.alpha().interval(), AlphaClaims::number);
        return claim.count("rollCalls", row.alpha().rollCalls(), Cell.at("cohesion_summary", "roll_calls", ofAlpha))
                .restingOn(row.alpha().rollCalls());
    }

    private static Object[] key(GroupId group, String measure) {
        return new Object[] {Scope.ALL, Scope.ALL, CohesionMean.Selection.ALL.id(), group, measure};
    }

    private static ClaimValue number(double end) {
        return new ClaimValue.Decimal(end, 2);
    }
}
