package org.scrutin.jobs.pairs;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.tally.PairCounts.WithoutSeat;

/** Ballots of states that were no members of the United Nations when they were cast: they count, and are told. */
final class BallotsWithoutSeat {

    private static final int SHOWN = 5;

    private BallotsWithoutSeat() {}

    /**
     * A line that names the states with the most of them; none where there are none.
     *
     * @param found by state
     * @param states by their positions
     */
    static List<String> notes(List<WithoutSeat> found, List<StateId> states) {
        if (found.isEmpty()) {
            return List.of();
        }
        long ballots = found.stream().mapToLong(WithoutSeat::ballots).sum();
        String most = found.stream()
                .sorted(Comparator.comparingLong(WithoutSeat::ballots)
                        .reversed()
                        .thenComparing(WithoutSeat::state))
                .limit(SHOWN)
                .map(one -> states.get(one.state()).value() + " " + one.ballots() + " (the first on " + one.rollCall()
                        + ")")
                .collect(Collectors.joining(", "));
        return List.of(
                ballots + " ballots are of states that were no members of the United Nations in the month of the vote."
                        + " They count. A code may stand for another state: " + most
                        + (found.size() > SHOWN ? " and " + (found.size() - SHOWN) + " more states" : ""));
    }
}
