package org.scrutin.jobs.proof;

import org.scrutin.analysis.check.RecordPlace;
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

    /** Where the tables say that it stands, in words; empty where they say nothing. */
    public String placeInWords() {
        return place.isEmpty() ? "" : inWords(place);
    }

    /**
     * A place in words.
     *
     * @param place {@code [page.]line:column}
     */
    static String inWords(String place) {
        return RecordPlace.of(place)
                .map(at -> (at.page().isPresent() ? "page " + at.page().getAsInt() + ", " : "") + "line " + at.line()
                        + ", column " + at.column())
                // What is no place is told as it stands.
                .orElse(place);
    }
}
