package org.scrutin.output.write;

import java.awt.Graphics2D;

/** Where the writer of a PDF finds the charts of a report, each as wide as {@link org.scrutin.charts.theme.ChartTheme#WIDTH}. */
public interface PaperDrawings {

    /**
     * How tall a chart is, in points.
     *
     * @param chart its id
     */
    double height(String chart);

    /**
     * Draws a chart.
     *
     * @param chart its id
     * @param canvas its unit is the point, and the chart begins at its origin
     */
    void draw(String chart, Graphics2D canvas);
}
