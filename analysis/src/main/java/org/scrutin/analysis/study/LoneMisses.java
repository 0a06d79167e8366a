package org.scrutin.analysis.study;

import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.scrutin.analysis.abstention.LoneAbsence;
import org.scrutin.analysis.dissent.Switch;
import org.scrutin.analysis.dissent.TextSeries;
import org.scrutin.analysis.mover.Mover;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;

/**
 * Which comparisons of a state leave out a vote that it missed alone of its meeting ({@link LoneAbsence}): they may leave out what
 * the state did not want to say. Not for several threads.
 */
public final class LoneMisses {

    private final StudyResults results;
    private final NavigableMap<StateId, List<RollCallOutcome>> byState = new TreeMap<>();
    private final NavigableMap<String, NavigableSet<String>> topics = new TreeMap<>();

    /** The votes of a study. */
    public LoneMisses(StudyResults results) {
        this.results = results;
        results.record().lone().stream()
                .map(LoneAbsence::state)
                .distinct()
                .forEach(state -> byState.put(
                        state,
                        results.record().loneOf(state).stream()
                                .map(results::outcome)
                                .toList()));
    }

    /** Of the votes on a text that a state missed before it changed its vote, those that it missed alone of their meeting. */
    public int between(Switch change) {
        var earlier = results.outcome(change.rollCallFrom()).rollCall().date();
        var later = results.outcome(change.rollCall()).rollCall().date();
        return change.missed() == 0
                ? 0
                : count(change.state(), outcome -> {
                    RollCall rollCall = outcome.rollCall();
                    return rollCall.kind() == RollCallKind.WHOLE
                            && TextSeries.of(rollCall)
                                    .filter(change.series()::equals)
                                    .isPresent()
                            && !rollCall.date().isBefore(earlier)
                            && !rollCall.date().isAfter(later);
                });
    }

    /** Of the analysed votes on a row's topics in its two cycles, those that the state missed alone of their meeting. */
    public int leftOut(Mover mover) {
        if (!byState.containsKey(mover.state())) {
            return 0;
        }
        boolean all = mover.topic().equals(Scope.ALL);
        return count(
                mover.state(),
                outcome -> (outcome.cycle().equals(mover.from())
                                || outcome.cycle().equals(mover.to()))
                        && results.settings()
                                .kinds()
                                .contains(outcome.rollCall().kind())
                        && (all
                                ? topics(mover.from())
                                                .contains(outcome.rollCall().topic())
                                        && topics(mover.to())
                                                .contains(outcome.rollCall().topic())
                                : outcome.rollCall().topic().equals(mover.topic())));
    }

    private NavigableSet<String> topics(String cycle) {
        return topics.computeIfAbsent(cycle, asked -> {
            NavigableSet<String> voted = new TreeSet<>();
            results.analysed().stream()
                    .filter(outcome -> outcome.cycle().equals(asked))
                    .forEach(outcome -> voted.add(outcome.rollCall().topic()));
            return voted;
        });
    }

    private int count(StateId state, Predicate<RollCallOutcome> compared) {
        return (int)
                byState.getOrDefault(state, List.of()).stream().filter(compared).count();
    }
}
