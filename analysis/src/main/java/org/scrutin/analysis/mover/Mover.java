package org.scrutin.analysis.mover;

import java.util.OptionalDouble;
import org.scrutin.analysis.uncertainty.IntervalEstimate;
import org.scrutin.analysis.uncertainty.TestLevel;
import org.scrutin.analysis.vote.StateId;

/**
 * How a state changed between two cycles by one measure: a row of table {@code movers}. Formulas: {@link Movers}.
 *
 * @param from earlier cycle
 * @param to later cycle
 * @param state the state
 * @param measure what is measured
 * @param topic a topic voted in both cycles, or {@code all} of them
 * @param before the earlier cycle
 * @param after the later cycle
 * @param interval of the change, over meetings, or why there is none
 * @param test what the comparison says
 */
public record Mover(
        String from,
        String to,
        StateId state,
        MoverMeasure measure,
        String topic,
        Side before,
        Side after,
        IntervalEstimate interval,
        Test test) {

    /**
     * One cycle.
     *
     * @param n roll calls that count
     * @param meetings at which they were voted
     * @param value 0 to 1, mean over topics, each with one weight in both cycles: n0·n1 / (n0 + n1) of its votes in the two
     */
    public record Side(int n, int meetings, double value) {}

    /** Later minus earlier, −1 to 1. */
    public double change() {
        return after.value() - before.value();
    }

    /**
     * Whether the change is told from chance: q at most {@code 1 − level}. False where the test was not run, too, which does not
     * say that nothing changed: {@link #isTested}.
     *
     * @param level of tests, above 0 and under 1
     */
    public boolean moved(double level) {
        return test instanceof Test.Run run && new TestLevel(level).isReachedBy(run.qValue());
    }

    /** Whether an outcome of the test could have been called a change, rightly. */
    public boolean isTested() {
        return test instanceof Test.Run;
    }

    /** What a comparison of the two cycles says, or why it can't say anything. */
    public sealed interface Test {

        /** The least p that the state's meetings could have given, above 0, at most 1. */
        double attainableP();

        /**
         * The test was run.
         *
         * @param pValue share of arrangements of the meetings whose sum is at least as far from 0: {@link MeetingPermutation}
         * @param qValue the same after Benjamini and Hochberg over the states of the same cycles, measure, reference and topic
         * @param attainableP the least that p could have been
         * @param attainableQ the least that q could have been, with the other states as they are
         * @param family states whose p entered q, this one among them
         */
        record Run(double pValue, double qValue, double attainableP, double attainableQ, int family) implements Test {}

        /**
         * The test was not run: no outcome of it could have been called a change, or its p would be too small. It says nothing, least
         * of all that there is no change; the state's switches say what there is to say.
         *
         * @param reason why
         * @param attainableP the least that p could have been
         * @param pValue where it entered the q of the other states, its p, so that their q can be computed again
         */
        record NotRun(Reason reason, double attainableP, OptionalDouble pValue) implements Test {

            /**
             * Checks that p is there where it entered the others' q.
             *
             * @throws IllegalArgumentException when it is not, or is there for another reason
             */
            public NotRun {
                if (pValue.isPresent() != (reason == Reason.LEAST_Q)) {
                    throw new IllegalArgumentException("p " + pValue + " of a test that is not run: " + reason);
                }
            }

            /** A test that enters no family. */
            static NotRun of(Reason reason, double attainableP) {
                return new NotRun(reason, attainableP, OptionalDouble.empty());
            }

            /** A test that entered the family and could not have been called a change beside the others. */
            static NotRun beside(double pValue, double attainableP) {
                return new NotRun(Reason.LEAST_Q, attainableP, OptionalDouble.of(pValue));
            }
        }

        /** Why a test is not run. */
        enum Reason {
            /** No meeting differs from another: whichever way meetings are dealt out, there is no change. */
            ALIKE("alike"),
            /** Too few meetings, or too few that differ: the least p lies above 1 − level. */
            LEAST_P("few_meetings"),
            /** The cycle with fewer meetings has the larger ones, or one outweighs its cycle: p would be too small. */
            UNLIKE_MEETINGS("unlike_meetings"),
            /** Too many states for one with so few meetings: the least q lies above 1 − level. */
            LEAST_Q("many_states");

            private final String id;

            Reason(String id) {
                this.id = id;
            }

            /** The word in tables. */
            public String id() {
                return id;
            }
        }
    }
}
