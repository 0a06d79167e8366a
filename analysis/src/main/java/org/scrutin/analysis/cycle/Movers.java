package org.scrutin.analysis.cycle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.scrutin.analysis.uncertainty.FalseDiscovery;
import org.scrutin.analysis.uncertainty.IntervalEstimate;
import org.scrutin.analysis.uncertainty.RandomStreams;
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
 * <p><b>No row.</b> A state without a topic that has scores in both cycles ({@link OneSided}); a state beside itself.
 *
 * <p><b>Pairs.</b> {@link CyclePair}.
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
        return CyclePair.of(scopes).stream()
                .flatMap(pair -> between(pair, byCycle).stream())
                .toList();
    }

    private List<Mover> between(CyclePair cycles, Map<Scope, RollCallSet> byCycle) {
        RollCallSet before = byCycle.get(new Scope(cycles.from(), Scope.ALL));
        RollCallSet after = byCycle.get(new Scope(cycles.to(), Scope.ALL));
        NavigableSet<String> shared = CyclePair.shared(votes.matrix(), before, after);
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
    private record Family(CyclePair cycles, MoverMeasure measure, String topic, MoversPlan plan) {

        List<Mover> rows(Map<StateId, List<CycleScores.Score>> scores) {
            // States that voted alike have one and the same answer: most do, and it is what costs.
            Map<List<CycleScores.Score>, Optional<Answer>> answers = new LinkedHashMap<>();
            List<Compared> compared = new ArrayList<>();
            scores.forEach((state, own) -> answers.computeIfAbsent(own, this::answer)
                    .ifPresent(answer -> compared.add(new Compared(state, answer))));
            List<OptionalDouble> pValues = compared.stream()
                    .map(one -> one.answer().permuted())
                    .map(test -> test.attainable() > plan.alpha()
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(test.pValue()))
                    .toList();
            List<OptionalDouble> qValues = FalseDiscovery.qValues(pValues);
            Map<List<Double>, Double> attainableQs = new LinkedHashMap<>();
            List<Mover> rows = new ArrayList<>();
            for (int i = 0; i < compared.size(); i++) {
                Compared one = compared.get(i);
                MeetingPermutation test = one.answer().permuted();
                if (qValues.get(i).isEmpty()) {
                    rows.add(one.row(this, new Mover.Test.NotRun(Mover.Test.Reason.LEAST_P, test.attainable())));
                } else {
                    int own = i;
                    double attainableQ = attainableQs.computeIfAbsent(
                            List.of(test.pValue(), test.attainable()), same -> attainableQ(pValues, own, test));
                    rows.add(one.row(this, judged(test, qValues.get(i).getAsDouble(), attainableQ)));
                }
            }
            return rows;
        }

        private Optional<Answer> answer(List<CycleScores.Score> scores) {
            return CycleScores.of(scores)
                    .map(change -> new Answer(change, change.interval(plan.level()), permuted(change)));
        }

        /** Where arrangements are drawn, all states of a family stand before the same draws. */
        private MeetingPermutation permuted(CycleScores change) {
            String purpose =
                    String.join("/", "movers", cycles.from(), cycles.to(), measure.id(), measure.reference(), topic);
            RandomStreams streams = new RandomStreams(plan.permutations().seed(), purpose);
            return MeetingPermutation.of(
                    change.before().residuals(),
                    change.after().residuals(),
                    plan.permutations().most(),
                    new MeetingPermutation.Draws(plan.permutations().draws(), () -> streams.stream(0)));
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

    private record Answer(CycleScores change, IntervalEstimate interval, MeetingPermutation permuted) {}

    private record Compared(StateId state, Answer answer) {

        Mover row(Family family, Mover.Test verdict) {
            return new Mover(
                    family.cycles().from(),
                    family.cycles().to(),
                    state,
                    family.measure(),
                    family.topic(),
                    side(answer.change().before()),
                    side(answer.change().after()),
                    answer.interval(),
                    verdict);
        }

        private static Mover.Side side(CycleScores.Side side) {
            return new Mover.Side(side.scores(), side.meetings(), side.mean());
        }
    }
}
