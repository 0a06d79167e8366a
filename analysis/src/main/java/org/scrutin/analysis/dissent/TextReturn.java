package org.scrutin.analysis.dissent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.StateId;

/**
 * A text that returned to the vote, and what became of its votes in favour since the time before: a row of table
 * {@code totals_change}. The votes of a series and their order are those of {@link Switches}; the first vote of a series
 * has no row.
 *
 * @param series the text that returns
 * @param rollCall the vote on the whole text
 * @param rollCallFrom the one before in the series
 * @param inFavour the change of the votes in favour
 */
public record TextReturn(String series, RollCallId rollCall, RollCallId rollCallFrom, TotalsChange inFavour) {

    /**
     * The rows of the table.
     *
     * @param matrix who voted how
     * @param roster who was entitled to vote
     * @param kinds which kinds of votes count; without whole texts there are no rows
     * @return by series, then roll call. Cost: states × roll calls
     */
    public static List<TextReturn> of(RollCallMatrix matrix, Roster roster, Set<RollCallKind> kinds) {
        List<TextReturn> returns = new ArrayList<>();
        if (kinds.contains(RollCallKind.WHOLE)) {
            TextSeries.wholeTexts(matrix).forEach((series, rollCalls) -> {
                for (int i = 1; i < rollCalls.size(); i++) {
                    int before = rollCalls.get(i - 1);
                    int now = rollCalls.get(i);
                    returns.add(new TextReturn(
                            series,
                            matrix.rollCall(now).id(),
                            matrix.rollCall(before).id(),
                            new Pair(matrix, roster, before, now).inFavour()));
                }
            });
        }
        returns.sort(Comparator.comparing(TextReturn::series, CodePointOrder.INSTANCE)
                .thenComparing(TextReturn::rollCall));
        return List.copyOf(returns);
    }

    /**
     * The states that voted in favour before and cast no ballot now, though members both times.
     *
     * @param matrix who voted how
     * @param roster who was entitled to vote
     * @return as many as {@link TotalsChange#vanished()} of {@link #inFavour()}, in their order. Cost: states
     */
    public List<StateId> vanished(RollCallMatrix matrix, Roster roster) {
        Pair pair = new Pair(
                matrix,
                roster,
                matrix.position(rollCallFrom).orElseThrow(),
                matrix.position(rollCall).orElseThrow());
        return IntStream.range(0, matrix.states().size())
                .filter(state -> pair.of(state).vanished() > 0)
                .mapToObj(matrix.states()::get)
                .sorted()
                .toList();
    }

    /** Two roll calls, by position. */
    private record Pair(RollCallMatrix matrix, Roster roster, int before, int now) {

        TotalsChange inFavour() {
            TotalsChange change = TotalsChange.NONE;
            for (int state = 0; state < matrix.states().size(); state++) {
                change = change.combine(of(state));
            }
            return change;
        }

        /** What one state adds to the change. */
        TotalsChange of(int state) {
            return TotalsChange.NONE.accept(
                    matrix.choice(before, state),
                    matrix.choice(now, state),
                    standing(matrix.states().get(state)));
        }

        private TotalsChange.Standing standing(StateId state) {
            if (!roster.isEntitled(state, day(before))) {
                return TotalsChange.Standing.NEW;
            }
            return roster.isEntitled(state, day(now)) ? TotalsChange.Standing.MEMBER : TotalsChange.Standing.GONE;
        }

        private LocalDate day(int rollCall) {
            return matrix.rollCall(rollCall).date();
        }
    }
}
