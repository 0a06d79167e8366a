package org.scrutin.output.document;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.scrutin.analysis.vote.BallotSelection;
import org.scrutin.output.document.DataTable.Counted;

/**
 * What a page needs to lead from its numbers to the ballots that they were counted from.
 *
 * @param votes the roll calls, in the order of the record
 * @param states names of the states, in the order in which selections count their places
 * @param alphabetical places of the states in the language's alphabetical order
 * @param claims by the id of a sentence, the ballots behind its numbers; only of sentences that have such numbers
 * @param rows by what a row of a table is counted in, the ballots behind it or behind each of its numbers; first those that somebody
 *     looks for who does not say which
 */
public record BallotBook(
        List<Vote> votes,
        List<String> states,
        List<Integer> alphabetical,
        Map<String, List<Trail>> claims,
        Map<List<Counted>, List<CellTrail>> rows) {

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
     * @param changed of the states whose ballot counts otherwise than it is recorded, by their places: words behind a name that say so
     * @param read of the states whose ballot was read in a document, by their places: where
     */
    public record Vote(
            String label,
            String title,
            LocalDate day,
            String symbol,
            String letters,
            Map<Integer, String> changed,
            Map<Integer, ReadAt> read) {

        public Vote {
            changed = Collections.unmodifiableMap(new TreeMap<>(changed));
            read = Collections.unmodifiableMap(new TreeMap<>(read));
        }
    }

    /**
     * Where a ballot was read.
     *
     * @param document as tables name it
     * @param page from 1; empty where the document has no pages
     * @param line from 1, of the page where there are pages
     */
    public record ReadAt(String document, OptionalInt page, int line) {

        /** {@code [page.]line}, as the beginning of a place of the tables. */
        public String spot() {
            return (page.isPresent() ? page.getAsInt() + "." : "") + line;
        }
    }

    /**
     * The way from some numbers to the ballots that they were all counted from.
     *
     * @param numbers as printed, each with what it is
     * @param source the tables and their columns, as files name them
     * @param ballots what was counted
     */
    public record Trail(String numbers, String source, BallotSelection ballots) {}

    /**
     * The way from a row, or from one number of it, to the ballots that were counted.
     *
     * @param column where in the row the number stands, from 1; 0 = the row as a whole
     * @param source the table and the row's key, as files name them
     * @param ballots what was counted
     */
    public record CellTrail(int column, String source, BallotSelection ballots) {}

    public boolean isEmpty() {
        return votes.isEmpty();
    }

    /** Where a vote stands in the page: its id. */
    public static String anchor(int vote) {
        return "vote-" + (vote + 1);
    }
}
