package org.scrutin.analysis.uncertainty;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.scrutin.analysis.vote.CodePointOrder;

/**
 * Values on roll calls, added up by meeting: all that a mean and its interval need. A tally that changes; not safe for use by
 * several threads.
 *
 * <p>Sums run over meetings in code-point order of their names. Counts do not depend on the order in which values come; sums
 * do not either, to rounding.
 */
public final class MeetingSums {

    private final NavigableMap<String, Sum> meetings = new TreeMap<>(CodePointOrder.INSTANCE);

    /**
     * The values of one meeting.
     *
     * @param count how many, at least 1
     * @param total their sum
     */
    record Sum(int count, double total) {
        Sum plus(Sum other) {
            return new Sum(Math.addExact(count, other.count), total + other.total);
        }
    }

    /**
     * Adds the value of one roll call.
     *
     * @param meeting identity of its meeting
     * @param value a number
     * @return this tally
     * @throws IllegalArgumentException when the value is not finite
     */
    public MeetingSums accept(String meeting, double value) {
        return accept(meeting, 1, value);
    }

    /**
     * Adds the values of several roll calls of a meeting.
     *
     * @param meeting identity of the meeting
     * @param count how many, at least 1
     * @param total their sum
     * @return this tally
     * @throws IllegalArgumentException when there is none, or the sum is not finite
     */
    public MeetingSums accept(String meeting, int count, double total) {
        if (count < 1 || !Double.isFinite(total)) {
            throw new IllegalArgumentException(count + " values, together " + total);
        }
        meetings.merge(meeting, new Sum(count, total), Sum::plus);
        return this;
    }

    /** Adds what another tally, which stays as it is, counted on other roll calls. */
    public MeetingSums combine(MeetingSums other) {
        other.meetings.forEach((meeting, sum) -> meetings.merge(meeting, sum, Sum::plus));
        return this;
    }

    /** B: how many meetings. */
    public int blocks() {
        return meetings.size();
    }

    /** N: how many roll calls. */
    public int count() {
        return meetings.values().stream().mapToInt(Sum::count).sum();
    }

    /** The sum over all roll calls. */
    public double total() {
        return meetings.values().stream().mapToDouble(Sum::total).sum();
    }

    /** By meeting, in code-point order; a view. */
    NavigableMap<String, Sum> byMeeting() {
        return Collections.unmodifiableNavigableMap(meetings);
    }
}
