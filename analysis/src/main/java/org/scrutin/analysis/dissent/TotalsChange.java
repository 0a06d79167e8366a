package org.scrutin.analysis.dissent;

import org.scrutin.analysis.vote.Choice;

/**
 * Where a change of the votes in favour comes from, between two votes on a text that returns. A total can fall although
 * nobody changed its mind: states that had voted may be on no list now. Counts of states:
 *
 * <pre>to − from = (switchedIn − switchedOut) + (appeared − vanished) + (joined − left)</pre>
 *
 * <p>The parts add up to the change by construction, for each state is counted once. A state that votes in favour both
 * times, or neither time, is in no part: from against to abstaining moves no vote in favour.
 *
 * <p>Range: every count 0 or more; switchedOut + vanished + left ≤ from and switchedIn + appeared + joined ≤ to. Undefined:
 * nothing; two votes without a state in favour change by 0. Cost: one addition for each state.
 *
 * <p>Source: this project's own rule. Attendance differs between meetings by dozens of states, so a change of the total alone
 * is no evidence that anybody turned. A state that became a member between is neither absent before nor a switch.
 *
 * @param from votes in favour before
 * @param to votes in favour now
 * @param switchedIn cast another ballot before, in favour now
 * @param switchedOut in favour before, cast another ballot now
 * @param appeared cast no ballot before though a member, in favour now
 * @param vanished in favour before, cast no ballot now though a member
 * @param joined no member before, in favour now
 * @param left in favour before, no member now
 */
public record TotalsChange(
        int from, int to, int switchedIn, int switchedOut, int appeared, int vanished, int joined, int left) {

    /** No state. */
    public static final TotalsChange NONE = new TotalsChange(0, 0, 0, 0, 0, 0, 0, 0);

    /**
     * From how many votes on a change counts as large. This project's own rule: fewer votes come and go with attendance from
     * one meeting to the next.
     */
    public static final int LARGE = 10;

    /** Whether the state was entitled to vote both times. */
    public enum Standing {
        /** It was a member both times. */
        MEMBER,
        /** It became a member between. */
        NEW,
        /** It is no longer a member. */
        GONE
    }

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException when the parts do not add up to the change
     */
    public TotalsChange {
        if (to - from != switchedIn - switchedOut + appeared - vanished + joined - left) {
            throw new IllegalArgumentException("the parts do not add up to the change from " + from + " to " + to);
        }
    }

    /**
     * These states and one more.
     *
     * @param before its choice before; absent = on no list
     * @param now its choice now; absent = on no list
     * @param standing whether it was a member both times
     */
    public TotalsChange accept(Choice before, Choice now, Standing standing) {
        if (before == Choice.YES && now == Choice.YES) {
            return combine(new TotalsChange(1, 1, 0, 0, 0, 0, 0, 0));
        }
        if (now == Choice.YES) {
            return combine(came(before, standing));
        }
        return before == Choice.YES ? combine(went(now, standing)) : this;
    }

    private static TotalsChange came(Choice before, Standing standing) {
        if (before.isCast()) {
            return new TotalsChange(0, 1, 1, 0, 0, 0, 0, 0);
        }
        return standing == Standing.NEW
                ? new TotalsChange(0, 1, 0, 0, 0, 0, 1, 0)
                : new TotalsChange(0, 1, 0, 0, 1, 0, 0, 0);
    }

    private static TotalsChange went(Choice now, Standing standing) {
        if (now.isCast()) {
            return new TotalsChange(1, 0, 0, 1, 0, 0, 0, 0);
        }
        return standing == Standing.GONE
                ? new TotalsChange(1, 0, 0, 0, 0, 0, 0, 1)
                : new TotalsChange(1, 0, 0, 0, 0, 1, 0, 0);
    }

    /** The sum over two disjoint sets of states. Associative and commutative. */
    public TotalsChange combine(TotalsChange other) {
        return new TotalsChange(
                Math.addExact(from, other.from),
                Math.addExact(to, other.to),
                Math.addExact(switchedIn, other.switchedIn),
                Math.addExact(switchedOut, other.switchedOut),
                Math.addExact(appeared, other.appeared),
                Math.addExact(vanished, other.vanished),
                Math.addExact(joined, other.joined),
                Math.addExact(left, other.left));
    }

    /** Votes in favour now minus before. */
    public int total() {
        return to - from;
    }

    /** Whether the votes in favour rose or fell by {@link #LARGE} or more. */
    public boolean isLarge() {
        return Math.abs(total()) >= LARGE;
    }
}
