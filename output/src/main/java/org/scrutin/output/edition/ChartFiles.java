package org.scrutin.output.edition;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scrutin.charts.draw.ChartDrawer;
import org.scrutin.charts.draw.SvgFile;
import org.scrutin.charts.spec.Caption;
import org.scrutin.charts.spec.ChartSpec;
import org.scrutin.output.tables.CsvTableWriter;

/** The charts of an edition as files: SVG, PNG and the index of both. */
public final class ChartFiles {

    private static final double PIXELS_A_POINT = 2;

    private final ChartDrawer drawer;

    public ChartFiles(ChartDrawer drawer) {
        this.drawer = drawer;
    }

    /**
     * Draws all charts.
     *
     * @param byLanguage the charts of each language, in the order of the study's languages; where there are several, a
     *     file's name has the language before its ending
     * @return what was counted while drawing, in the order of the index
     */
    public List<DrawnChart> write(Map<String, List<ChartSpec>> byLanguage, StagedEdition edition) throws IOException {
        List<Drawing> drawings = new ArrayList<>();
        byLanguage.forEach((language, charts) -> {
            String suffix = byLanguage.size() > 1 ? '.' + language : "";
            charts.forEach(chart -> drawings.add(new Drawing(chart.caption().id() + suffix, chart)));
        });
        List<DrawnChart> drawn = drawn(drawings, edition);
        try (OutputStream out = edition.open("charts/index.csv")) {
            new CsvTableWriter()
                    .write(ChartIndex.of(drawings.stream().map(Drawing::index).toList()), out);
        }
        return drawn;
    }

    /** Charts do not touch each other, so they are drawn and written at the same time. */
    private List<DrawnChart> drawn(List<Drawing> drawings, StagedEdition edition) throws IOException {
        try {
            return drawings.parallelStream()
                    .map(drawing -> drawn(drawing, edition))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private DrawnChart drawn(Drawing drawing, StagedEdition edition) {
        ChartSpec chart = drawing.chart();
        String file = "charts/" + drawing.name();
        SvgFile svg = drawer.svgFile(chart);
        try {
            edition.write(file + ".svg", svg.text());
            edition.write(file + ".png", drawer.pngFile(chart, PIXELS_A_POINT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DrawnChart(drawing.name(), chart.marks(), svg.marks());
    }

    /** A chart under the name of its files. */
    private record Drawing(String name, ChartSpec chart) {

        ChartIndex index() {
            Caption caption = chart.caption();
            return new ChartIndex(name, caption.title(), caption.alternative(), caption.table());
        }
    }
}
