package org.scrutin.jobs.load.record.vote;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.scrutin.analysis.check.Discrepancy.Severity;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.check.Reconciliation;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.load.record.content.Findings;
import org.scrutin.jobs.load.record.content.ListedBallot;

/**
 * The members of the Security Council at a meeting, as the title page of its record names them. A name that stands in a list in the place
 * of another shows by them, where every list counts what is announced.
 *
 * @param seats members of the Council on the day
 * @param read those whose names are read
 */
public record CouncilMembers(int seats, Set<StateId> read) {

    public CouncilMembers {
        read = Collections.unmodifiableSet(new TreeSet<>(read));
    }

    /** Whether every seat has its member: else there may be one that is not read. */
    public boolean isWhole() {
        return read.size() == seats;
    }

    /**
     * Tells voters that are no members; and where lists and totals differ, which blocks, the members that no list holds.
     *
     * @param ballots of the vote
     */
    public void tell(PrintedVote vote, List<ListedBallot> ballots, Findings findings) {
        List<ListedBallot> outsiders = ballots.stream()
                .filter(ballot -> !read.contains(ballot.state()))
                .toList();
        // As many as there are seats without a name can be members that are not read.
        if (outsiders.size() > seats - read.size()) {
            outsiders.forEach(ballot -> findings.note(DiscrepancyKind.NOT_A_MEMBER, Severity.BLOCKING, ballot.place())
                    .on(Optional.of(vote.rollCall().id()))
                    .of(Optional.of(ballot.state()))
                    .evidence(ballot.nameAsPrinted())
                    .detail("The title page of the record does not name " + ballot.state()
                            + " among the members of the Security Council.")
                    .add());
        }
        if (differ(vote, ballots)) {
            missing(ballots).stream()
                    .filter(state -> !isTold(vote, state, findings))
                    .forEach(state -> findings.note(DiscrepancyKind.MISSING_CANDIDATE, Severity.WARNING, vote.place())
                            .on(Optional.of(vote.rollCall().id()))
                            .of(Optional.of(state))
                            .detail("The title page names " + state
                                    + " among the members of the Security Council, and it has no ballot.")
                            .add());
        }
    }

    /**
     * Tells the members that no list holds where lists and totals agree, of a record that does not say of anybody that it took no part in
     * the vote.
     *
     * @param ballots of the vote
     */
    public void tellUnaccounted(PrintedVote vote, List<ListedBallot> ballots, Findings findings) {
        if (!differ(vote, ballots)) {
            missing(ballots)
                    .forEach(state -> findings.note(DiscrepancyKind.MISSING_BLOCK, Severity.BLOCKING, vote.place())
                            .on(Optional.of(vote.rollCall().id()))
                            .of(Optional.of(state))
                            .detail("The title page names " + state
                                    + " among the members of the Security Council, no list holds it, and no words are read that say"
                                    + " that it took no part in the vote.")
                            .add());
        }
    }

    /** None where no ballot is read, which is told of the vote, or where more names are read than there are seats. */
    private Set<StateId> missing(List<ListedBallot> ballots) {
        Set<StateId> missing = new TreeSet<>(ballots.isEmpty() || read.size() > seats ? Set.of() : read);
        ballots.forEach(ballot -> missing.remove(ballot.state()));
        return missing;
    }

    private static boolean differ(PrintedVote vote, List<ListedBallot> ballots) {
        return !new Reconciliation(vote.rollCall().announced(), ListedBallot.counts(ballots)).reconciled();
    }

    /** Whether the other votes of the meeting have told it. */
    private static boolean isTold(PrintedVote vote, StateId state, Findings findings) {
        return findings.all().stream()
                .anyMatch(found -> found.kind() == DiscrepancyKind.MISSING_CANDIDATE
                        && found.rollCall().equals(Optional.of(vote.rollCall().id()))
                        && found.state().equals(Optional.of(state)));
    }
}
