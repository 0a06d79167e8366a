package org.scrutin.jobs.load.record.names;

import java.util.Optional;
import org.scrutin.analysis.vote.StateId;

/**
 * A name as it stands in a list.
 *
 * @param printed as printed, line breaks taken out
 * @param remark what stood in brackets behind it and is no part of it, or empty
 * @param offset where it starts in the document
 * @param place the same as {@code line:column}
 * @param reading what it was read as
 */
public record ListedName(String printed, String remark, int offset, String place, NameReading reading) {

    /** The state meant; empty where it is not certain. */
    public Optional<StateId> state() {
        return reading.certain();
    }

    /** Whether it is the name of a state, or near to one. */
    boolean isOfState() {
        return state().isPresent() || reading instanceof NameReading.Near;
    }
}
