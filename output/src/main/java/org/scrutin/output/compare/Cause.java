package org.scrutin.output.compare;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutin.output.tables.CauseCounts;

/**
 * What made a change, or all of them.
 *
 * @param origins in the order of their names; of several, each has a part in it; none where that is not known
 */
public record Cause(Set<Origin> origins) {

    /** It is not known which of several things made it. */
    static final Cause UNKNOWN = new Cause(Set.of());

    public Cause {
        EnumSet<Origin> ordered = EnumSet.noneOf(Origin.class);
        ordered.addAll(origins);
        origins = Collections.unmodifiableSet(ordered);
    }

    /** One thing alone. */
    public static Cause of(Origin origin) {
        return new Cause(Set.of(origin));
    }

    /** The word in tables: names with one blank between. */
    public String id() {
        return origins.isEmpty() ? CauseCounts.UNKNOWN : joined(" ");
    }

    /** The names with something between; {@code none} where there are none. */
    public String joined(String between) {
        return origins.isEmpty() ? "none" : origins.stream().map(Origin::id).collect(Collectors.joining(between));
    }
}
