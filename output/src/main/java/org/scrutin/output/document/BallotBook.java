package org.scrutin.output.document;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutin.analysis.claim.Source;
import org.scrutin.analysis.vote.BallotSelection;

/**
 * What a page needs to lead from its numbers to the ballots that they were counted from.
 *
 * @param votes the roll calls, in the order of the record
 * @param states names of the states, in the order in which selections count their places
 * @param alphabetical places of the states in the language's alphabetical order
 * @param claims by the id of a sentence, the ballots behind its numbers; only of sentences that have such numbers
 * @param rows by the sources of a row of a table, the same
 */
public record BallotBook(
        List<Vote> votes,
        List<String> states,
        List<Integer> alphabetical,
        Map<String, List<Trail>> claims,
        Map<List<Source>, List<Trail>> rows) {

    /** Of a page that leads to no ballots. */
    public static final BallotBook NONE = new BallotBook(List.of(), List.of(), List.of(), Map.of(), Map.of());

    public BallotBook {
        votes = List.copyOf(votes);
        states = List.copyOf(states);
        alphabetical = List.copyOf(alphabetical);
        claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    /**
     * A roll call with its ballots.
     *
     * @param label as tables of the report name it
     * @param title what it was about, or empty
     * @param day when it was voted
     * @param symbol of the document
     * @param letters one a state: Y, N, A, X on no list, a blank where it was not of the electorate
     */
    public record Vote(String label, String title, LocalDate day, String symbol, String letters) {}

    /**
     * The way from some numbers to the ballots that they were all counted from.
     *
     * @param numbers as printed; empty where it is a row as a whole
     * @param source the table, and its column or key
     * @param ballots what was counted
     */
    public record Trail(String numbers, String source, BallotSelection ballots) {}

    public boolean isEmpty() {
        return votes.isEmpty();
    }

    /** Where a vote stands in the page: its id. */
    public static String anchor(int vote) {
        return "vote-" + (vote + 1);
    }
}
