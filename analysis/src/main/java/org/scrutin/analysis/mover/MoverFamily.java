package org.scrutin.analysis.mover;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.scrutin.analysis.cycle.CyclePair;
import org.scrutin.analysis.uncertainty.FalseDiscovery;
import org.scrutin.analysis.uncertainty.IntervalEstimate;
import org.scrutin.analysis.uncertainty.RandomStreams;
import org.scrutin.analysis.uncertainty.StudentQuantiles;
import org.scrutin.analysis.vote.StateId;

/**
 * The states whose tests are judged together ({@link Movers}): those of one pair of cycles, measure, reference and topic. What a state's
 * own meetings say ({@link Answer}) hangs on no other state; what comes of it beside the others does.
 *
 * @param cycles which two
 * @param measure what is measured
 * @param topic one topic, or {@code all}
 * @param plan how far tests look
 * @param quantiles of the level of the intervals
 */
record MoverFamily(CyclePair cycles, MoverMeasure measure, String topic, MoversPlan plan, StudentQuantiles quantiles) {

    /**
     * What a state's own meetings say.
     *
     * @param change how far its scores lie apart
     * @param interval of that
     * @param permuted the test
     */
    record Answer(CycleScores change, IntervalEstimate interval, MeetingPermutation permuted) {

        /** Whether it says the same to the other states of its family: whether it is tested, p, and the least that p could be. */
        boolean standsAs(Answer other) {
            return permuted.equals(other.permuted)
                    && change.balance().isKept() == other.change.balance().isKept();
        }
    }

    /** Whether a row is one of this family. */
    boolean holds(Mover row) {
        return row.from().equals(cycles.from())
                && row.to().equals(cycles.to())
                && row.measure().equals(measure)
                && row.topic().equals(topic);
    }

    /** The rows, by state. */
    List<Mover> rows(Map<StateId, CycleTallies> tallies) {
        Map<CycleTallies, Answer> answers = answers(tallies.values());
        NavigableMap<StateId, Answer> byState = new TreeMap<>();
        tallies.forEach((state, own) -> byState.put(state, answers.get(own)));
        return judged(byState);
    }

    /** States that voted alike have one and the same answer: most do, and it is what costs. */
    Map<CycleTallies, Answer> answers(Collection<CycleTallies> states) {
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

    /** The rows of states by what their own meetings say, in the order of the states. */
    List<Mover> judged(NavigableMap<StateId, Answer> answers) {
        List<OptionalDouble> pValues = answers.values().stream()
                .map(answer -> whyNot(answer).isEmpty()
                        ? OptionalDouble.of(answer.permuted().pValue())
                        : OptionalDouble.empty())
                .toList();
        List<OptionalDouble> qValues = FalseDiscovery.qValues(pValues);
        int family = (int) pValues.stream().filter(OptionalDouble::isPresent).count();
        Map<List<Double>, Double> attainableQs = new LinkedHashMap<>();
        List<Mover> rows = new ArrayList<>();
        answers.forEach((state, answer) -> {
            MeetingPermutation test = answer.permuted();
            int own = rows.size();
            rows.add(row(
                    state,
                    answer,
                    whyNot(answer)
                            .<Mover.Test>map(reason -> Mover.Test.NotRun.of(reason, test.attainable()))
                            .orElseGet(() -> judged(
                                    test,
                                    qValues.get(own).getAsDouble(),
                                    attainableQs.computeIfAbsent(
                                            List.of(test.pValue(), test.attainable()),
                                            same -> attainableQ(pValues, own, test)),
                                    family))));
        });
        return rows;
    }

    /** The row of a state. */
    Mover row(StateId state, Answer answer, Mover.Test verdict) {
        return new Mover(
                cycles.from(),
                cycles.to(),
                state,
                measure,
                topic,
                side(answer.change().before()),
                side(answer.change().after()),
                answer.interval(),
                verdict);
    }

    private static Mover.Side side(CycleScores.Side side) {
        return new Mover.Side(side.scores(), side.meetings(), side.mean());
    }

    private Optional<Mover.Test.Reason> whyNot(Answer answer) {
        if (answer.permuted().isAlike()) {
            return Optional.of(Mover.Test.Reason.ALIKE);
        }
        if (!plan.testLevel().isReachedBy(answer.permuted().attainable())) {
            return Optional.of(Mover.Test.Reason.LEAST_P);
        }
        return answer.change().balance().isKept() ? Optional.empty() : Optional.of(Mover.Test.Reason.UNLIKE_MEETINGS);
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
