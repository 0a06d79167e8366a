package org.scrutin.analysis.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.Scope;

/**
 * {@link CrossPressures}, had ballots on some roll calls been others: all other roll calls are counted once for all records, since
 * the counts are sums over roll calls. Safe for several threads.
 */
public final class PressureRecount {

    private final Roster roster;
    private final NavigableMap<Scope, RollCallSet> scopes;
    private final RollCallSet open;
    private final Seating seating;
    private final NavigableMap<Scope, PressureCount> closed = new TreeMap<>();

    /** The days of the open roll calls, by position. */
    private final NavigableMap<Integer, Allies.Day> days = new TreeMap<>();

    /**
     * A recount.
     *
     * @param listed who voted how
     * @param roster who belonged to what
     * @param scopes the roll calls of each cycle and of all
     * @param open positions of the roll calls on which ballots may be others
     */
    public PressureRecount(
            RollCallMatrix listed, Roster roster, NavigableMap<Scope, RollCallSet> scopes, RollCallSet open) {
        this.roster = roster;
        this.scopes = scopes;
        this.open = open;
        this.seating = new Seating(listed, roster);
        Allies allies = new Allies(seating, roster);
        scopes.forEach((scope, rollCalls) -> {
            PressureCount count = new PressureCount(seating);
            rollCalls.without(open).stream()
                    .forEach(position ->
                            count.accept(allies.on(listed.rollCall(position).date()), seating.vote(position)));
            rollCalls.and(open).stream()
                    .forEach(position -> days.put(
                            position, allies.on(listed.rollCall(position).date())));
            closed.put(scope, count);
        });
    }

    /**
     * The counts on other votes.
     *
     * @param votes the same roll calls
     */
    public CrossPressures on(RollCallMatrix votes) {
        Seating seated = new Seating(votes, roster);
        if (!seated.seatsAs(seating)) {
            return CrossPressures.of(votes, roster, scopes);
        }
        List<CrossPressure> byState = new ArrayList<>();
        List<GroupPair> byPair = new ArrayList<>();
        List<PressedState> states = new ArrayList<>();
        scopes.forEach((scope, rollCalls) -> {
            PressureCount count = closed.get(scope).copy();
            rollCalls.and(open).stream().forEach(position -> count.accept(days.get(position), seated.vote(position)));
            byState.addAll(count.byState(scope.cycle()));
            byPair.addAll(count.byPair(scope.cycle()));
            states.addAll(count.states(scope.cycle()));
        });
        return new CrossPressures(byState, byPair, states);
    }
}
