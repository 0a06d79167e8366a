package org.scrutin.analysis.mover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.mover.Mover.Test.NotRun;
import org.scrutin.analysis.mover.Mover.Test.Reason;
import org.scrutin.analysis.mover.Mover.Test.Run;
import org.scrutin.analysis.uncertainty.IntervalEstimate;
import org.scrutin.analysis.uncertainty.MeetingJackknife;
import org.scrutin.analysis.uncertainty.Range;
import org.scrutin.analysis.uncertainty.StudentQuantiles;
import org.scrutin.analysis.vote.StateId;

class MoverCountsTest {

    private static Mover mover(Mover.Test test) {
        IntervalEstimate none = MeetingJackknife.of(
                0,
                List.of(new MeetingJackknife.Sample(List.of()), new MeetingJackknife.Sample(List.of())),
                Range.SIGNED,
                new StudentQuantiles(.95));
        Mover.Side side = new Mover.Side(1, 1, 0);
        return new Mover(
                "one", "two", new StateId("AAA"), new MoverMeasure.AbstentionRate(), "all", side, side, none, test);
    }

    @Test
    void everyStateIsTestedOrHasAReason() {
        List<Mover> movers = new ArrayList<>();
        movers.add(mover(new Run(.01, .02, .01, .02, 3)));
        movers.add(mover(new Run(.5, .5, .01, .02, 3)));
        movers.add(mover(NotRun.beside(.2, .04)));
        movers.add(mover(NotRun.of(Reason.LEAST_P, .1)));
        movers.add(mover(NotRun.of(Reason.UNLIKE_MEETINGS, .01)));
        movers.add(mover(NotRun.of(Reason.ALIKE, 1)));
        movers.add(mover(NotRun.of(Reason.ALIKE, 1)));

        MoverCounts counts = MoverCounts.of(movers, .95);

        assertEquals(new MoverCounts(7, 2, 1, 2, 1, 1, 1), counts);
        assertEquals(3, counts.open());
        assertEquals(counts.compared(), counts.tested() + counts.alike() + counts.open());
    }
}
