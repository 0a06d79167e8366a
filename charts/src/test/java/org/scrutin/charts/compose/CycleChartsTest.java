package org.scrutin.charts.compose;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.scrutin.analysis.uncertainty.Interval;
import org.scrutin.charts.fixture.ArmsStudy;
import org.scrutin.charts.spec.ChangeSplit;
import org.scrutin.charts.spec.ChartSpec;
import org.scrutin.charts.spec.MoverSlopes;
import org.scrutin.charts.spec.SubjectMatrix;
import org.scrutin.charts.spec.TrendPanels;
import org.scrutin.charts.spec.Weight;

/** What the charts of review cycles say of the real study of several, against values counted by hand or computed elsewhere. */
@TestInstance(Lifecycle.PER_CLASS)
class CycleChartsTest {

    private List<ChartSpec> charts;

    @BeforeAll
    void compose() {
        ArmsStudy study = new ArmsStudy();
        charts = new ChartComposer(study.wording("en")).compose(study.results());
    }

    private <C extends ChartSpec> C chart(String id, Class<C> kind) {
        return charts.stream()
                .filter(chart -> chart.caption().id().equals(id))
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void cohesionOfTheUnionByCycle() {
        TrendPanels.Panel union = panel("cohesion-by-cycle", "European Union");
        assertValues(List.of(1., 1., .9598, .9205, .8974), line(union, TrendPanels.Stroke.MAIN));
        assertValues(List.of(1., 1., .9196, .8463, .8120), line(union, TrendPanels.Stroke.SECOND));
    }

    /** Means and intervals as computed elsewhere ({@code arms_mean_intervals.csv} of module analysis); chance: the mean of column expected of table cohesion, by hand. */
    @Test
    void cohesionOfTheUnionBesideChanceAndOverMeetings() {
        TrendPanels.Panel union = panel("cohesion-by-cycle", "European Union");
        assertValues(List.of(.87875, .90360, .85985, .83908, .84954), line(union, TrendPanels.Stroke.CHANCE));
        List<Optional<Interval>> intervals = union.lines().stream()
                .filter(line -> line.stroke() == TrendPanels.Stroke.MAIN)
                .findFirst()
                .orElseThrow()
                .intervals();
        assertAll(
                () -> assertTrue(intervals.get(1).isEmpty(), "no variation"),
                () -> assertEquals(.8344, intervals.get(2).orElseThrow().low(), 5e-5),
                () -> assertEquals(.8090, intervals.get(3).orElseThrow().low(), 5e-5),
                () -> assertEquals(.9296, intervals.get(3).orElseThrow().high(), 5e-5),
                () -> assertTrue(intervals.get(4).isEmpty(), "fewer than 7 meetings"));
    }

    @Test
    void cohesionByTopicLeavesGapsWhereNothingWasVotedOn() {
        TrendPanels.Panel ammunition = panel("cohesion-by-topic", "Ammunition");
        List<OptionalDouble> five = line(ammunition, TrendPanels.Stroke.MAIN);
        assertAll(
                () -> assertEquals("5 votes", ammunition.note()),
                () -> assertEquals(
                        List.of(false, true, false, true, true),
                        five.stream().map(OptionalDouble::isPresent).toList(),
                        "one vote in 2006-2012, none in 2012-2018"),
                () -> assertEquals(
                        Weight.FOCUS,
                        panel("cohesion-by-topic", "Cluster munitions").weight()));
    }

    private TrendPanels.Panel panel(String id, String title) {
        return chart(id, TrendPanels.class).panels().stream()
                .filter(panel -> panel.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<OptionalDouble> line(TrendPanels.Panel panel, TrendPanels.Stroke stroke) {
        return panel.lines().stream()
                .filter(line -> line.stroke() == stroke)
                .map(TrendPanels.Line::values)
                .findFirst()
                .orElseThrow();
    }

    private static void assertValues(List<Double> expected, List<OptionalDouble> actual) {
        assertEquals(expected.size(), actual.size());
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i), actual.get(i).getAsDouble(), 5e-5);
        }
    }

