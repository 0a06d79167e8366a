package org.scrutin.jobs.tally;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
    private final TreeMap<String, Integer> homes = new TreeMap<>();
    private final ArrayList<Integer> sources = new ArrayList<>();

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

    /**
     * Says which roll calls several sources tell: their ballots count in one source alone, and those of the others are held against
     * them. Changes and returns this.
     *
     * @param home by roll call, the position of the source that counts
     * @param files whose ballots are read
     */
    public BallotDictionary retold(Map<RollCallId, Integer> home, BallotFiles files) {
        home.forEach((id, source) -> homes.put(id.value(), source));
        sources.addAll(files.sources());
        return this;
    }

    /** Whether a source describes the roll call and the study does not select it. */
    boolean leavesOut(String rollCall) {
        Integer position = rollCalls.get(rollCall);
        return position != null && position < 0;
    }

    int states() {
        return states.size();
    }

    /** The words for states, in the order of their positions. */
    Set<String> stateWords() {
        return Collections.unmodifiableSet(states.keySet());
    }

    /** The position of a state by its word; -1 where the word means none. */
    int position(String state) {
        return states.getOrDefault(state, -1);
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

        /** A ballot on a roll call of the study. */
        sealed interface Placed extends Reading {

            /** Position of the roll call. */
            int rollCall();

            /** Position of the state. */
            int state();

            Choice choice();
        }

        /**
         * A ballot of the study.
         *
         * @param rollCall position
         * @param state position
         * @param choice the choice
         */
        record Counted(int rollCall, int state, Choice choice) implements Placed {}

        /**
         * A ballot on a roll call whose ballots count in another source.
         *
         * @param source position of the source that tells it again
         * @param rollCall position
         * @param state position
         * @param choice the choice
         */
        record Again(int source, int rollCall, int state, Choice choice) implements Placed {}

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
        Integer rollCall = rollCalls.get(ballot.rollCall());
        if (rollCall == null) {
            return new Reading.Orphan();
        }
        int source = sources.isEmpty() ? 0 : sources.get(ballot.site().file());
        return homes.getOrDefault(ballot.rollCall(), source) == source
                ? new Reading.Counted(rollCall, state, choice)
                : new Reading.Again(source, rollCall, state, choice);
    }
}
