package org.scrutin.analysis.robustness;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutin.analysis.abstention.AbstentionRows;
import org.scrutin.analysis.cluster.AbstentionClusterings;
import org.scrutin.analysis.cluster.AbstentionDistance;
import org.scrutin.analysis.cluster.ClusterMethod;
import org.scrutin.analysis.cluster.ClusterPlan;
import org.scrutin.analysis.cluster.Clustering;
import org.scrutin.analysis.cycle.CyclePair;
import org.scrutin.analysis.mover.Mover;
import org.scrutin.analysis.mover.MoverMeasure;
import org.scrutin.analysis.mover.Movers;
import org.scrutin.analysis.vote.BallotBits;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.StateId;

/**
 * What single states did, counted under any combination of definitions: who moved, and who abstains together. A member of the
 * electorate without a ballot abstains where absence is the third choice; of states that the record names nowhere there is no row.
 *
 * <p>Keeps what it has counted. Not safe for use by several threads.
 */
final class StateRecount {

    private final Votes votes;
    private final Plans plans;
    private final Recount rollCalls;
    private final Map<Definition, RollCallMatrix> matrices = new LinkedHashMap<>();
    private final Map<FamilyKey, List<Mover>> movers = new LinkedHashMap<>();
    private final Map<ClusterKey, List<List<StateId>>> clusters = new LinkedHashMap<>();

    private record FamilyKey(CyclePair cycles, String topic, String specification) {}

    private record ClusterKey(String cycle, String specification) {}

    StateRecount(Votes votes, Plans plans, Recount rollCalls) {
        this.votes = votes;
        this.plans = plans;
        this.rollCalls = rollCalls;
    }

    /** How often each state abstains in two cycles, with its test. */
    List<Mover> movers(CyclePair cycles, String topic, Specification specification) {
        return movers.computeIfAbsent(
                new FamilyKey(cycles, topic, specification.id()),
                key -> new Movers(matrix(specification), votes.roster(), plans.movers())
                        .family(
                                cycles,
                                new MoverMeasure.AbstentionRate(),
                                topic,
                                new Movers.Sides(
                                        rollCalls.rollCalls(cycles.from(), specification),
                                        rollCalls.rollCalls(cycles.to(), specification))));
    }

    /** The clusters that a report would show; none where abstentions bear none. */
    List<List<StateId>> clusters(String cycle, Specification specification) {
        return clusters.computeIfAbsent(
                new ClusterKey(cycle, specification.id()),
                key -> AbstentionClusterings.of(
                                cycle,
                                new AbstentionRows(matrix(specification), rollCalls.rollCalls(cycle, specification)),
                                plan(specification))
                        .chosen(ClusterMethod.HIERARCHICAL)
                        .map(Clustering::clusters)
                        .orElse(List.of()));
    }

    private ClusterPlan plan(Specification specification) {
        ClusterPlan own = plans.clusters();
        AbstentionDistance distance =
                specification.takes(Definition.MATCHING) ? AbstentionDistance.MATCHING : AbstentionDistance.JACCARD;
        return new ClusterPlan(
                List.of(ClusterMethod.HIERARCHICAL), own.kFrom(), own.kTo(), distance, own.rule(), own.seed());
    }

    private RollCallMatrix matrix(Specification specification) {
        return specification.takes(Definition.ABSENT_THIRD_CHOICE)
                ? matrices.computeIfAbsent(Definition.ABSENT_THIRD_CHOICE, definition -> absentAbstaining())
                : votes.matrix();
    }

    private RollCallMatrix absentAbstaining() {
        RollCallMatrix listed = votes.matrix();
        BallotBits ballots = new BallotBits(listed.states().size());
        for (int rollCall = 0; rollCall < listed.rollCalls().size(); rollCall++) {
            for (int state = 0; state < listed.states().size(); state++) {
                Choice choice = listed.choice(rollCall, state);
                if (choice.isCast()) {
                    ballots.accept(rollCall, state, choice);
                } else if (votes.roster()
                        .isEntitled(
                                listed.states().get(state),
                                listed.rollCall(rollCall).date())) {
                    ballots.accept(rollCall, state, Choice.ABSTAIN);
                }
            }
        }
        return new RollCallMatrix(listed.rollCalls(), listed.states(), ballots);
    }
}
