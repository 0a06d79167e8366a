package org.scrutin.charts.theme;

/** How all charts look. */
public final class ChartTheme {

    /** Width of every chart: 170 mm, the text column and its margin on A4, in points. */
    public static final double WIDTH = 170 / 25.4 * 72;

    /** CSS that gives the colours of charts in a page their values, light and dark. */
    public String css() {
        return "";
    }
}
