package org.scrutin.analysis.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutin.analysis.uncertainty.FalseDiscovery;
import org.scrutin.analysis.uncertainty.RandomStreams;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StudyScopes;

/**
 * Which states changed from cycle to cycle: how often they abstain, vote with the room's majority, or as a reference does.
 *
 * <p><b>What counts.</b> Roll calls whose primary topic was voted in both cycles; of a state, those topics on which it has a score
 * in both. A topic of one cycle only is a new subject: how the state would have voted before is unknown. Values hold the mix of
 * topics constant ({@link CycleScores}).
 *
 * <p><b>Test.</b> {@link MeetingPermutation}: whole meetings change cycles. The family of q is one pair of cycles, measure,
 * reference and topic: all states whose test can reach {@code 1 − level}.
 *
 * <p><b>Not run.</b>
 *
 * <ul>
 *   <li>A test whose attainable p is above {@code 1 − level}: it enters no family.
 *   <li>A test whose attainable q is above it: the q that its attainable p would have beside the others' p. It stays in the
 *       family, for the others were compared with it; its own p and q are not given.
 * </ul>
 *
 * <p>Neither is evidence that nothing changed, and must not be worded so: the switches are listed instead.
 *
 * <p><b>No row.</b> A state without a topic that has scores in both cycles; a state beside itself.
 *
 * <p><b>Pairs.</b> Each two neighbours in time, and where there are more than two cycles the first with the last.
 *
 * <p><b>Complexity.</b> O(pairs × measures × topics × states × (roll calls + arrangements looked at)).
 */
public final class Movers {

    private final StateVotes votes;
    private final MoversPlan plan;

    /**
     * The question.
     *
     * @param matrix who voted how
     * @param roster who was entitled to vote, and who belonged to the groups that are references
     * @param plan what may change
     */
    public Movers(RollCallMatrix matrix, Roster roster, MoversPlan plan) {
        this.votes = new StateVotes(matrix, roster);
        this.plan = plan;
    }

    /**
     * The rows of the table of movers.
     *
     * @param scopes the cycles
     * @param kinds which kinds of votes count
     * @return by pair of cycles in the order of time, measure in the order of the plan, topic ({@code all} first), then state
     */
    public List<Mover> of(StudyScopes scopes, Set<RollCallKind> kinds) {
        Map<Scope, RollCallSet> byCycle = scopes.byCycle(kinds);
        List<String> cycles = scopes.cycles().stream()
                .filter(cycle -> !cycle.equals(Scope.ALL))
                .toList();
        List<Mover> movers = new ArrayList<>();
        for (int i = 1; i < cycles.size(); i++) {
            movers.addAll(between(new Pair(cycles.get(i - 1), cycles.get(i)), byCycle));
        }
        if (cycles.size() > 2) {
            movers.addAll(between(new Pair(cycles.get(0), cycles.get(cycles.size() - 1)), byCycle));
        }
        return List.copyOf(movers);
    }

    private record Pair(String from, String to) {}

    private List<Mover> between(Pair cycles, Map<Scope, RollCallSet> byCycle) {
        RollCallSet before = byCycle.get(new Scope(cycles.from(), Scope.ALL));
        RollCallSet after = byCycle.get(new Scope(cycles.to(), Scope.ALL));
        NavigableSet<String> shared = topics(before);
        shared.retainAll(topics(after));
        List<Mover> movers = new ArrayList<>();
        for (MoverMeasure measure : plan.measures()) {
            Map<StateId, List<CycleScores.Score>> scores = new TreeMap<>();
            for (StateId state : votes.matrix().states()) {
                if (measure.appliesTo(state)) {
                    List<CycleScores.Score> both = new ArrayList<>();
                    both.addAll(scores(measure, state, CycleScores.When.BEFORE, before));
                    both.addAll(scores(measure, state, CycleScores.When.AFTER, after));
                    both.removeIf(score -> !shared.contains(score.topic()));
                    scores.put(state, both);
                }
            }
            movers.addAll(new Family(cycles, measure, Scope.ALL, plan).rows(scores));
            for (String topic : shared) {
                Map<StateId, List<CycleScores.Score>> onTopic = new TreeMap<>();
                scores.forEach((state, all) -> onTopic.put(
                        state,
                        all.stream()
                                .filter(score -> score.topic().equals(topic))
                                .toList()));
                movers.addAll(new Family(cycles, measure, topic, plan).rows(onTopic));
            }
        }
        return movers;
    }

