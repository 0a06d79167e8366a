package org.scrutin.charts.compose;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.scrutin.analysis.vote.BallotChange;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;

/**
 * States of which ballots count otherwise than they are recorded. Where a figure shows such ballots, the state's name bears a sign, which
 * words below the title explain.
 *
 * @param states in code-point order
 */
record ChangedBallots(StudyView study, Set<StateId> states) {

    ChangedBallots {
        states = Collections.unmodifiableSet(new TreeSet<>(states));
    }

    /** On any roll call. */
    static ChangedBallots of(StudyView study) {
        return new ChangedBallots(study, states(study.results().data().layers().changes()));
    }

    /** On some roll calls: a figure of others shows these ballots as they are recorded. */
    static ChangedBallots on(StudyView study, Collection<RollCallId> rollCalls) {
        return new ChangedBallots(
                study,
                states(study.results().data().layers().changes().stream()
                        .filter(change -> rollCalls.contains(change.rollCall()))
                        .toList()));
    }

    private static Set<StateId> states(List<BallotChange> changes) {
        Set<StateId> states = new TreeSet<>();
        changes.forEach(change -> states.add(change.state()));
        return states;
    }

    /** The state's name, with the sign where it is one of these. */
    String name(StateId state) {
        String name = study.names().compactState(state);
        return states.contains(state) ? name + "*" : name;
    }

    /** The words, with what the sign means behind them where a state bears it. */
    String explained(String words) {
        List<String> names = study.sorted(List.copyOf(states)).stream()
                .map(study.names()::compactState)
                .toList();
        return names.isEmpty()
                ? words
                : words + ". " + study.say("changed.sign", String.join(study.say("join.comma"), names));
    }
}
