package org.scrutin.charts.draw;

import java.util.ArrayList;
import java.util.List;
import org.scrutin.charts.theme.Type;

/**
 * Rows one under another, each as tall as its label needs.
 *
 * @param middles of the rows, from the top
 * @param height of all
 */
record Rows(List<Double> middles, double height) {

    /**
     * Rows of labels in small type.
     *
     * @param labels the lines of each label
     * @param least height of a row
     */
    static Rows of(List<List<String>> labels, double least) {
        List<Double> middles = new ArrayList<>();
        double y = 0;
        for (List<String> lines : labels) {
            double height = Math.max(least, lines.size() * Type.SMALL.leading() + 4);
            middles.add(y + height / 2);
            y += height;
        }
        return new Rows(middles, y);
    }

    double middle(int row) {
        return middles.get(row);
    }

    /** Where the first of a label's lines has its baseline. */
    double baseline(int row, int lines) {
        return middle(row) + Type.SMALL.drop() - (lines - 1) * Type.SMALL.leading() / 2;
    }
}
