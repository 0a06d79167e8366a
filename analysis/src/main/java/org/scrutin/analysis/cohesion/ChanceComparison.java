package org.scrutin.analysis.cohesion;

import java.util.OptionalDouble;

/**
 * A group's agreement index beside what drawing as many ballots from the same room at random would give:
 * {@link ChanceModel} says how each is computed, where it is undefined and whose idea it is.
 *
 * @param expected mean of the index over all draws, 0 to 1; empty where nothing was cast
 * @param excess (observed − expected) / (1 − expected); at most 1, no lower bound
 * @param pValue share of draws at least as united, 0 to 1
 * @param pLower share of draws at most as united, 0 to 1
 * @param leastP share of draws that are unanimous: the p that perfect unity would get
 */
public record ChanceComparison(
        OptionalDouble expected,
        OptionalDouble excess,
        OptionalDouble pValue,
        OptionalDouble pLower,
        OptionalDouble leastP) {

    /** The comparison of a group that cast no ballot. */
    public static final ChanceComparison UNDEFINED = new ChanceComparison(
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty());
}
