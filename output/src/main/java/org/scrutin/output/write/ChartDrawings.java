package org.scrutin.output.write;

import java.awt.Graphics2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutin.charts.draw.ChartDrawer;
import org.scrutin.charts.draw.SvgUse;
import org.scrutin.charts.spec.ChartSpec;

/** The charts of one report, drawn when a writer asks for them. */
public final class ChartDrawings implements Drawings, PaperDrawings {

    private final ChartDrawer drawer;
    private final Map<String, ChartSpec> charts = new LinkedHashMap<>();

    /**
     * Charts of a report.
     *
     * @param charts in the report's language
     */
    public ChartDrawings(ChartDrawer drawer, List<ChartSpec> charts) {
        this.drawer = drawer;
        charts.forEach(chart -> this.charts.put(chart.caption().id(), chart));
    }

    @Override
    public String svg(String chart) {
        return drawer.svg(named(chart), SvgUse.SCREEN, "chart-" + chart);
    }

    @Override
    public double height(String chart) {
        return drawer.height(named(chart));
    }

    @Override
    public void draw(String chart, Graphics2D canvas) {
        drawer.draw(named(chart), canvas);
    }

    private ChartSpec named(String chart) {
        ChartSpec spec = charts.get(chart);
        if (spec == null) {
            throw new IllegalArgumentException("the report names a chart that there is not: " + chart);
        }
        return spec;
    }
}
