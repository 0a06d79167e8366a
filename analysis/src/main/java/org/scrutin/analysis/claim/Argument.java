package org.scrutin.analysis.claim;

import java.util.List;

/**
 * One value of a claim with where it comes from, so that no number can be said without a source.
 *
 * @param name as the template names it
 * @param value the value
 * @param sources one for each of its {@linkplain ClaimValue#parts() parts}, in their order; or a single one for all parts of
 *     a {@linkplain ClaimValue.Ids list}
 */
public record Argument(String name, ClaimValue value, List<Source> sources) {

    /**
     * Checks that every part has its source.
     *
     * @throws IllegalArgumentException when one has none or there are too many
     */
    public Argument {
        sources = List.copyOf(sources);
        boolean listed = value instanceof ClaimValue.Ids && sources.size() == 1;
        if (!listed && sources.size() != value.parts().size()) {
            throw new IllegalArgumentException(
                    name + " has " + value.parts().size() + " parts and " + sources.size() + " sources: " + value);
        }
    }

    /** What each source gives, in their order: the parts, or the whole list where one source gives it. */
    public List<ClaimValue> sourced() {
        return sources.size() == value.parts().size() ? value.parts() : List.of(value);
    }
}
