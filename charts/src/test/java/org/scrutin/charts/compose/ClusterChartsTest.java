package org.scrutin.charts.compose;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.scrutin.analysis.cluster.Consensus;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.charts.fixture.ArmsStudy;
import org.scrutin.charts.spec.AbstentionTree;
import org.scrutin.charts.spec.AbstentionTree.Hold;
import org.scrutin.charts.spec.ChartSpec;
import org.scrutin.charts.spec.ClusterFlows;
import org.scrutin.charts.spec.PairHeatMap;
import org.scrutin.charts.spec.Weight;

/** What the charts of states that abstain together say, against the tables and against one another. */
@TestInstance(Lifecycle.PER_CLASS)
class ClusterChartsTest {

    private ArmsStudy study;
    private List<ChartSpec> charts;

    @BeforeAll
    void compose() {
        study = new ArmsStudy();
        charts = new ChartComposer(study.wording("en")).compose(study.results());
    }

    private <C extends ChartSpec> C chart(String id, Class<C> kind) {
        return charts.stream()
                .filter(chart -> chart.caption().id().equals(id))
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    /** A state that wanders is marked and given to no cluster: its bracket is broken, and no bloc counts it. */
    @Test
    void whatWandersHasNoBracketOfABloc() {
        AbstentionTree tree = chart("abstention-tree", AbstentionTree.class);
        List<AbstentionTree.Bracket> broken = tree.brackets().stream()
                .filter(bracket ->
                        bracket.hold() == Hold.WANDERS && !bracket.label().isEmpty())
                .toList();
        assertFalse(broken.isEmpty());
        for (AbstentionTree.Bracket bracket : broken) {
            List<AbstentionTree.Leaf> inside = tree.leaves().subList(bracket.first(), bracket.last() + 1);
            long wandering =
                    inside.stream().filter(leaf -> leaf.hold() == Hold.WANDERS).count();
            assertTrue(inside.size() - wandering < TreeReading.FEWEST, bracket.label());
            assertEquals(wandering + " of " + inside.size() + " states wander: no bloc", bracket.label());
        }
        tree.leaves()
                .forEach(leaf ->
                        assertEquals(leaf.hold() == Hold.WANDERS, leaf.label().endsWith("°"), leaf.label()));
    }

    /** Counted in table co_abstention: 1,009 of the 64 × 63 / 2 pairs of clustered states have q of 0.05 or less. */
    @Test
    void pairsThatAbstainTogetherBeyondChance() {
        PairHeatMap map = chart("co-abstention-map", PairHeatMap.class);
        assertAll(
                () -> assertEquals(64, map.leaves().size()),
                () -> assertEquals(1009, map.marks()),
                () -> assertEquals(
                        "1,009 of 2,016 pairs (50%) of states that abstain do so together more often than by chance",
                        map.caption().title()),
                () -> assertEquals("co_abstention", map.caption().table()),
                () -> assertEquals(7. / 16, at(map, "Armenia", "Azerbaijan").getAsDouble(), 1e-12),
                () -> assertTrue(
                        at(map, "Democratic People's Republic of Korea", "Russian Federation")
                                .isEmpty(),
                        "32 of 56, and q is 0.39: both abstain often"));
    }

    @Test
    void bothMapsStandInTheOrderOfTheTree() {
        List<String> tree = chart("abstention-tree", AbstentionTree.class).leaves().stream()
                .map(leaf -> leaf.label().replace("\u00a0°", ""))
                .toList();
        for (String id : List.of("co-abstention-map", "consensus-map")) {
            assertEquals(tree, names(chart(id, PairHeatMap.class)), id);
        }
    }

    @Test
    void consensusIsTheShareOfResamplesInOneCluster() {
        PairHeatMap map = chart("consensus-map", PairHeatMap.class);
        Consensus consensus = study.results()
                .sharedAbstention()
                .support("all")
                .orElseThrow()
                .stability()
                .get(8)
                .consensus();
        double share = consensus.share(new StateId("ARG"), new StateId("GEO"));
        assertAll(
                () -> assertEquals(1, share, "their abstentions are the same, whatever is drawn"),
                () -> assertEquals(share, at(map, "Argentina", "Georgia").getAsDouble()),
                () -> assertEquals("consensus", map.caption().table()));
    }

    /** Rows of table cluster_transitions: of three clusters of 2001-2006, two hold more than half of one of 2006-2012. */
    @Test
    void clustersPassIntoThoseOfTheNextCycle() {
        ClusterFlows paths = chart("cluster-paths", ClusterFlows.class);
        List<String> first = paths.flows().stream()
                .filter(flow -> flow.column() == 0 && flow.weight() == Weight.FOCUS)
                .map(flow -> number(paths, 0, flow.from()) + ">" + number(paths, 1, flow.to()) + " " + flow.states())
                .toList();
        assertAll(
                () -> assertEquals(List.of("1>2 12", "2>1 9"), first),
                () -> assertEquals(
                        "8 of 12 clusters of states that abstain together go on in the next cycle",
                        paths.caption().title()),
                () -> assertEquals(
                        List.of(14, 12, 10),
                        paths.columns().get(0).nodes().stream()
                                .filter(node -> node.kind() == ClusterFlows.Kind.BLOC)
                                .map(ClusterFlows.Node::states)
                                .toList()));
    }

    private static String number(ClusterFlows paths, int column, int node) {
        return paths.columns().get(column).nodes().get(node).label().split(":", 2)[0];
    }

    private static List<String> names(PairHeatMap map) {
        return map.leaves().stream().map(PairHeatMap.Leaf::state).toList();
    }

    private static OptionalDouble at(PairHeatMap map, String one, String other) {
        int first = names(map).indexOf(one);
        int second = names(map).indexOf(other);
        assertTrue(first >= 0 && second >= 0, () -> one + ", " + other + " in " + names(map));
        return map.scores().at(first, second);
    }
}
