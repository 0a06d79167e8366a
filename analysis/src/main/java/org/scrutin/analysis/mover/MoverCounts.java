package org.scrutin.analysis.mover;

import java.util.List;

/**
 * What became of the states of one family: {@code compared = tested + alike + fewMeetings + unlikeMeetings + manyStates}.
 *
 * @param compared states with scores in both cycles
 * @param tested whose change an outcome of the test could have told from chance
 * @param moved of these, whose change is told from chance
 * @param alike not tested: {@link Mover.Test.Reason#ALIKE}
 * @param fewMeetings not tested: {@link Mover.Test.Reason#LEAST_P}
 * @param unlikeMeetings not tested: {@link Mover.Test.Reason#UNLIKE_MEETINGS}
 * @param manyStates not tested: {@link Mover.Test.Reason#LEAST_Q}
 */
public record MoverCounts(
        int compared, int tested, int moved, int alike, int fewMeetings, int unlikeMeetings, int manyStates) {

    /**
     * Counts rows.
     *
     * @param level of tests, above 0 and under 1
     */
    public static MoverCounts of(List<Mover> movers, double level) {
        return new MoverCounts(
                movers.size(),
                (int) movers.stream().filter(Mover::isTested).count(),
                (int) movers.stream().filter(mover -> mover.moved(level)).count(),
                notRun(movers, Mover.Test.Reason.ALIKE),
                notRun(movers, Mover.Test.Reason.LEAST_P),
                notRun(movers, Mover.Test.Reason.UNLIKE_MEETINGS),
                notRun(movers, Mover.Test.Reason.LEAST_Q));
    }

    private static int notRun(List<Mover> movers, Mover.Test.Reason reason) {
        return (int) movers.stream()
                .filter(mover -> mover.test() instanceof Mover.Test.NotRun test && test.reason() == reason)
                .count();
    }

    /** States of which no outcome could have been told from chance though their meetings differ. */
    public int open() {
        return fewMeetings + unlikeMeetings + manyStates;
    }
}
