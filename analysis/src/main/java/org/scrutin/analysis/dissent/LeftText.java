package org.scrutin.analysis.dissent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;

/**
 * A state that voted in favour of a text that returns and no longer did so with its last ballot on it. A fact about ballots: a state
 * that stays away after a vote in favour is not among them, for its silence says nothing.
 *
 * @param series the text that returns
 * @param state the state
 * @param inFavour its last ballot in favour
 * @param rollCall its first ballot after that one
 * @param last its last choice cast, against or abstaining
 */
public record LeftText(String series, StateId state, RollCallId inFavour, RollCallId rollCall, Choice last) {

    /**
     * The states that left a text and did not come back, by series, then by state.
     *
     * @param switches all of the study
     * @param order of roll calls in time
     */
    public static List<LeftText> of(List<Switch> switches, Comparator<RollCallId> order) {
        Map<String, Map<StateId, LeftText>> left = new TreeMap<>();
        switches.stream().sorted(Comparator.comparing(Switch::rollCall, order)).forEach(change -> {
            Map<StateId, LeftText> ofSeries = left.computeIfAbsent(change.series(), series -> new TreeMap<>());
            if (change.to() == Choice.YES) {
                ofSeries.remove(change.state());
            } else if (change.from() == Choice.YES) {
                ofSeries.put(
                        change.state(),
                        new LeftText(
                                change.series(),
                                change.state(),
                                change.rollCallFrom(),
                                change.rollCall(),
                                change.to()));
            } else {
                ofSeries.computeIfPresent(
                        change.state(),
                        (state, before) -> new LeftText(
                                before.series(), state, before.inFavour(), before.rollCall(), change.to()));
            }
        });
        List<LeftText> all = new ArrayList<>();
        left.values().forEach(ofSeries -> all.addAll(ofSeries.values()));
        return List.copyOf(all);
    }
}
