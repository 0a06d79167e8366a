package org.scrutin.analysis.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.data.RecordedVotes;
import org.scrutin.analysis.fixture.ReferenceRow;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StudyScopes;

/**
 * The clusters of the arms votes beside what SciPy and scikit-learn make of them with other random numbers
 * ({@code reference/arms_cluster_support.py}): 500 draws here, 2,000 there.
 */
class ArmsClusterSupportTest {

    private static final int DRAWS = 500;
    private static final int DRAWS_ELSEWHERE = 2000;

    /** Standard errors that two simulations of one value may lie apart. */
    private static final double APART = 5;

    private static final ClusterPlan PLAN = new ClusterPlan(
            List.of(ClusterMethod.HIERARCHICAL),
            2,
            9,
            AbstentionDistance.JACCARD,
            new ClusterRule(OptionalInt.empty(), 0.05, 0.5),
            20180629);

    private static ClusterSupport support;

    @BeforeAll
    static void ask() {
        RollCallMatrix matrix = RecordedVotes.arms();
        support = new ClusterSupports(matrix, PLAN, DRAWS)
                .of(new StudyScopes(matrix, List.of()).byCycle(EnumSet.of(RollCallKind.WHOLE)))
                .get(0);
    }

    @Test
    void gapsAsElsewhere() {
        List<ReferenceRow> rows = ReferenceRow.table("arms_gap.csv");

        assertEquals(10, rows.size());
        for (ReferenceRow row : rows) {
            Gap gap = support.gap().byK().get(row.count("k"));
            double deviation = Double.parseDouble(row.text("deviation"));
            assertEquals(
                    Double.parseDouble(row.text("gap")), gap.value(), APART * simulated(deviation), () -> row + "");
            // The standard deviation of a sample of 500 is within a sixth of the true one, five times in all but a
            // million.
            assertEquals(deviation, gap.error(), deviation / 5, () -> row + "");
        }
    }

    @Test
    void stabilityAsElsewhere() {
        List<ReferenceRow> rows = ReferenceRow.table("arms_stability.csv");

        assertEquals(8 * 65 + 44, rows.size());
        for (ReferenceRow row : rows) {
            ClusterStability stability = support.stability().get(row.count("k"));
            String subject = row.text("subject");
            double ours = subject.equals("partition")
                    ? stability.partition()
                    : Character.isDigit(subject.charAt(0))
                            ? stability.clusters().get(row.count("subject") - 1)
                            : stability.states().get(new StateId(subject));
            // No value between 0 and 1 varies by more than one half.
            assertEquals(Double.parseDouble(row.text("value")), ours, APART * simulated(.5), () -> row + "");
        }
    }

    @Test
    void sameSeedSameAnswerWhateverElseIsAsked() {
        RollCallMatrix matrix = RecordedVotes.arms();
        NavigableMap<Scope, RollCallSet> cycles =
                new StudyScopes(matrix, RecordedVotes.reviewCycles()).byCycle(EnumSet.of(RollCallKind.WHOLE));
        NavigableMap<Scope, RollCallSet> alone = new TreeMap<>(cycles.tailMap(new Scope("4", Scope.ALL)));
        alone.keySet().removeIf(scope -> !scope.cycle().equals("4"));
        ClusterSupports supports = new ClusterSupports(matrix, PLAN, 20);

        List<ClusterSupport> all = supports.of(cycles);

        assertTrue(all.size() > 2);
        assertEquals(
                supports.of(alone),
                all.stream().filter(s -> s.cycle().equals("4")).toList());
    }

    private static double simulated(double deviation) {
        return deviation * Math.sqrt(1.0 / DRAWS + 1.0 / DRAWS_ELSEWHERE);
    }
}
