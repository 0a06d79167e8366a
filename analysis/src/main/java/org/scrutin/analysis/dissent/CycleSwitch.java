package org.scrutin.analysis.dissent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.scrutin.analysis.cycle.CyclePair;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StudyScopes;

/**
 * A state whose last ballot on a text in one review cycle differs from its last ballot on it in an earlier one: a row of table
 * {@code cycle_switches}. It says where the state stands now and stood then, whatever it did in between: who turned and turned
 * back has no row, who turned twice has one. A fact, without a probability.
 *
 * <p>Texts: {@link TextSeries}, votes on whole texts. Pairs: {@link CyclePair}. Never undefined; a state without a ballot on the
 * text in one of the cycles has no row. Cost: pairs × states × roll calls. Source: this project's own rule.
 *
 * @param cycles which two
 * @param series the text that returns
 * @param state the state
 * @param from its last ballot in the earlier cycle
 * @param rollCallFrom where it cast that
 * @param to its last ballot in the later cycle
 * @param rollCall where it cast that
 */
public record CycleSwitch(
        CyclePair cycles,
        String series,
        StateId state,
        Choice from,
        RollCallId rollCallFrom,
        Choice to,
        RollCallId rollCall) {

    /**
     * The rows of every pair of cycles.
     *
     * @param matrix who voted how
     * @param scopes the cycles
     * @param kinds which kinds of votes count; without whole texts there are none
     * @return by pair, series, then state
     */
    public static List<CycleSwitch> of(RollCallMatrix matrix, StudyScopes scopes, Set<RollCallKind> kinds) {
        return of(matrix, scopes, kinds, state -> true);
    }

    /**
     * The same of some states.
     *
     * @param asked which
     */
    public static List<CycleSwitch> of(
            RollCallMatrix matrix, StudyScopes scopes, Set<RollCallKind> kinds, Predicate<StateId> asked) {
        List<CycleSwitch> switches = new ArrayList<>();
        if (kinds.contains(RollCallKind.WHOLE)) {
            for (CyclePair pair : CyclePair.of(scopes)) {
                List<CycleSwitch> here = new ArrayList<>();
                TextSeries.wholeTexts(matrix).forEach((series, rollCalls) -> {
                    List<Integer> before = in(matrix, scopes, rollCalls, pair.from());
                    List<Integer> after = in(matrix, scopes, rollCalls, pair.to());
                    matrix.states().stream()
                            .filter(asked)
                            .forEach(state -> between(matrix, state, before, after)
                                    .map(two -> two.of(matrix, pair, series, state))
                                    .ifPresent(here::add));
                });
                here.sort(Comparator.comparing(CycleSwitch::series, CodePointOrder.INSTANCE)
                        .thenComparing(CycleSwitch::state));
                switches.addAll(here);
            }
        }
        return List.copyOf(switches);
    }

    /** Positions of two roll calls. */
    private record Two(int before, int after) {

        CycleSwitch of(RollCallMatrix matrix, CyclePair pair, String series, StateId state) {
            return new CycleSwitch(
                    pair,
                    series,
                    state,
                    matrix.choice(before, state),
                    matrix.rollCall(before).id(),
                    matrix.choice(after, state),
                    matrix.rollCall(after).id());
        }
    }

    private static List<Integer> in(RollCallMatrix matrix, StudyScopes scopes, List<Integer> rollCalls, String cycle) {
        return rollCalls.stream()
                .filter(position -> scopes.cycleOf(matrix.rollCall(position))
                        .filter(cycle::equals)
                        .isPresent())
                .toList();
    }

    private static Optional<Two> between(
            RollCallMatrix matrix, StateId state, List<Integer> before, List<Integer> after) {
        return last(matrix, state, before)
                .flatMap(earlier -> last(matrix, state, after).map(later -> new Two(earlier, later)))
                .filter(two -> matrix.choice(two.before(), state) != matrix.choice(two.after(), state));
    }

    private static Optional<Integer> last(RollCallMatrix matrix, StateId state, List<Integer> rollCalls) {
        return rollCalls.stream()
                .filter(position -> matrix.choice(position, state).isCast())
                .reduce((earlier, later) -> later);
    }
}
