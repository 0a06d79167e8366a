package org.scrutin.output.edition;

import java.io.IOException;
import java.io.OutputStream;
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
        List<ChartIndex> index = new ArrayList<>();
        List<DrawnChart> drawn = new ArrayList<>();
        for (Map.Entry<String, List<ChartSpec>> language : byLanguage.entrySet()) {
            String suffix = byLanguage.size() > 1 ? '.' + language.getKey() : "";
            for (ChartSpec chart : language.getValue()) {
                Caption caption = chart.caption();
                String name = caption.id() + suffix;
                SvgFile svg = drawer.svgFile(chart);
                edition.write("charts/" + name + ".svg", svg.text());
                edition.write("charts/" + name + ".png", drawer.pngFile(chart, PIXELS_A_POINT));
                drawn.add(new DrawnChart(name, chart.marks(), svg.marks()));
                index.add(new ChartIndex(name, caption.title(), caption.alternative(), caption.table()));
            }
        }
        try (OutputStream out = edition.open("charts/index.csv")) {
            new CsvTableWriter().write(ChartIndex.of(index), out);
        }
        return drawn;
    }
}
