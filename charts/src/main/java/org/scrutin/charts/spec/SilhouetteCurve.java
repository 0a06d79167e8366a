package org.scrutin.charts.spec;

import java.util.List;
import java.util.OptionalInt;

/**
 * How well each number of clusters fits.
 *
 * @param caption its words
 * @param clusters name of the axis of k
 * @param axis the silhouette
 * @param chosenLabel what the mark at the chosen k says
 * @param curves one a method
 */
public record SilhouetteCurve(Caption caption, String clusters, ValueAxis axis, String chosenLabel, List<Curve> curves)
        implements ChartSpec {

    public SilhouetteCurve {
        curves = List.copyOf(curves);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.silhouetteCurve(this);
    }

    /** One mark a point. */
    @Override
    public int marks() {
        return curves.stream().mapToInt(curve -> curve.points().size()).sum();
    }

    /**
     * One method.
     *
     * @param label its name
     * @param points ascending by k
     * @param chosen the k that the report shows
     * @param weight whether the title speaks of it
     */
    public record Curve(String label, List<Point> points, OptionalInt chosen, Weight weight) {
        public Curve {
            points = List.copyOf(points);
        }
    }

    /**
     * One partition.
     *
     * @param k number of clusters
     * @param silhouette mean over states, −1 to 1
     */
    public record Point(int k, double silhouette) {}
}
