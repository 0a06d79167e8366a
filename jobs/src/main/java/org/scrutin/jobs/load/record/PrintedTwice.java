package org.scrutin.jobs.load.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutin.analysis.check.Discrepancy.Severity;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.load.record.content.Findings;
import org.scrutin.jobs.load.record.content.ListedBallot;
import org.scrutin.jobs.load.record.content.ReadRecord;

/**
 * Votes of a document in which a page stands twice, with equal lists and equal totals: one vote may be counted twice. Without such a page
 * equal lists show nothing, for two votes can end alike.
 *
 * @param record what was read
 * @param findings where it is told
 */
record PrintedTwice(ReadRecord record, Findings findings) {

    /**
     * Blocks each vote that another is equal to.
     *
     * @param place of the page where it stands again
     */
    void tell(String place) {
        List<RollCall> votes = record.rollCalls();
        Map<RollCallId, Map<StateId, Choice>> lists = lists();
        for (RollCall vote : votes) {
            Optional<RollCall> twin = votes.stream()
                    .filter(other -> !other.id().equals(vote.id()))
                    .filter(other -> other.announced().equals(vote.announced()))
                    .filter(other -> lists.get(other.id()).equals(lists.get(vote.id())))
                    .findFirst();
            twin.ifPresent(other -> findings.note(DiscrepancyKind.TWIN_ROLL_CALL, Severity.BLOCKING, place)
                    .on(Optional.of(vote.id()))
                    .evidence(other.id().value())
                    .detail("A page stands twice, and this vote has the lists and totals of " + other.id()
                            + ": they may be one vote.")
                    .add());
        }
    }

    private Map<RollCallId, Map<StateId, Choice>> lists() {
        Map<RollCallId, Map<StateId, Choice>> lists = new TreeMap<>();
        record.rollCalls().forEach(vote -> lists.put(vote.id(), new TreeMap<>()));
        record.ballots()
                .forEach((ListedBallot ballot) -> lists.get(ballot.rollCall()).put(ballot.state(), ballot.choice()));
        return lists;
    }
}
