package org.scrutin.analysis.robustness;

import java.util.List;
import java.util.OptionalInt;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.cluster.AbstentionDistance;
import org.scrutin.analysis.cluster.ClusterMethod;
import org.scrutin.analysis.cluster.ClusterPlan;
import org.scrutin.analysis.cluster.ClusterRule;
import org.scrutin.analysis.mover.MoverMeasure;
import org.scrutin.analysis.mover.MoversPlan;
import org.scrutin.analysis.mover.Permutations;

/** Recounts of small votes: tests at 95%, clusters of all states that abstain once. */
final class SmallRecounts {

    private SmallRecounts() {}

    static Recount of(Votes votes, Reference... references) {
        MoversPlan movers = new MoversPlan(List.of(new MoverMeasure.AbstentionRate()), 0.95, Permutations.seeded(1));
        ClusterPlan clusters = new ClusterPlan(
                List.of(ClusterMethod.HIERARCHICAL),
                2,
                8,
                AbstentionDistance.JACCARD,
                new ClusterRule(OptionalInt.of(1), 0, 0.5),
                1);
        return new Recount(votes, new Plans(List.of(references), movers, clusters));
    }
}
