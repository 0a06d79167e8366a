package org.scrutin.jobs.tally;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.resolution.ListedStates;
import org.scrutin.jobs.study.NearestWord;

/** How a file holds ballots: one row a ballot, one row a roll call and one column a state, or lists of names. */
public sealed interface BallotLayout extends Serializable {

    /** How a format tells the layout of a file of ballots. */
    @FunctionalInterface
    interface Reading {

        /**
         * Tells it by the header.
         *
         * @param file as faults name it
         * @param header the first row
         * @param faults to which what does not fit is added
         * @return empty where the header does not fit
         */
        Optional<BallotLayout> layout(String file, List<String> header, InputFaults faults);
    }

    /** A table with a header. */
    sealed interface Table extends BallotLayout {

        /** How many columns there are. */
        int width();
    }

    /**
     * One row a ballot.
     *
     * @param header names of the columns
     * @param rollCall position of {@code roll_call}
     * @param state position of {@code state}
     * @param choice position of {@code choice}
     */
    record Tall(List<String> header, int rollCall, int state, int choice) implements Table {

        @Override
        public int width() {
            return header.size();
        }
    }

    /**
     * One row a ballot, in the words of a data set.
     *
     * @param width how many columns there are
     * @param columns where its words stand
     * @param codes what they mean
     */
    record Coded(int width, BallotCodes.Columns columns, BallotCodes codes) implements Table {}

    /**
     * One row a roll call.
     *
     * @param width how many columns there are
     * @param rollCall position of {@code roll_call}
     * @param states the columns of states
     */
    record Wide(int width, int rollCall, List<StateColumn> states) implements Table {}

    /**
     * One row a state and one column a vote.
     *
     * @param width how many columns there are
     * @param state the column that names the state, by each scheme that it may be of
     * @param votes the columns of votes
     * @param codes what its words mean
     */
    record ByState(int width, List<BallotCodes.StateWord> state, List<VoteColumn> votes, BallotCodes codes)
            implements Table {}

    /**
     * The column of one vote.
     *
     * @param position from 0
     * @param number of the vote, as the codes have it
     */
    record VoteColumn(int position, String number) implements Serializable {}

    /**
     * One line a voter and one digit a vote.
     *
     * @param rollCalls the votes' ids, in the order of the digits
     * @param voters by line, whose it is
     * @param first position of the first digit in a line, from 0
     * @param codes what a digit means
     */
    record Digits(List<String> rollCalls, SortedMap<Long, String> voters, int first, BallotCodes codes)
            implements BallotLayout {}

    /**
     * One line a resolution, with a list of names a choice.
     *
     * @param names whom they mean
     * @param leftOut lines whose vote another line has told already
     * @param inRuns by line, the states of runs of names that stand more than once
     */
    record Lists(ListedStates names, SortedSet<Long> leftOut, SortedMap<Long, SortedSet<String>> inRuns)
            implements BallotLayout {}

    /**
     * The column of one state.
     *
     * @param position from 0
     * @param state the state's id
     */
    record StateColumn(int position, String state) implements Serializable {}

    /** What may stand beside the columns of states in a wide table: descriptions of the roll call. */
    Set<String> DESCRIPTIONS = Set.of(
            "roll_call",
            "source",
            "cycle",
            "date",
            "meeting",
            "session",
            "body",
            "kind",
            "topic",
            "series",
            "title",
            "subject",
            "whole_text",
            "paragraph",
            "result",
            "majority",
            "announced_yes",
            "announced_no",
            "announced_abstain",
            "listed_yes",
            "listed_no",
            "listed_abstain",
            "counted_yes",
            "counted_no",
            "counted_abstain");

    /**
     * Tells the layout of the program's own tables by the header.
     *
     * @param file as faults name it
     * @param header the first row
     * @param states ids of all states
     * @param faults to which what does not fit is added
     * @return empty where the header fits neither layout
     */
    static Optional<BallotLayout> of(String file, List<String> header, Set<String> states, InputFaults faults) {
        InputFaults twice = new InputFaults();
        for (int i = 0; i < header.size(); i++) {
            if (header.indexOf(header.get(i)) < i) {
                twice.add(InputFault.atLine(file, 1, "the column \"" + header.get(i) + "\" twice", "each column once"));
            }
        }
        faults.addAll(twice);
        boolean tall = header.contains("state") || header.contains("choice");
        boolean fits = header.contains("roll_call") && (!tall || header.containsAll(List.of("state", "choice")));
        if (!fits) {
            return unfit(file, header, faults);
        }
        if (!tall) {
            return wide(file, header, states, faults);
        }
        return twice.isEmpty()
                ? Optional.of(new Tall(
                        List.copyOf(header),
                        header.indexOf("roll_call"),
                        header.indexOf("state"),
                        header.indexOf("choice")))
                : Optional.empty();
    }

    private static Optional<BallotLayout> wide(
            String file, List<String> header, Set<String> states, InputFaults faults) {
        List<StateColumn> columns = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            if (states.contains(name)) {
                columns.add(new StateColumn(i, name));
            } else if (!DESCRIPTIONS.contains(name)) {
                unknown.add(name);
            }
        }
        if (columns.isEmpty()) {
            return unfit(file, header, faults);
        }
        for (String name : unknown) {
            faults.add(InputFault.atLine(
                    file,
                    1,
                    "the unknown state " + name + " as a column",
                    NearestWord.to(name, states).orElse("a state's code, as NAM")));
        }
        return unknown.isEmpty()
                ? Optional.of(new Wide(header.size(), header.indexOf("roll_call"), List.copyOf(columns)))
                : Optional.empty();
    }

    private static Optional<BallotLayout> unfit(String file, List<String> header, InputFaults faults) {
        faults.add(InputFault.atLine(
                file,
                1,
                "the columns " + String.join(", ", header),
                "the format scrutin: roll_call, state, choice; or roll_call and a column for each state"));
        return Optional.empty();
    }
}
