package org.scrutin.analysis.mover;

import java.util.List;
import org.scrutin.analysis.uncertainty.TestLevel;

/**
 * Which changes of states are looked for.
 *
 * @param measures what may change, in the order of the study
 * @param level of tests, for example 0.95: above 0, under 1
 * @param permutations how far tests look
 */
public record MoversPlan(List<MoverMeasure> measures, double level, Permutations permutations) {

    /**
     * Checks the level.
     *
     * @throws IllegalArgumentException when it is not above 0 and under 1
     */
    public MoversPlan {
        measures = List.copyOf(measures);
        new TestLevel(level);
    }

    TestLevel testLevel() {
        return new TestLevel(level);
    }
}
