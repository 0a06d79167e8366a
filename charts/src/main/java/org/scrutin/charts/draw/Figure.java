package org.scrutin.charts.draw;

/** A chart laid out, ready to be painted. */
interface Figure {

    /** How tall it is, in points, at {@link org.scrutin.charts.theme.ChartTheme#WIDTH}. */
    double height();

    /** Paints it with its upper left corner at the origin. */
    void paint(Stage stage);
}