    @Test
    void changeOfTheUnionSplit() {
        ChangeSplit chart = chart("change-split", ChangeSplit.class);
        ChangeSplit.Row union = chart.panels().get(0).rows().stream()
                .filter(row -> row.group().equals("European Union"))
                .findFirst()
                .orElseThrow();
        Map<ChangeSplit.Source, Double> parts = new TreeMap<>();
        union.parts().forEach(part -> parts.put(part.source(), part.value()));
        assertAll(
                () -> assertEquals(-.1026, union.total(), 5e-5),
                () -> assertEquals(-.0662, parts.get(ChangeSplit.Source.AGENDA), 5e-5),
                () -> assertEquals(-.0341, parts.get(ChangeSplit.Source.BEHAVIOUR), 5e-5),
                () -> assertEquals(-.0024, parts.get(ChangeSplit.Source.MEMBERSHIP), 5e-5),
                () -> assertTrue(chart.caption().title().contains("on whole texts")));
    }

    @Test
    void stepsAddUpToTheWholeChange() {
        Map<String, Double> sums = new TreeMap<>();
        chart("change-by-step", ChangeSplit.class)
                .panels()
                .forEach(step -> step.rows().forEach(row -> sums.merge(row.group(), row.total(), Double::sum)));
        ChangeSplit whole = chart("change-split", ChangeSplit.class);
        assertEquals(1, whole.panels().size(), "one panel, as wide as the chart");
        assertEquals(4, chart("change-by-step", ChangeSplit.class).panels().size());
        whole.panels().get(0).rows().forEach(row -> assertEquals(row.total(), sums.get(row.group()), 1e-12));
    }

    /** Rates by exact fractions elsewhere, as module analysis has them: {@code movers.py}, {@code mover_intervals.py}. */
    @Test
    void whoMovedFromCycleToCycle() {
        MoverSlopes chart = chart("movers", MoverSlopes.class);
        assertEquals(4, chart.panels().size());
        MoverSlopes.Slope china = chart.panels().get(0).slopes().get(0);
        assertAll(
                () -> assertEquals("China", china.label()),
                () -> assertEquals("−0.51", china.change()),
                () -> assertEquals(0, china.to()),
                () -> assertEquals(.415079316, china.interval().orElseThrow().high(), 1e-9, "from + high"),
                () -> assertEquals(0, china.interval().orElseThrow().low(), "no rate is under 0"),
                () -> assertEquals(List.of(), chart.panels().get(2).slopes(), "no state moved"),
                () -> assertEquals(List.of(), chart.panels().get(3).slopes(), "none can be tested"),
                () -> assertTrue(chart.caption().alternative().contains("none can be tested"), "said aloud as well"),
                () -> assertTrue(
                        chart.panels().get(3).note().endsWith("none can be tested"),
                        () -> chart.panels().get(3).note()));
    }

    /** 64 states in all, 39 of them in rows of the first topic, as the title says; no two rows are of the same topics. */
    @Test
    void statesThatMostlyAbstainOnTheSameTopicsStandInOneRow() {
        SubjectMatrix chart = chart("subjects", SubjectMatrix.class);
        List<SubjectMatrix.Row> rows = chart.rows();
        SubjectMatrix.Row two = rows.stream()
                .filter(row -> row.members().contains("Uzbekistan"))
                .findFirst()
                .orElseThrow();
        assertAll(
                () -> assertEquals(
                        64, rows.stream().mapToInt(SubjectMatrix.Row::states).sum()),
                () -> assertEquals(
                        39,
                        rows.stream()
                                .filter(row -> row.mostly().get(0))
                                .mapToInt(SubjectMatrix.Row::states)
                                .sum()),
                () -> assertTrue(chart.caption().title().contains("39 states"), chart.caption()::title),
                () -> assertEquals(
                        rows.size(),
                        rows.stream().map(SubjectMatrix.Row::mostly).distinct().count()),
                () -> assertEquals("India, Uzbekistan", two.members()),
                () -> assertEquals(2, two.states()),
                () -> assertEquals(64, chart.caption().numbers().rows().size(), "every count stands behind it"));
    }
}
