package org.scrutin.output.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutin.charts.draw.ChartDrawer;
import org.scrutin.charts.draw.SvgUse;
import org.scrutin.charts.spec.ChartSpec;

/** The charts of one report, drawn when a writer asks for them. */
public final class ChartDrawings implements Drawings {

    private final ChartDrawer drawer;
    private final SvgUse use;
    private final Map<String, ChartSpec> charts = new LinkedHashMap<>();

    /**
     * Charts of a report.
     *
     * @param charts in the report's language
     * @param use screen for the HTML page, print for the PDF
     */
    public ChartDrawings(ChartDrawer drawer, List<ChartSpec> charts, SvgUse use) {
        this.drawer = drawer;
        this.use = use;
        charts.forEach(chart -> this.charts.put(chart.caption().id(), chart));
    }

    /**
     * Draws a chart.
     *
     * @throws IllegalArgumentException when the report names a chart that was not composed
     */
    @Override
    public String svg(String chart) {
        ChartSpec spec = charts.get(chart);
        if (spec == null) {
            throw new IllegalArgumentException("the report names a chart that there is not: " + chart);
        }
        return drawer.svg(spec, use, "chart-" + chart);
    }
}
