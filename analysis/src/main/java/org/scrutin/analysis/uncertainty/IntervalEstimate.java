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
     * @param blocks meetings, at least {@link #FEWEST_MEETINGS}; of a change those of the smaller cycle, at least {@link
     *     #FEWEST_MEETINGS_OF_A_CYCLE}
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
        FEW_MEETINGS("fewer than " + FEWEST_MEETINGS + " meetings"),
        /** A change from or to a cycle of fewer than {@link #FEWEST_MEETINGS_OF_A_CYCLE}. */
        FEW_MEETINGS_OF_A_CYCLE("fewer than " + FEWEST_MEETINGS_OF_A_CYCLE + " meetings in a cycle"),
        /** A state's change from or to a cycle of fewer than {@link #FEWEST_ROLL_CALLS_OF_A_CYCLE}. */
        FEW_ROLL_CALLS_OF_A_CYCLE("fewer than " + FEWEST_ROLL_CALLS_OF_A_CYCLE + " roll calls in a cycle"),
        /** Under {@link #FEWEST_ROLL_CALLS}: values come in steps so coarse that no interval holds as often as it says. */
        FEW_ROLL_CALLS("fewer than " + FEWEST_ROLL_CALLS + " roll calls"),
        /** All meetings have one and the same value, which does not say that the next will have it too. */
        NO_VARIATION("no variation"),
        /**
         * A change so near an end of its range that the meetings do not show how far it may fall from there; any number that
         * stands on an end of its range while one of its meetings does not.
         */
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

    /** With fewer meetings there is no interval: of five, those of groups that split held 89 to 93 of 100, of others up to 100. */
    int FEWEST_MEETINGS = 7;

    /** With fewer meetings in either cycle there is no interval of a change. */
    int FEWEST_MEETINGS_OF_A_CYCLE = 5;

    /** With fewer roll calls there is no interval: of five or ten, most held 97 to 100 of 100, those of alpha as few as 30. */
    int FEWEST_ROLL_CALLS = 20;

    /**
     * With fewer roll calls in either cycle there is no interval of a state's change: its rate comes in steps as coarse as its
     * changes; of seven, single votes one a meeting, it held 98 to 100 of 100.
     */
    int FEWEST_ROLL_CALLS_OF_A_CYCLE = 10;

    /** Why neither meetings nor roll calls are enough for an interval of a number of one sample; empty where they are. */
    static Optional<IntervalEstimate> tooFew(int meetings, int rollCalls) {
        if (meetings < FEWEST_MEETINGS) {
            return Optional.of(new Missing(Reason.FEW_MEETINGS, meetings));
        }
        return rollCalls < FEWEST_ROLL_CALLS
                ? Optional.of(new Missing(Reason.FEW_ROLL_CALLS, meetings))
                : Optional.empty();
    }
}
