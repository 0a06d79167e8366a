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
        String[] parts = place.split("[.:]", -1);
        int last = parts.length - 1;
        // What is no place of that form is told as it stands.
        if (last < 1 || last > 2) {
            return place;
        }
        String page = last == 2 ? "page " + parts[0] + ", " : "";
        return page + "line " + parts[last - 1] + ", column " + parts[last];
    }
}
