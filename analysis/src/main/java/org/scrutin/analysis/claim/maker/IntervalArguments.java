package org.scrutin.analysis.claim.maker;

import java.util.function.DoubleFunction;
import org.scrutin.analysis.claim.Cell;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.Source;
import org.scrutin.analysis.uncertainty.IntervalEstimate;
import org.scrutin.analysis.uncertainty.IntervalEstimate.Found;
import org.scrutin.analysis.uncertainty.IntervalEstimate.Missing;

/**
 * The interval of a number of a sentence, or why there is none: the form {@code intervalX} and, where it is {@code found}, the
 * numbers {@code lowX} and {@code highX}. A number that should have an interval is never told without one of the two.
 *
 * @param which X: which number of the sentence, in its names of arguments
 * @param low where the lower end stands
 * @param high where the upper end stands
 */
record IntervalArguments(String which, Source low, Source high) {

    /** That of a number of a cohesion summary. */
    static IntervalArguments ofSummary(String which, Object... key) {
        return new IntervalArguments(
                which, Cell.at("cohesion_summary", "low", key), Cell.at("cohesion_summary", "high", key));
    }

    /** Adds the arguments; ends read as the number does. */
    void tell(Claim.Builder claim, IntervalEstimate interval, DoubleFunction<ClaimValue> number) {
        claim.form("interval" + which, form(interval));
        interval.interval()
                .ifPresent(ends -> claim.with("low" + which, number.apply(ends.low()), low)
                        .with("high" + which, number.apply(ends.high()), high));
    }

    private static String form(IntervalEstimate interval) {
        if (interval instanceof Found) {
            return "found";
        }
        return switch (((Missing) interval).reason()) {
            case FEW_MEETINGS, FEW_MEETINGS_OF_A_CYCLE -> "few";
            case FEW_ROLL_CALLS, FEW_ROLL_CALLS_OF_A_CYCLE -> "calls";
            case NO_VARIATION -> "same";
            case NEAR_EDGE -> "edge";
            case RESTS_ON_ONE_MEETING -> "one";
            case NO_VALUE -> "none";
        };
    }
}
