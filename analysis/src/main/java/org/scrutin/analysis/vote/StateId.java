package org.scrutin.analysis.vote;

import java.io.Serializable;

/**
 * A state's id in the registry: ISO 3166-1 alpha-3, or the code of a historic state (SUN, CSK, YUG …).
 *
 * @param value the id as it stands in tables; not empty
 */
public record StateId(String value) implements Comparable<StateId>, Serializable {

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException when the value is blank
     */
    public StateId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id is never blank");
        }
    }

    /** By code point, the order of rows in every table. */
    @Override
    public int compareTo(StateId other) {
        return CodePointOrder.INSTANCE.compare(value, other.value);
    }

    // Ids are compared and looked up millions of times a run: written out, that is one call; what a record brings of
    // its own goes by method
    // handles, which the quick compiler of a short run leaves as they are.
    @Override
    public boolean equals(Object other) {
        return other instanceof StateId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
