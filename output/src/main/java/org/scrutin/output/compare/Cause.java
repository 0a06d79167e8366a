package org.scrutin.output.compare;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What made the results of two editions differ. Where one thing alone differs, it did; where several do, they did together,
 * and which of them made which change is not told.
 *
 * @param origins in the order of their names
 */
public record Cause(Set<Origin> origins) {

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
        return joined(" ");
    }

    /** The names with something between; {@code none} where nothing differs. */
    public String joined(String between) {
        return origins.isEmpty() ? "none" : origins.stream().map(Origin::id).collect(Collectors.joining(between));
    }
}
