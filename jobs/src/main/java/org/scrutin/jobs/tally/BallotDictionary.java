package org.scrutin.jobs.tally;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.study.NearestWord;

/** What the words in a table of ballots mean: positions of roll calls and states, and choices. Goes to every task. */
public final class BallotDictionary implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Map<String, Choice> CHOICES = Map.of(
            "Y", Choice.YES,
            "N", Choice.NO,
            "A", Choice.ABSTAIN,
            "X", Choice.ABSENT,
            "yes", Choice.YES,
            "no", Choice.NO,
            "abstain", Choice.ABSTAIN,
            "absent", Choice.ABSENT);

    private final LinkedHashMap<String, Integer> rollCalls = new LinkedHashMap<>();
    private final LinkedHashMap<String, Integer> states = new LinkedHashMap<>();

    /**
     * A dictionary of one study.
     *
     * @param selected roll calls of the study, in the order of the record
     * @param leftOut roll calls that the sources describe and the study does not select
     * @param registered all states, in the order of their positions
     */
    public BallotDictionary(List<RollCallId> selected, List<RollCallId> leftOut, List<StateId> registered) {
        leftOut.forEach(id -> rollCalls.put(id.value(), -1));
        for (int i = 0; i < selected.size(); i++) {
            rollCalls.put(selected.get(i).value(), i);
        }
        for (int i = 0; i < registered.size(); i++) {
            states.put(registered.get(i).value(), i);
        }
    }

    int states() {
        return states.size();
    }

    /** The words for states, in the order of their positions. */
    Set<String> stateWords() {
        return Collections.unmodifiableSet(states.keySet());
    }

    /** The words for choices. */
    Map<String, Choice> choiceWords() {
        return CHOICES;
    }

    Set<String> stateIds() {
        return new TreeSet<>(states.keySet());
    }

    /** What a written ballot is. */
    sealed interface Reading {

        /**
         * A ballot of the study.
         *
         * @param rollCall position
         * @param state position
         * @param choice the choice
         */
        record Counted(int rollCall, int state, Choice choice) implements Reading {}

        /** A ballot on a roll call that the study does not select. */
        record LeftOut() implements Reading {}

        /** A ballot on a roll call that no source describes. */
        record Orphan() implements Reading {}

        /**
         * A word that means nothing.
         *
         * @param found it
         * @param expected what would
         */
        record Unreadable(String found, String expected) implements Reading {}
    }

    Reading read(BallotLine.Written ballot) {
        Integer state = states.get(ballot.state());
        if (state == null) {
            return new Reading.Unreadable(
                    "the unknown state \"" + ballot.state() + "\"",
                    NearestWord.to(ballot.state(), stateIds()).orElse("a state's code, as NAM"));
        }
        Choice choice = CHOICES.get(ballot.choice());
        if (choice == null) {
            return new Reading.Unreadable(
                    "the unknown choice \"" + ballot.choice() + "\" of " + ballot.state(),
                    "Y, N, A or X (yes, no, abstain, absent)");
        }
        if (ballot.rollCall().isBlank()) {
            return new Reading.Unreadable("no roll call", "a roll call's id");
        }
        Optional<Integer> rollCall = Optional.ofNullable(rollCalls.get(ballot.rollCall()));
        if (rollCall.isEmpty()) {
            return new Reading.Orphan();
        }
        return rollCall.get() < 0 ? new Reading.LeftOut() : new Reading.Counted(rollCall.get(), state, choice);
    }
}
