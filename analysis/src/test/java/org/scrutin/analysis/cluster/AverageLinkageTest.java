package org.scrutin.analysis.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.cluster.AverageLinkage.Join;
import org.scrutin.analysis.vote.StateId;

class AverageLinkageTest {

    /** 0 and 1 join at 2; 3 and 4 at 3; 2 stands 5 from 3 and 4, (6 + 7)/2 from 0 and 1; the rest is 10. */
    private static final double[][] FIVE = {
        {0, 2, 6, 10, 10},
        {2, 0, 7, 10, 10},
        {6, 7, 0, 5, 5},
        {10, 10, 5, 0, 3},
        {10, 10, 5, 3, 0}
    };

    @Test
    void heightsAreMeanDistances() {
        AverageLinkage tree = new AverageLinkage(DistanceMatrix.of(FIVE));

        double last = (6 + 7 + 10 + 10 + 10 + 10) / 6.0;
        assertEquals(
                List.of(new Join(0, 1, 2), new Join(3, 4, 3), new Join(2, 3, 5), new Join(0, 2, last)), tree.joins());
    }

    @Test
    void cutsUndoTheLastJoins() {
        AverageLinkage tree = new AverageLinkage(DistanceMatrix.of(FIVE));

        assertEquals(List.of(1, 1, 1, 1, 1), labels(tree.cut(1)));
        assertEquals(List.of(2, 2, 1, 1, 1), labels(tree.cut(2)));
        assertEquals(List.of(1, 1, 3, 2, 2), labels(tree.cut(3)));
        assertEquals(List.of(1, 2, 3, 4, 5), labels(tree.cut(5)));
    }

    @Test
    void tiesGoToTheSmallestMembers() {
        double[][] line = {{0, 1, 2, 3}, {1, 0, 1, 2}, {2, 1, 0, 1}, {3, 2, 1, 0}};

        List<Join> joins = new AverageLinkage(DistanceMatrix.of(line)).joins();

        assertEquals(new Join(0, 1, 1), joins.get(0));
        assertEquals(new Join(2, 3, 1), joins.get(1));
    }

    @Test
    void sumsThatRoundDifferentlyTie() {
        double[][] distances = {{0, .3, .9, .9}, {.3, 0, .9, .9}, {.9, .9, 0, .1 + .2}, {.9, .9, .1 + .2, 0}};
        distances[0][1] = Math.nextUp(.1 + .2);
        distances[1][0] = distances[0][1];

        assertEquals(
                0,
                new AverageLinkage(DistanceMatrix.of(distances)).joins().get(0).first());
    }

    @Test
    void branchesStandSideBySide() {
        List<StateId> states = IntStream.range(0, 5)
                .mapToObj(i -> new StateId(String.valueOf((char) ('A' + i))))
                .toList();

        Dendrogram dendrogram = new AverageLinkage(DistanceMatrix.of(FIVE)).dendrogram(states);

        assertEquals(
                List.of("A", "B", "C", "D", "E"),
                dendrogram.leaves().stream().map(StateId::value).toList());
        assertEquals(
                List.of(
                        new Dendrogram.Merge(0, 1, 2),
                        new Dendrogram.Merge(3, 4, 3),
                        new Dendrogram.Merge(2, 6, 5),
                        new Dendrogram.Merge(5, 7, 53 / 6.0)),
                dendrogram.merges());
    }

    @Test
    void fewPoints() {
        assertEquals(List.of(), new AverageLinkage(DistanceMatrix.of(new double[0][])).joins());
        AverageLinkage one = new AverageLinkage(DistanceMatrix.of(new double[][] {{0}}));
        assertEquals(1, one.cut(1).clusters());
        assertThrows(IllegalArgumentException.class, () -> one.cut(2));
        assertThrows(IllegalArgumentException.class, () -> one.cut(0));
    }

    @Property(tries = 200)
    void heightsNeverFallAndBranchesAreUnbroken(@ForAll @IntRange(min = 1, max = 24) int points, @ForAll long seed) {
        AverageLinkage tree = new AverageLinkage(random(points, seed));
        List<StateId> states = IntStream.range(0, points)
                .mapToObj(i -> new StateId(String.format(Locale.ROOT, "%03d", i)))
                .toList();
        Dendrogram dendrogram = tree.dendrogram(states);

        double height = 0;
        List<List<Integer>> under = new ArrayList<>();
        IntStream.range(0, points).forEach(leaf -> under.add(List.of(leaf)));
        for (Dendrogram.Merge merge : dendrogram.merges()) {
            assertTrue(merge.height() >= height);
            height = merge.height();
            List<Integer> both = new ArrayList<>(under.get(merge.left()));
            both.addAll(under.get(merge.right()));
            under.add(both);
            assertEquals(
                    IntStream.range(both.get(0), both.get(0) + both.size())
                            .boxed()
                            .toList(),
                    both);
        }
        assertEquals(states, dendrogram.leaves().stream().sorted().toList());
    }

    @Property(tries = 200)
    void asTheNaiveDefinition(@ForAll @IntRange(min = 2, max = 16) int points, @ForAll long seed) {
        DistanceMatrix distances = random(points, seed);
        List<List<Integer>> clusters = new ArrayList<>();
        IntStream.range(0, points).forEach(point -> clusters.add(new ArrayList<>(List.of(point))));
        for (Join join : new AverageLinkage(distances).joins()) {
            double least = Double.POSITIVE_INFINITY;
            for (List<Integer> a : clusters) {
                for (List<Integer> b : clusters) {
                    if (a != b) {
                        least = Math.min(least, mean(distances, a, b));
                    }
                }
            }
            List<Integer> first = holding(clusters, join.first());
            List<Integer> second = holding(clusters, join.second());
            assertEquals(least, mean(distances, first, second), 1e-9);
            assertEquals(least, join.height(), 1e-9);
            first.addAll(second);
            clusters.remove(second);
        }
        assertEquals(1, clusters.size());
    }

    private static double mean(DistanceMatrix distances, List<Integer> a, List<Integer> b) {
        return a.stream()
                .flatMapToDouble(i -> b.stream().mapToDouble(j -> distances.between(i, j)))
                .average()
                .orElseThrow();
    }

    private static List<Integer> holding(List<List<Integer>> clusters, int point) {
        return clusters.stream()
                .filter(cluster -> cluster.contains(point))
                .findFirst()
                .orElseThrow();
    }

    /** Distances on a coarse grid, so that many tie. */
    static DistanceMatrix random(int points, long seed) {
        Random random = new Random(seed);
        double[][] distances = new double[points][points];
        for (int i = 0; i < points; i++) {
            for (int j = 0; j < i; j++) {
                distances[i][j] = random.nextInt(8) / 7.0;
                distances[j][i] = distances[i][j];
            }
        }
        return DistanceMatrix.of(distances);
    }

    static List<Integer> labels(Partition partition) {
        return IntStream.range(0, partition.size())
                .map(partition::clusterOf)
                .boxed()
                .toList();
    }
}
