package org.scrutin.analysis.dissent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.StateId;

/**
 * Who changed its vote on a text that returns.
 *
 * <p><b>Rule.</b> The votes on whole texts of one series ({@link TextSeries}), in the order of their dates. A state
 * switches where its choice differs from the last one that it cast in the series; votes between the two on which it cast
 * none are counted as missed. Every vote was counted: a switch is a fact and carries no probability.
 *
 * <p><b>No switch.</b>
 *
 * <ul>
 *   <li>A first ballot in a series: how the state would have voted before is unknown.
 *   <li>Absence, before, between or now: a vote not cast is not a position.
 *   <li>Votes on paragraphs, amendments and motions: the parts of a text differ from year to year.
 *   <li>A text without a series of its own and without a title.
 * </ul>
 *
 * <p><b>Symbols and range.</b> c<sub>1</sub>, c<sub>2</sub>, … = the ballots that one state cast in a series, in order; a switch
 * is each i with c<sub>i</sub> ≠ c<sub>i−1</sub>, so there are 0 to (ballots − 1) of them; missed = the series' votes between
 * the two, 0 or more.
 *
 * <p><b>Undefined.</b> Nothing: where there are fewer than two ballots there is no switch.
 *
 * <p><b>Complexity.</b> O(states × roll calls).
 *
 * <p><b>Source.</b> This project's own rule. The last ballot cast, and not the vote before, is the other end, so that a state
 * which stays away once and comes back with another choice is seen; what it missed is told with it.
 */
public final class Switches {

    private Switches() {}

    /**
     * The rows of the table of switches.
     *
     * @param matrix who voted how
     * @param kinds which kinds of votes count; without whole texts there are no switches
     * @return by series, state, then roll call
     */
    public static List<Switch> of(RollCallMatrix matrix, Set<RollCallKind> kinds) {
        List<Switch> switches = new ArrayList<>();
        if (kinds.contains(RollCallKind.WHOLE)) {
            TextSeries.wholeTexts(matrix)
                    .forEach((series, rollCalls) -> IntStream.range(
                                    0, matrix.states().size())
                            .forEach(state -> switches.addAll(new Row(matrix, series, state).along(rollCalls))));
        }
        switches.sort(Comparator.comparing(Switch::series, CodePointOrder.INSTANCE)
                .thenComparing(Switch::state)
                .thenComparing(Switch::rollCall));
        return List.copyOf(switches);
    }

    /**
     * How many ballots of each state have one before them in their series: as many could have been switches.
     *
     * @param matrix who voted how
     * @return of every state of the matrix, each 0 or more
     */
    public static Map<StateId, Integer> possible(RollCallMatrix matrix) {
        Map<StateId, Integer> possible = new TreeMap<>();
        matrix.states().forEach(state -> possible.put(state, 0));
        TextSeries.wholeTexts(matrix).values().forEach(rollCalls -> {
            for (int row = 0; row < matrix.states().size(); row++) {
                possible.merge(matrix.states().get(row), Math.max(0, cast(matrix, rollCalls, row) - 1), Integer::sum);
            }
        });
        return possible;
    }

    private static int cast(RollCallMatrix matrix, List<Integer> rollCalls, int row) {
        int cast = 0;
        for (int rollCall : rollCalls) {
            cast += matrix.choice(rollCall, row).isCast() ? 1 : 0;
        }
        return cast;
    }

    /** One state in one series. */
    private record Row(RollCallMatrix matrix, String series, int state) {

        List<Switch> along(List<Integer> rollCalls) {
            List<Switch> found = new ArrayList<>();
            int last = -1;
            int missed = 0;
            for (int rollCall : rollCalls) {
                Choice choice = matrix.choice(rollCall, state);
                if (!choice.isCast()) {
                    missed++;
                    continue;
                }
                if (last >= 0 && matrix.choice(last, state) != choice) {
                    found.add(new Switch(
                            series,
                            matrix.states().get(state),
                            matrix.rollCall(rollCall).id(),
                            matrix.choice(last, state),
                            matrix.rollCall(last).id(),
                            choice,
                            missed));
                }
                last = rollCall;
                missed = 0;
            }
            return found;
        }
    }
}
