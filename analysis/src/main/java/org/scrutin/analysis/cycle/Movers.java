package org.scrutin.analysis.cycle;

import java.util.ArrayList;
import java.util.Collection;
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
import org.scrutin.analysis.uncertainty.StudentQuantiles;
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
 * reference and topic: all states whose test can reach {@code 1 − level} and has meetings alike enough. q corrects for the
 * number of these states, not for the number of topics, measures, references or pairs of cycles that are looked at.
 *
 * <p><b>Not run.</b>
 *
 * <ul>
 *   <li>A test of meetings that do not differ from one another, as of a state that never abstains: it enters no family.
 *   <li>A test whose attainable p is above {@code 1 − level}, or whose meetings are so unlike in size that p would be too small ({@link
 *       MeetingBalance}): it enters no family either.
 *   <li>A test whose attainable q is above it: the q that its attainable p would have beside the others' p. It stays in the
 *       family, for the others were compared with it, and its p is given; its own q is not.
 * </ul>
 *
 * <p>None but the first is evidence that nothing changed, and they must not be worded so: the switches are listed instead.
 *
 * <p><b>No row.</b> A state without a topic that has scores in both cycles ({@link OneSided}); a state beside itself.
 *
 * <p><b>Pairs.</b> {@link CyclePair}.
 *
 * <p><b>Complexity.</b> O(measures × states × roll calls) for scores by meeting, once ({@link MeetingScores}); from there on
 * O(pairs × measures × topics × states × (meetings × topics + arrangements looked at × meetings)).
 *
 * <p>Keeps quantiles from one state to the next: not for several threads.
 */
public final class Movers {

