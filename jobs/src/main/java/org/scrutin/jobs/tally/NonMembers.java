package org.scrutin.jobs.tally;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutin.analysis.agreement.RollCallBlock;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.State;

/**
 * Which states were no members of the United Nations when a roll call was taken, though they were at another time: a ballot of theirs
 * is most often another state's, under a wrong code. Goes to every task.
 *
 * <p>Months are compared: the days of older votes are not reliable. A voter that never was a member is none of them; it may vote in
 * other bodies.
 */
public final class NonMembers implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final long[] NONE = {};

    /** By the id of a roll call, a bit a state; roll calls of a month share theirs. */
    private final LinkedHashMap<String, long[]> byRollCall = new LinkedHashMap<>();

    private NonMembers() {}

    /** Nobody: where roll calls have no dates. */
    public static NonMembers none() {
        return new NonMembers();
    }

    /**
     * Those of some roll calls.
     *
     * @param rollCalls with their days
     * @param states by their positions
     */
    public static NonMembers of(List<RollCall> rollCalls, List<State> states) {
        Map<YearMonth, long[]> months = new TreeMap<>();
        NonMembers of = new NonMembers();
        for (RollCall rollCall : rollCalls) {
            of.byRollCall.put(
                    rollCall.id().value(),
                    months.computeIfAbsent(YearMonth.from(rollCall.date()), month -> bits(month, states)));
        }
        return of;
    }

    private static long[] bits(YearMonth month, List<State> states) {
        long[] bits = new long[RollCallBlock.words(states.size())];
        LocalDate first = month.atDay(1);
        Period days = Period.of(first, month.atEndOfMonth());
        for (int state = 0; state < states.size(); state++) {
            if (states.get(state).membership().stream().anyMatch(seat -> !seat.overlaps(days))) {
                bits[state / Long.SIZE] |= 1L << (state % Long.SIZE);
            }
        }
        return bits;
    }

    /** A bit a state, in words of 64; no word where nothing is known of the roll call. */
    long[] at(String rollCall) {
        return byRollCall.getOrDefault(rollCall, NONE);
    }
}
