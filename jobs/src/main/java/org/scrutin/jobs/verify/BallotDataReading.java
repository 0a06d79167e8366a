package org.scrutin.jobs.verify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutin.analysis.vote.BallotSelection;
import org.scrutin.jobs.printed.PrintedBallots;
import org.scrutin.output.document.BallotBook;

/**
 * The ballots that a page leads to from its numbers, held against those of the tables: every ballot of every vote, and of each sentence the ballots behind
 * its numbers. Not for several threads.
 */
final class BallotDataReading {

    private static final String PLACE = "ballots behind numbers, ";

    private final BallotBook again;
    private final List<String> differences = new ArrayList<>();
    /** Of the page's votes, the places among those of the tables. */
    private final Map<Integer, Integer> places = new LinkedHashMap<>();

    private int texts;

    /**
     * A page of one language.
     *
     * @param again the votes as the tables have them
     */
    BallotDataReading(BallotBook again) {
        this.again = again;
    }

    /**
     * Reads what a page has.
     *
     * @param behind of each sentence, the ballots behind each of its values
     */
    void read(Optional<PrintedBallots> printed, Map<String, List<BallotSelection>> behind) {
        if (printed.isEmpty()) {
            if (!again.isEmpty()) {
                differences.add(PLACE + "report has none, tables give them");
            }
            return;
        }
        votes(printed.get());
        states(printed.get().states());
        printed.get()
                .claims()
                .forEach((claim, ways) -> ways.forEach(way -> {
                    texts++;
                    Map<Integer, BitSet> ballots = new TreeMap<>();
                    way.ballots().forEach((vote, states) -> ballots.put(places.getOrDefault(vote, -1), states));
                    boolean known = !ballots.isEmpty()
                            && behind.getOrDefault(claim, List.of()).stream()
                                    .anyMatch(selection -> ballots(selection).equals(ballots));
                    if (!known) {
                        differences.add(claim + ": leads from “" + way.numbers()
                                + "” to ballots that no value of its is counted from");
                    }
                }));
    }

    private static Map<Integer, BitSet> ballots(BallotSelection selection) {
        Map<Integer, BitSet> ballots = new TreeMap<>();
        selection.rollCalls().forEach(vote -> {
            BitSet states = new BitSet();
            selection.states(vote).forEach(states::set);
            ballots.put(vote, states);
        });
        return ballots;
    }

    private void votes(PrintedBallots printed) {
        List<BallotBook.Vote> left = new ArrayList<>(again.votes());
        for (int place = 0; place < printed.votes().size(); place++) {
            PrintedBallots.Vote vote = printed.votes().get(place);
            Optional<BallotBook.Vote> same =
                    left.stream().filter(own -> isSame(own, vote)).findFirst();
            if (same.isEmpty()) {
                differences.add(
                        PLACE + "vote “" + vote.label() + "” of " + vote.day() + ": the tables give no such vote");
            } else {
                left.remove(same.get());
                places.put(place, again.votes().indexOf(same.get()));
                letters(vote, same.get(), printed.states());
            }
        }
        left.forEach(vote -> differences.add(PLACE + "vote “" + new TitledText(vote.label()).shown()
                + "”: report has no such vote, tables give it"));
    }

    private static boolean isSame(BallotBook.Vote own, PrintedBallots.Vote printed) {
        return new TitledText(own.label()).isPrinted(printed.label())
                && new TitledText(own.title()).isPrinted(printed.title())
                && own.day().toString().equals(printed.day());
    }

    private void letters(PrintedBallots.Vote printed, BallotBook.Vote own, List<String> states) {
        String place = PLACE + "vote “" + printed.label() + "”";
        texts += own.letters().length() + own.read().size();
        if (printed.letters().length() != own.letters().length()
                || states.size() != own.letters().length()) {
            differences.add(
                    place + ": report has ballots of " + printed.letters().length() + " states, tables of "
                            + own.letters().length());
            return;
        }
        for (int state = 0; state < states.size(); state++) {
            String where = place + ", state “" + states.get(state) + "”: report says “";
            if (printed.letters().charAt(state) != own.letters().charAt(state)) {
                differences.add(where + printed.letters().charAt(state) + "”, tables say “"
                        + own.letters().charAt(state) + "”");
            }
            String said = printed.changed().getOrDefault(state, "");
            String changed = own.changed().getOrDefault(state, "");
            if (!said.equals(changed)) {
                differences.add(where + said + "”, tables say “" + changed + "”");
            }
            String readAt = printed.read().getOrDefault(state, "");
            String tableAt = Optional.ofNullable(own.read().get(state))
                    .map(at -> at.document() + " " + at.spot())
                    .orElse("");
            if (!readAt.equals(tableAt)) {
                differences.add(where + "read at " + readAt + "”, tables say “" + tableAt + "”");
            }
        }
    }

    /** Names of states, which all votes of the page have in common. Where there are more or fewer, each vote tells it. */
    private void states(List<String> printed) {
        for (int state = 0; printed.size() == again.states().size() && state < printed.size(); state++) {
            TitledText own = new TitledText(again.states().get(state));
            if (!own.isPrinted(printed.get(state))) {
                differences.add(PLACE + "state " + (state + 1) + ": report says “" + printed.get(state)
                        + "”, tables say “" + own.shown() + "”");
            }
        }
    }

    /** How many ballots and ways were read. */
    int texts() {
        return texts;
    }

    /** One line each. */
    List<String> differences() {
        return List.copyOf(differences);
    }
}
