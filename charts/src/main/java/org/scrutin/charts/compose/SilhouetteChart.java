package org.scrutin.charts.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.scrutin.analysis.cluster.AbstentionClusters;
import org.scrutin.analysis.cluster.ClusterMethod;
import org.scrutin.analysis.cluster.Clustering;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.charts.spec.Caption;
import org.scrutin.charts.spec.ChartTable;
import org.scrutin.charts.spec.SilhouetteCurve;
import org.scrutin.charts.spec.Weight;

/** How well each number of clusters fits, for the methods that are given one; a short record bears no clusters. */
final class SilhouetteChart implements ChartRule {

    @Override
    public List<SilhouetteCurve> charts(StudyView study) {
        if (study.results().isShortRecord()) {
            return List.of();
        }
        List<SilhouetteCurve> charts = new ArrayList<>();
        for (AbstentionClusters clusters : study.results().clusters()) {
            List<SilhouetteCurve.Curve> curves = curves(study, clusters);
            if (clusters.cycle().equals(Scope.ALL) && !curves.isEmpty()) {
                charts.add(chart(study, clusters, curves));
            }
        }
        return charts;
    }

    private static SilhouetteCurve chart(
            StudyView study, AbstentionClusters clusters, List<SilhouetteCurve.Curve> curves) {
        SilhouetteCurve.Curve first = curves.get(0);
        int chosen = first.chosen().orElse(first.points().get(0).k());
        String title;
        if (clusters.wellDetermined()) {
            title = study.title("silhouette.title", chosen);
        } else {
            int best = clusters.bestK().orElse(chosen);
            title = best == chosen
                    ? study.title("silhouette.title.end", chosen)
                    : study.title("silhouette.title.tie", chosen, best);
        }
        List<OptionalDouble> values = curves.stream()
                .flatMap(curve -> curve.points().stream())
                .map(point -> OptionalDouble.of(point.silhouette()))
                .toList();
        double least =
                values.stream().mapToDouble(OptionalDouble::getAsDouble).min().orElse(0);
        double most =
                values.stream().mapToDouble(OptionalDouble::getAsDouble).max().orElse(1);
        List<List<String>> rows = new ArrayList<>();
        for (SilhouetteCurve.Curve curve : curves) {
            curve.points()
                    .forEach(point -> rows.add(
                            List.of(curve.label(), String.valueOf(point.k()), Numbers.exact(point.silhouette()))));
        }
        Caption caption = new Caption(
                "silhouette",
                title,
                study.say("silhouette.subtitle", clusters.clustered().size(), study.votesCounted(clusters.rollCalls())),
                study.source(study.votesCounted(clusters.rollCalls()), "cluster_quality"),
                study.say("silhouette.alt", curves.size(), title),
                "cluster_quality",
                new ChartTable(
                        List.of(study.say("column.method"), study.say("silhouette.k"), study.say("column.silhouette")),
                        rows));
        return new SilhouetteCurve(
                caption,
                study.say("silhouette.k"),
                Scales.aroundZero(study.say("silhouette.axis"), least, most * 1.08),
                study.say("silhouette.chosen", chosen),
                curves);
    }

    private static List<SilhouetteCurve.Curve> curves(StudyView study, AbstentionClusters clusters) {
        List<SilhouetteCurve.Curve> curves = new ArrayList<>();
        for (ClusterMethod method : List.of(ClusterMethod.HIERARCHICAL, ClusterMethod.KMEANS)) {
            List<SilhouetteCurve.Point> points = clusters.clusterings().stream()
                    .filter(clustering -> clustering.method() == method)
                    .filter(clustering -> clustering.k().isPresent()
                            && clustering.silhouette().isPresent())
                    .map(clustering -> new SilhouetteCurve.Point(
                            clustering.k().getAsInt(), clustering.silhouette().getAsDouble()))
                    .sorted(Comparator.comparingInt(SilhouetteCurve.Point::k))
                    .toList();
            if (points.size() > 1) {
                OptionalInt chosen = clusters.chosen(method).map(Clustering::k).orElse(OptionalInt.empty());
                curves.add(new SilhouetteCurve.Curve(
                        study.say("method." + method.id()),
                        points,
                        chosen,
                        curves.isEmpty() ? Weight.FOCUS : Weight.CONTEXT));
            }
        }
        return curves;
    }
}
