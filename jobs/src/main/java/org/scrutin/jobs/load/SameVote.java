package org.scrutin.jobs.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.BallotBits;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;

/**
 * One vote as two sources have it. Absent and not listed are the same here: neither is a vote, and few sources list absence.
 *
 * @param rollCall the vote
 * @param counts the source whose ballots count
 * @param other the one that tells it again
 */
record SameVote(RollCallId rollCall, RetoldRollCalls.Telling counts, RetoldRollCalls.Telling other) {

    private static final List<Choice> CAST = List.of(Choice.YES, Choice.NO, Choice.ABSTAIN);

    /** The finding that the ballots differ: both totals, and which states differ; none where the other source has no ballots. */
    Optional<Discrepancy> compared(int position, List<StateId> states, BallotBits first, BallotBits second) {
        List<String> differing = new ArrayList<>();
        int[] totals = new int[CAST.size()];
        int[] others = new int[CAST.size()];
        for (int state = 0; state < states.size(); state++) {
            Optional<Choice> here = cast(first, position, state);
            Optional<Choice> there = cast(second, position, state);
            here.ifPresent(choice -> totals[CAST.indexOf(choice)]++);
            there.ifPresent(choice -> others[CAST.indexOf(choice)]++);
            if (!here.equals(there)) {
                differing.add(states.get(state) + " " + letter(here) + " " + letter(there));
            }
        }
        if (differing.isEmpty() || written(others).equals("0-0-0")) {
            return Optional.empty();
        }
        return Optional.of(new Discrepancy(
                other.file(),
                "",
                DiscrepancyKind.SOURCES_DIFFER,
                1,
                Optional.of(rollCall),
                Discrepancy.Severity.BLOCKING,
                Optional.empty(),
                written(totals),
                written(others),
                String.join(", ", differing),
                "Two sources tell this vote, and " + differing.size()
                        + (differing.size() == 1 ? " state differs" : " states differ") + ": "
                        + counts.file() + " has " + written(totals) + " and counts, " + other.file() + " has "
                        + written(others) + ". Of each state the choices in both are given; a hyphen is none."));
    }

    private static Optional<Choice> cast(BallotBits bits, int position, int state) {
        return CAST.stream().filter(choice -> bits.has(position, state, choice)).findFirst();
    }

    private static String letter(Optional<Choice> choice) {
        return choice.map(cast -> String.valueOf(cast.letter())).orElse("-");
    }

    private static String written(int[] totals) {
        return totals[0] + "-" + totals[1] + "-" + totals[2];
    }
}
