package org.scrutin.analysis.cohesion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.vote.ChoiceCounts;

/**
 * The exact chance of {@link ChanceModel} beside ballots drawn one by one: 200 groups of 200 rooms, each with 2,000 draws, always the
 * same ones. Four standard errors of a share or a mean of so many draws.
 */
class ChanceSimulationTest {

    private static final int GROUPS = 200;
    private static final int DRAWS = 2000;
    private static final double ERRORS = 4;

    /** What can not be less than one draw. */
    private static final double ONE_DRAW = 1.0 / DRAWS;

    private final Random random = new Random(20180629);
    private final ChanceModel model = new ChanceModel();

    @Test
    void exactChanceLiesWithinFourStandardErrorsOfDrawnOnes() {
        int compared = 0;
        for (int i = 0; i < GROUPS; i++) {
            ChoiceCounts room = new ChoiceCounts(1 + random.nextInt(100), random.nextInt(60), 1 + random.nextInt(30));
            int size = 2 + random.nextInt(room.cast() - 2);
            ChoiceCounts group = drawn(room, size);
            ChanceComparison exact = model.compare(room, group);
            assertNear(exact, room, group);
            compared++;
        }
        assertEquals(GROUPS, compared);
    }

    private void assertNear(ChanceComparison exact, ChoiceCounts room, ChoiceCounts group) {
        int asUnited = 0;
        int asSplit = 0;
        int unanimous = 0;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < DRAWS; i++) {
            ChoiceCounts drawn = drawn(room, group.cast());
            asUnited += drawn.plurality() >= group.plurality() ? 1 : 0;
            asSplit += drawn.plurality() <= group.plurality() ? 1 : 0;
            unanimous += drawn.plurality() == drawn.cast() ? 1 : 0;
            double index = (3.0 * drawn.plurality() - drawn.cast()) / (2 * drawn.cast());
            sum += index;
            squares += index * index;
        }
        String what = group + " in " + room;
        assertShare(exact.pValue().orElseThrow(), asUnited, what);
        assertShare(exact.pLower().orElseThrow(), asSplit, what);
        assertShare(exact.leastP().orElseThrow(), unanimous, what);
        double mean = sum / DRAWS;
        double error = Math.sqrt(Math.max(0, squares / DRAWS - mean * mean) / DRAWS);
        assertEquals(exact.expected().orElseThrow(), mean, ERRORS * error + 1e-12, what);
    }

    private static void assertShare(double exact, int count, String what) {
        double error = Math.sqrt(exact * (1 - exact) / DRAWS);
        assertTrue(
                Math.abs((double) count / DRAWS - exact) <= Math.max(ERRORS * error, ONE_DRAW),
                () -> exact + " beside " + count + " of " + DRAWS + ": " + what);
    }

    /** So many ballots of the room, without replacement. */
    private ChoiceCounts drawn(ChoiceCounts room, int size) {
        int yes = room.yes();
        int no = room.no();
        int left = room.cast();
        int drawnYes = 0;
        int drawnNo = 0;
        for (int i = 0; i < size; i++, left--) {
            int ballot = random.nextInt(left);
            if (ballot < yes) {
                drawnYes++;
                yes--;
            } else if (ballot < yes + no) {
                drawnNo++;
                no--;
            }
        }
        return new ChoiceCounts(drawnYes, drawnNo, size - drawnYes - drawnNo);
    }
}
