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
 * @param absence of a state that cast none, the kind of its absence as tables have it, or empty
 */
public record PublishedBallot(Choice choice, String name, String source, String place, String absence) {

    /** Whether a document lists it: what is derived from a list of members has no place. */
    public boolean isPrinted() {
        return !source.isEmpty() && !place.isEmpty();
    }

    /** Whether no list names it, and it is absent as a member of the day. */
    public boolean isOnNoList() {
        return choice == Choice.ABSENT && name.isEmpty() && place.isEmpty();
    }

    /** The kind of absence as far as a record tells it; a word of a source's own as it stands. */
    public String absenceInWords() {
        return switch (absence) {
            case "missed-the-meeting" -> "on no list of any vote of the meeting (missed-the-meeting)";
            case "missed-this-vote" -> "a ballot on another vote of the meeting (missed-this-vote)";
            case "did-not-vote" -> "the data hold no other vote of the meeting (did-not-vote)";
            case "not-a-member" -> "not of the electorate on the day (not-a-member)";
            case "without-vote" -> "of the electorate, and without a vote on the day (without-vote)";
            default -> absence;
        };
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
