package org.scrutin.jobs.pairs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;

class AgreementChartTest {

    private static final StateId NAMIBIA = new StateId("NAM");

    @Test
    void timesWithoutAScoreAreOnTheAxisUnlessNumbersAreNames() {
        assertEquals(List.of("8", "9", "10", "11"), AgreementChart.withGaps(times("11", "8", "9")));
        assertEquals(List.of("1", "999999999"), AgreementChart.withGaps(times("999999999", "1")));
        assertEquals(List.of("9", "10", "10 bis"), AgreementChart.withGaps(times("10 bis", "10", "9")));
        assertEquals(List.of(), AgreementChart.withGaps(times()));
    }

    private static NavigableSet<String> times(String... times) {
        NavigableSet<String> ordered = new TreeSet<>(new AgreementChart.TimeOrder());
        ordered.addAll(List.of(times));
        return ordered;
    }

    @Test
    void noTwoChartsHaveOneName() {
        ChartNames names = new ChartNames();
        assertEquals("agreement-with-nam", names.of(NAMIBIA, Scope.ALL));
        assertEquals("agreement-with-nam-arms-control", names.of(NAMIBIA, "Arms control"));
        String again = names.of(NAMIBIA, "arms/control");
        assertTrue(again.startsWith("agreement-with-nam-arms-control-"), again);
        String nuclear = names.of(NAMIBIA, "核裁军");
        String space = names.of(NAMIBIA, "外层空间");
        assertNotEquals(nuclear, space);
        assertTrue(nuclear.matches("agreement-with-nam-[a-z0-9][a-z0-9-]*"), nuclear);
        // What a chart is called hangs on its topic alone, whatever else was asked for.
        assertEquals(space, new ChartNames().of(NAMIBIA, "外层空间"));
        assertTrue(names.of(NAMIBIA, "x".repeat(500)).length() < 200);
    }
}