    private final StateVotes votes;
    private final MoversPlan plan;
    private final StudentQuantiles quantiles;

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
        this.quantiles = new StudentQuantiles(plan.level());
    }

    /**
     * The rows of the table of movers.
     *
     * @param scopes the cycles
     * @param kinds which kinds of votes count
     * @return by pair of cycles in the order of time, measure in the order of the plan, topic ({@code all} first), then state
     */
    public List<Mover> of(StudyScopes scopes, Set<RollCallKind> kinds) {
        Map<String, RollCallSet> byCycle = new LinkedHashMap<>();
        scopes.byCycle(kinds).forEach((scope, rollCalls) -> byCycle.put(scope.cycle(), rollCalls));
        byCycle.remove(Scope.ALL);
        List<CyclePair> pairs = CyclePair.of(scopes);
        Map<CyclePair, List<Mover>> movers = new LinkedHashMap<>();
        pairs.forEach(pair -> movers.put(pair, new ArrayList<>()));
        for (MoverMeasure measure : plan.measures()) {
            // Counted once a cycle, for all pairs, topics, intervals and tests.
            Map<String, Map<StateId, MeetingScores>> scores = new LinkedHashMap<>();
            byCycle.forEach((cycle, rollCalls) -> scores.put(cycle, scores(measure, rollCalls)));
            movers.forEach((pair, rows) -> {
                Map<StateId, MeetingScores> earlier = scores.get(pair.from());
                Map<StateId, MeetingScores> later = scores.get(pair.to());
                NavigableSet<String> shared =
                        CyclePair.shared(votes.matrix(), byCycle.get(pair.from()), byCycle.get(pair.to()));
                rows.addAll(new Family(pair, measure, Scope.ALL).rows(tallies(earlier, later, shared)));
                for (String topic : shared) {
                    rows.addAll(new Family(pair, measure, topic).rows(tallies(earlier, later, Set.of(topic))));
                }
            });
        }
        return movers.values().stream().flatMap(List::stream).toList();
    }

    /**
     * The roll calls of two cycles.
     *
     * @param before those of the earlier
     * @param after those of the later
     */
    public record Sides(RollCallSet before, RollCallSet after) {}

    /**
     * The rows of one family alone, on any roll calls of the two cycles.
     *
     * @param cycles which two
     * @param measure what is measured
     * @param topic one topic, or {@code all}
     * @param rollCalls those that count
     * @return by state; none where the topic was not voted in both
     */
    public List<Mover> family(CyclePair cycles, MoverMeasure measure, String topic, Sides rollCalls) {
        NavigableSet<String> topics = CyclePair.shared(votes.matrix(), rollCalls.before(), rollCalls.after());
        if (!topic.equals(Scope.ALL)) {
            topics.removeIf(other -> !other.equals(topic));
        }
        return new Family(cycles, measure, topic)
                .rows(tallies(scores(measure, rollCalls.before()), scores(measure, rollCalls.after()), topics));
    }

    private Map<StateId, MeetingScores> scores(MoverMeasure measure, RollCallSet rollCalls) {
        MeetingCells layout = MeetingCells.of(votes.matrix(), rollCalls);
        Map<StateId, MeetingScores> scores = new TreeMap<>();
        votes.matrix().states().stream()
                .filter(measure::appliesTo)
                .forEach(state -> scores.put(
                        state, new MeetingScores(layout, position -> measure.score(votes, position, state))));
        return scores;
    }

    private static Map<StateId, CycleTallies> tallies(
            Map<StateId, MeetingScores> earlier, Map<StateId, MeetingScores> later, Set<String> topics) {
        Map<StateId, CycleTallies> tallies = new TreeMap<>();
        earlier.forEach((state, before) ->
                CycleTallies.of(before, later.get(state), topics).ifPresent(both -> tallies.put(state, both)));
        return tallies;
    }

    /** The states whose tests are judged together. */
    private final class Family {

        private final CyclePair cycles;
        private final MoverMeasure measure;
        private final String topic;

        Family(CyclePair cycles, MoverMeasure measure, String topic) {
            this.cycles = cycles;
            this.measure = measure;
            this.topic = topic;
        }

        List<Mover> rows(Map<StateId, CycleTallies> tallies) {
            Map<CycleTallies, Answer> answers = answers(tallies.values());
            List<Compared> compared = new ArrayList<>();
            tallies.forEach((state, own) -> compared.add(new Compared(state, answers.get(own))));
            List<OptionalDouble> pValues = compared.stream()
                    .map(Compared::answer)
                    .map(answer -> whyNot(answer).isEmpty()
                            ? OptionalDouble.of(answer.permuted().pValue())
                            : OptionalDouble.empty())
                    .toList();
            List<OptionalDouble> qValues = FalseDiscovery.qValues(pValues);
            int family =
                    (int) pValues.stream().filter(OptionalDouble::isPresent).count();
            Map<List<Double>, Double> attainableQs = new LinkedHashMap<>();
            List<Mover> rows = new ArrayList<>();
            for (int i = 0; i < compared.size(); i++) {
                Compared one = compared.get(i);
                MeetingPermutation test = one.answer().permuted();
                Optional<Mover.Test.Reason> whyNot = whyNot(one.answer());
                if (whyNot.isPresent()) {
                    rows.add(one.row(this, Mover.Test.NotRun.of(whyNot.get(), test.attainable())));
                } else {
                    int own = i;
                    double attainableQ = attainableQs.computeIfAbsent(
                            List.of(test.pValue(), test.attainable()), same -> attainableQ(pValues, own, test));
                    rows.add(one.row(this, judged(test, qValues.get(i).getAsDouble(), attainableQ, family)));
                }
            }
            return rows;
        }

        private Optional<Mover.Test.Reason> whyNot(Answer answer) {
            if (answer.permuted().isAlike()) {
                return Optional.of(Mover.Test.Reason.ALIKE);
            }
            if (!plan.testLevel().isReachedBy(answer.permuted().attainable())) {
                return Optional.of(Mover.Test.Reason.LEAST_P);
            }
            return answer.change().balance().isKept()
                    ? Optional.empty()
                    : Optional.of(Mover.Test.Reason.UNLIKE_MEETINGS);
        }

        /** States that voted alike have one and the same answer: most do, and it is what costs. */
        private Map<CycleTallies, Answer> answers(Collection<CycleTallies> states) {
            List<CycleTallies> different = states.stream().distinct().toList();
            List<CycleScores> changes = different.stream().map(CycleScores::of).toList();
            List<MeetingPermutation> tests = permuted(changes);
            Map<CycleTallies, Answer> answers = new LinkedHashMap<>();
            for (int i = 0; i < changes.size(); i++) {
                CycleScores change = changes.get(i);
                answers.put(different.get(i), new Answer(change, change.interval(quantiles), tests.get(i)));
            }
            return answers;
        }

        /** Where arrangements are drawn, all states of a family stand before the same draws. */
        private List<MeetingPermutation> permuted(List<CycleScores> changes) {
            String purpose =
                    String.join("/", "movers", cycles.from(), cycles.to(), measure.id(), measure.reference(), topic);
            RandomStreams streams = new RandomStreams(plan.permutations().seed(), purpose);
            return MeetingPermutation.of(
                    changes.stream().map(CycleScores::residuals).toList(),
                    plan.permutations().most(),
                    new MeetingPermutation.Draws(plan.permutations().draws(), () -> streams.stream(0)));
        }

        private static double attainableQ(List<OptionalDouble> pValues, int own, MeetingPermutation test) {
            List<OptionalDouble> best = new ArrayList<>(pValues);
            best.set(own, OptionalDouble.of(test.attainable()));
            return FalseDiscovery.qValues(best).get(own).orElseThrow();
        }

        private Mover.Test judged(MeetingPermutation test, double qValue, double attainableQ, int family) {
            return plan.testLevel().isReachedBy(attainableQ)
                    ? new Mover.Test.Run(test.pValue(), qValue, test.attainable(), attainableQ, family)
                    : Mover.Test.NotRun.beside(test.pValue(), test.attainable());
        }
    }

    private record Answer(CycleScores change, IntervalEstimate interval, MeetingPermutation permuted) {}

    private record Compared(StateId state, Answer answer) {

        Mover row(Family family, Mover.Test verdict) {
            return new Mover(
                    family.cycles.from(),
                    family.cycles.to(),
                    state,
                    family.measure,
                    family.topic,
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
