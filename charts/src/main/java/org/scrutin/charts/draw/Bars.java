package org.scrutin.charts.draw;

import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;

/** Bars as JFreeChart draws them once its gloss and shadows are taken away. */
final class Bars {

    private Bars() {}

    /**
     * Stacked bars without outlines.
     *
     * @param thickest thickness at most, as a share of the plot's extent
     */
    static StackedBarRenderer stacked(double thickest) {
        StackedBarRenderer bars = new StackedBarRenderer();
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(false);
        bars.setMaximumBarWidth(thickest);
        return bars;
    }
}
