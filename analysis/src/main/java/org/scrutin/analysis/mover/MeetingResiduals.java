package org.scrutin.analysis.mover;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The residuals of the meetings of two cycles, what a test of the two looks at.
 *
 * @param before of the earlier meetings
 * @param after of the later ones
 */
record MeetingResiduals(List<Double> before, List<Double> after) {

    MeetingResiduals {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The earlier meetings, then the later ones. */
    double[] all() {
        return Stream.concat(before.stream(), after.stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    int meetings() {
        return before.size() + after.size();
    }

    /** How many meetings an arrangement chooses: both sides sum to the same but for the sign, so the shorter one will do. */
    int chosen() {
        return Math.min(before.size(), after.size());
    }

    /** |T| as it happened. */
    double happened() {
        return Math.abs(after.stream().mapToDouble(Double::doubleValue).sum());
    }

    /** Whether no meeting differs from another. */
    boolean alike() {
        return Arrays.stream(all()).allMatch(residual -> Math.abs(residual) < MeetingPermutation.TIE);
    }
}
