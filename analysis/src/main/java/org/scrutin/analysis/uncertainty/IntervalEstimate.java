package org.scrutin.analysis.uncertainty;

import java.util.Optional;

/**
 * An interval with the way it was made, or the reason why there is none. A number that should have an interval carries one of
 * the two, so an empty cell is never without an answer.
 *
 * <p>Either way it describes how much the number varies from meeting to meeting with what is put to the vote. It is no error
 * of counting: every vote was counted.
 */
public sealed interface IntervalEstimate {

    /** The meetings that the number rests on: the blocks that are kept whole. */
    int blocks();

    /** The interval, or empty. */
    Optional<Interval> interval();

    /** What the column {@code interval_method} says: the method's name, or why there is no interval. */
    String method();

    /**
     * An interval.
     *
     * @param ends its ends, inside the range of the measure
     * @param how the way it was made
     * @param blocks meetings, at least {@link #FEWEST_MEETINGS}
     */
    record Found(Interval ends, IntervalMethod how, int blocks) implements IntervalEstimate {

        @Override
        public Optional<Interval> interval() {
            return Optional.of(ends);
        }

        @Override
        public String method() {
            return how.id();
        }
    }

    /**
     * No interval.
     *
     * @param reason why
     * @param blocks meetings, at least 0; of two cycles those of the smaller
     */
    record Missing(Reason reason, int blocks) implements IntervalEstimate {

        @Override
        public Optional<Interval> interval() {
            return Optional.empty();
        }

        @Override
        public String method() {
            return reason.words();
        }
    }

    /** Why there is no interval. */
    enum Reason {
        /** There is no number that an interval could belong to. */
        NO_VALUE("no value"),
        /** Under {@link #FEWEST_MEETINGS}: how much meetings vary cannot be told from so few. */
        FEW_MEETINGS("fewer than 5 meetings"),
        /** Alpha of few roll calls: what its own ballots would give if shuffled is told from them too badly. */
        FEW_ROLL_CALLS("fewer than 20 roll calls"),
        /** All meetings have one and the same value, which does not say that the next will have it too. */
        NO_VARIATION("no variation"),
        /** So near an end of the measure's range that the meetings do not show how far it may fall from there. */
        NEAR_EDGE("near the edge of the range"),
        /** Without one of the meetings the number would not be defined. */
        RESTS_ON_ONE_MEETING("rests on one meeting");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** The words in tables. */
        public String words() {
            return words;
        }
    }

    /** With fewer meetings there is no interval. */
    int FEWEST_MEETINGS = 5;
}
