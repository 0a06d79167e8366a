package org.scrutin.charts.draw;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutin.charts.compose.ChartComposer;
import org.scrutin.charts.fixture.Charts;
import org.scrutin.charts.fixture.Charts.Sample;
import org.scrutin.charts.fixture.TinyStudy;
import org.scrutin.charts.spec.BallotTiles;
import org.scrutin.charts.spec.ChartSpec;
import org.scrutin.charts.spec.PairHeatMap;
import org.scrutin.charts.theme.ChartTheme;
import org.scrutin.charts.theme.Type;

/** Every chart of two real studies in two languages, looked at as a reader would. */
@TestInstance(Lifecycle.PER_CLASS)
class ChartDrawerTest {

    private Charts charts;
    private ChartDrawer drawer;

    @BeforeAll
    void compose() {
        charts = new Charts();
        drawer = new ChartDrawer(new ChartTheme());
    }

    List<Sample> samples() {
        return charts.all();
    }

    @Test
    void everyKindOfChartIsAmongThem() {
        Set<Class<?>> drawn = new HashSet<>();
        charts.all().forEach(sample -> drawn.add(sample.chart().getClass()));
        assertEquals(new HashSet<>(Arrays.asList(ChartSpec.class.getPermittedSubclasses())), drawn);
    }

    /** Numbers above tiles tell votes apart: of one vote there is nothing to tell. */
    @Test
    void tilesOfOneVoteBearNoNumber() {
        assertFalse(tiles(TinyStudy.ofSize(1, 12)).contains("1\u00a0=\u00a0"));
        assertTrue(tiles(TinyStudy.ofSize(2, 12)).contains("1\u00a0=\u00a0"));
    }

    private String tiles(TinyStudy study) {
        ChartSpec chart = new ChartComposer(study.wording("en"))
                .compose(study.results()).stream()
                        .filter(BallotTiles.class::isInstance)
                        .findFirst()
                        .orElseThrow();
        assertEquals(chart.marks(), drawer.inspect(chart).marks());
        return drawer.svg(chart, SvgUse.SCREEN, "tiles");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyMarkIsDrawn(Sample sample) {
        assertTrue(sample.chart().marks() > 0);
        assertEquals(sample.chart().marks(), drawer.inspect(sample.chart()).marks());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void wordsStandInsideApartAndLargeEnough(Sample sample) {
        List<String> faults = new ArrayList<>(faults(drawer.inspect(sample.chart())));
        faults.addAll(faults(drawer.inspectFile(sample.chart())));
        assertTrue(faults.isEmpty(), () -> String.join("\n", faults));
    }

    private static List<String> faults(Inspection seen) {
        List<String> faults = new ArrayList<>();
        List<Inspection.Word> words = seen.words();
        for (int i = 0; i < words.size(); i++) {
            Inspection.Word word = words.get(i);
            if (!grown(seen.canvas(), 1).contains(word.bounds())) {
                faults.add("cut: " + word);
            }
            if (word.size() < Type.SMALLEST) {
                faults.add("small: " + word);
            }
            for (Inspection.Word other : words.subList(0, i)) {
                if (grown(word.bounds(), -0.2).intersects(grown(other.bounds(), -0.2))) {
                    faults.add("overlap: " + word + " and " + other);
                }
            }
        }
        return faults;
    }

    @Test
    void theMapNamesEveryState() {
        for (String language : List.of("en", "zh")) {
            PairHeatMap map = charts.of("arms", language).stream()
                    .filter(PairHeatMap.class::isInstance)
                    .map(PairHeatMap.class::cast)
                    .findFirst()
                    .orElseThrow();
            Set<String> words = drawer.inspect(map).words().stream()
                    .map(word -> word.text().replaceAll("[,、]", ""))
                    .collect(Collectors.toSet());
            List<String> unnamed = map.leaves().stream()
                    .map(leaf -> leaf.state().replace(",", ""))
                    .filter(state -> !words.contains(state))
                    .toList();
            assertEquals(List.of(), unnamed);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void fitsOnAPage(Sample sample) {
        double height = drawer.inspectFile(sample.chart()).canvas().getHeight();
        assertTrue(height <= ChartTheme.TALLEST, () -> sample + " is " + height + " pt high");
    }

    @Test
    void sameBytesWhateverTheLocaleAndTheDrawer() {
        Locale before = Locale.getDefault();
        for (ChartSpec chart : charts.of("small", "zh")) {
            byte[] png = drawer.pngFile(chart, 1);
            String svg = drawer.svgFile(chart).text();
            String screen = drawer.svg(chart, SvgUse.SCREEN, "a");
            try {
                Locale.setDefault(Locale.forLanguageTag("ar-EG"));
                ChartDrawer other = new ChartDrawer(new ChartTheme());
                assertAll(
                        chart.caption().id(),
                        () -> assertArrayEquals(png, other.pngFile(chart, 1)),
                        () -> assertEquals(svg, other.svgFile(chart).text()),
                        () -> assertEquals(screen, other.svg(chart, SvgUse.SCREEN, "a")));
            } finally {
                Locale.setDefault(before);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aPageCanHoldManyDrawings(Sample sample) {
        String screen = drawer.svg(sample.chart(), SvgUse.SCREEN, "figure-7");
        String print = drawer.svg(sample.chart(), SvgUse.PRINT, "figure-7");
        assertAll(
                () -> assertTrue(screen.startsWith("<svg"), "an element, no prolog"),
                () -> assertTrue(screen.contains("<title id=\"figure-7-title\"")),
                () -> assertFalse(
                        screen.replace(" id=\"figure-7-", "").contains(" id=\""), "every id begins with the prefix"),
                () -> assertTrue(screen.contains("var(--chart-")),
                () -> assertTrue(print.contains(" alt=\"")),
                () -> assertFalse(print.contains("<text"), "no font is needed"),
                () -> assertFalse(print.contains("var("), "no style sheet is needed"));
    }

    private static Rectangle2D grown(Rectangle2D box, double by) {
        return new Rectangle2D.Double(
                box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
    }
}
