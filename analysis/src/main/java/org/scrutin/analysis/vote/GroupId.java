package org.scrutin.analysis.vote;

import java.io.Serializable;

/**
 * A group's id: the registry's (AFR, EU …) or the study's own.
 *
 * @param value the id as it stands in tables; not empty
 */
public record GroupId(String value) implements Comparable<GroupId>, Serializable {

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException when the value is blank
     */
    public GroupId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id is never blank");
        }
    }

    /** By code point, the order of rows in every table. */
    @Override
    public int compareTo(GroupId other) {
        return CodePointOrder.INSTANCE.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
