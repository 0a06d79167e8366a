package org.scrutin.jobs.tally;

import java.io.Serializable;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is said of ballots beside their counts: faults, ballots that belong nowhere, ballots that stand there twice. Bounded, however
 * much is wrong; merging is associative and commutative.
 */
final class FoldNotes implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Conflicts whose lines are looked for. */
    private static final int CONFLICTS = 20;

    /**
     * A state with two choices on one roll call.
     *
     * @param rollCall its id
     * @param state position
     */
    record Conflict(String rollCall, int state) implements Comparable<Conflict>, Serializable {
        @Override
        public int compareTo(Conflict other) {
            int byRollCall = rollCall.compareTo(other.rollCall);
            return byRollCall != 0 ? byRollCall : Integer.compare(state, other.state);
        }
    }

    /**
     * Ballots of a state that was no member.
     *
     * @param ballots how many
     * @param rollCall the first of their roll calls, by id
     */
    record WithoutSeat(long ballots, String rollCall) implements Serializable {

        WithoutSeat plus(WithoutSeat other) {
            return new WithoutSeat(
                    ballots + other.ballots, rollCall.compareTo(other.rollCall) <= 0 ? rollCall : other.rollCall);
        }
    }

    private final FaultTally faults = new FaultTally();
    private final OrphanTally orphans = new OrphanTally();
    private final TreeSet<Conflict> conflicts = new TreeSet<>();
    private final TreeMap<Integer, WithoutSeat> withoutSeat = new TreeMap<>();
    private long conflicting;
    private long written;
    private long counted;
    private long repeated;

    void fault(Site site, String found, String expected) {
        faults.accept(site, found, expected);
    }

    void orphan(String rollCall, Site site) {
        orphans.accept(rollCall, site);
    }

    void conflict(String rollCall, int state) {
        conflicting++;
        keep(new Conflict(rollCall, state));
    }

    private void keep(Conflict conflict) {
        conflicts.add(conflict);
        if (conflicts.size() > CONFLICTS) {
            conflicts.pollLast();
        }
    }

    void withoutSeat(String rollCall, int state) {
        withoutSeat.merge(state, new WithoutSeat(1, rollCall), WithoutSeat::plus);
    }

    void read() {
        written++;
    }

    void count() {
        counted++;
    }

    void repeat(long ballots) {
        repeated += ballots;
    }

    /** Adds what the other says. Changes and returns this. */
    FoldNotes combine(FoldNotes other) {
        faults.combine(other.faults);
        orphans.combine(other.orphans);
        other.conflicts.forEach(this::keep);
        other.withoutSeat.forEach((state, theirs) -> withoutSeat.merge(state, theirs, WithoutSeat::plus));
        conflicting += other.conflicting;
        written += other.written;
        counted += other.counted;
        repeated += other.repeated;
        return this;
    }

    FaultTally faults() {
        return faults;
    }

    OrphanTally orphans() {
        return orphans;
    }

    /** The first of them, by roll call and state. */
    SortedSet<Conflict> conflicts() {
        return Collections.unmodifiableSortedSet(conflicts);
    }

    /** By the position of a state. */
    SortedMap<Integer, WithoutSeat> withoutSeat() {
        return Collections.unmodifiableSortedMap(withoutSeat);
    }

    /** How many states have two choices on one roll call. */
    long conflicting() {
        return conflicting;
    }

    /** Ballots read, whatever they were. */
    long written() {
        return written;
    }

    /** Ballots on roll calls that count, each time that they stand there. */
    long counted() {
        return counted;
    }

    /** Ballots that stand there again, with the same choice. */
    long repeated() {
        return repeated;
    }
}