    private NavigableSet<String> topics(RollCallSet rollCalls) {
        NavigableSet<String> topics = new TreeSet<>(CodePointOrder.INSTANCE);
        rollCalls.stream()
                .mapToObj(position -> votes.matrix().rollCall(position).topic())
                .filter(topic -> !topic.isEmpty())
                .forEach(topics::add);
        return topics;
    }

    private List<CycleScores.Score> scores(
            MoverMeasure measure, StateId state, CycleScores.When when, RollCallSet rollCalls) {
        List<CycleScores.Score> scores = new ArrayList<>();
        rollCalls.stream().forEach(position -> {
            RollCall rollCall = votes.matrix().rollCall(position);
            measure.score(votes, position, state)
                    .ifPresent(value ->
                            scores.add(new CycleScores.Score(when, rollCall.topic(), rollCall.block(), value)));
        });
        return scores;
    }

    /** The states whose tests are judged together. */
    private record Family(Pair cycles, MoverMeasure measure, String topic, MoversPlan plan) {

        List<Mover> rows(Map<StateId, List<CycleScores.Score>> scores) {
            List<Compared> compared = new ArrayList<>();
            scores.forEach((state, own) -> CycleScores.of(own)
                    .ifPresent(change -> compared.add(new Compared(state, change, permuted(state, change)))));
            List<OptionalDouble> pValues = compared.stream()
                    .map(one -> one.test().attainable() > plan.alpha()
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(one.test().pValue()))
                    .toList();
            List<OptionalDouble> qValues = FalseDiscovery.qValues(pValues);
            List<Mover> rows = new ArrayList<>();
            for (int i = 0; i < compared.size(); i++) {
                Compared one = compared.get(i);
                Mover.Test test = qValues.get(i).isEmpty()
                        ? new Mover.Test.NotRun(
                                Mover.Test.Reason.LEAST_P, one.test().attainable())
                        : judged(one.test(), qValues.get(i).getAsDouble(), attainableQ(pValues, i, one.test()));
                rows.add(one.row(this, test));
            }
            return rows;
        }

        private MeetingPermutation permuted(StateId state, CycleScores change) {
            String purpose = String.join(
                    "/", "movers", cycles.from(), cycles.to(), measure.id(), measure.reference(), topic, state.value());
            RandomStreams streams = new RandomStreams(plan.permutations().seed(), purpose);
            return MeetingPermutation.of(
                    change.before().residuals(),
                    change.after().residuals(),
                    plan.permutations().most(),
                    new MeetingPermutation.Draws(plan.permutations().draws(), streams.stream(0)));
        }

        private static double attainableQ(List<OptionalDouble> pValues, int own, MeetingPermutation test) {
            List<OptionalDouble> best = new ArrayList<>(pValues);
            best.set(own, OptionalDouble.of(test.attainable()));
            return FalseDiscovery.qValues(best).get(own).orElseThrow();
        }

        private Mover.Test judged(MeetingPermutation test, double qValue, double attainableQ) {
            return attainableQ > plan.alpha()
                    ? new Mover.Test.NotRun(Mover.Test.Reason.LEAST_Q, test.attainable())
                    : new Mover.Test.Run(test.pValue(), qValue, test.attainable(), attainableQ);
        }
    }

    private record Compared(StateId state, CycleScores change, MeetingPermutation test) {

        Mover row(Family family, Mover.Test verdict) {
            return new Mover(
                    family.cycles().from(),
                    family.cycles().to(),
                    state,
                    family.measure(),
                    family.topic(),
                    side(change.before()),
                    side(change.after()),
                    verdict);
        }

        private static Mover.Side side(CycleScores.Side side) {
            return new Mover.Side(side.scores(), side.meetings(), side.mean());
        }
    }
}
