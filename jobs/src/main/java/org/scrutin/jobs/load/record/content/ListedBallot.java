package org.scrutin.jobs.load.record.content;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;

/**
 * One ballot of a record.
 *
 * @param rollCall the roll call
 * @param state the state
 * @param choice the list it stands in
 * @param nameAsPrinted its name there
 * @param source the document
 * @param place where it first stands, {@code line:column}
 * @param inRepeatedRun whether it belongs to a run that the list prints more than once
 */
public record ListedBallot(
        RollCallId rollCall,
        StateId state,
        Choice choice,
        String nameAsPrinted,
        String source,
        String place,
        boolean inRepeatedRun)
        implements Serializable {

    /** How many ballots there are of each choice. */
    public static ChoiceCounts counts(List<ListedBallot> ballots) {
        Map<Choice, Integer> counts = new EnumMap<>(Choice.class);
        ballots.forEach(ballot -> counts.merge(ballot.choice(), 1, Integer::sum));
        return new ChoiceCounts(
                counts.getOrDefault(Choice.YES, 0),
                counts.getOrDefault(Choice.NO, 0),
                counts.getOrDefault(Choice.ABSTAIN, 0));
    }
}
