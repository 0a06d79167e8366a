package org.scrutin.jobs.proof;

import org.scrutin.analysis.vote.Choice;

/**
 * A ballot as a table has it.
 *
 * @param choice what the state did
 * @param name as printed
 * @param source the document as tables call it; empty where no document lists the state
 * @param place {@code [page.]line:column} there; empty where there is none
 */
public record PublishedBallot(Choice choice, String name, String source, String place) {

    /** Whether a document lists it: what is derived from a list of members has no place. */
    public boolean isPrinted() {
        return !source.isEmpty() && !place.isEmpty();
    }
}
