package org.scrutin.analysis.vote;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What hangs on nothing but who belongs to what on a day. It is found once for all days between two changes of a membership: a
 * record of decades has thousands of roll calls and some tens of such stretches.
 *
 * <p>Keeps what it found. Not for several threads.
 *
 * @param <T> what is found; never changes
 */
public final class ByMembership<T> {

    private final Roster roster;
    private final Function<LocalDate, T> find;
    private final Map<LocalDate, T> known = new LinkedHashMap<>();

    /**
     * Something to find.
     *
     * @param roster who belongs to what
     * @param find it, for a day; the same for every day of a stretch
     */
    public ByMembership(Roster roster, Function<LocalDate, T> find) {
        this.roster = roster;
        this.find = find;
    }

    /** What it is on the day. */
    public T on(LocalDate day) {
        return known.computeIfAbsent(roster.unchangedSince(day), since -> find.apply(day));
    }
}
