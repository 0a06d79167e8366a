package org.scrutin.analysis.study;

import java.util.List;
import java.util.Optional;
import org.scrutin.analysis.abstention.Absences;
import org.scrutin.analysis.abstention.LoneAbsence;
import org.scrutin.analysis.abstention.LoneAbsences;
import org.scrutin.analysis.abstention.MissedVote;
import org.scrutin.analysis.abstention.MissedVotes;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.vote.Membership;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;

/**
 * What the record of a study says and how far it can be trusted.
 *
 * @param outcomes roll calls, in the order of the record
 * @param discrepancies of reading and of checking
 * @param memberships rows valid on the date of a roll call
 * @param missed roll calls that far more members missed than others of their meeting, in the order of the record
 * @param lone roll calls that a state missed alone of their meeting, in the order of the record
 */
public record RecordResults(
        List<RollCallOutcome> outcomes,
        List<Discrepancy> discrepancies,
        List<Membership> memberships,
        List<MissedVote> missed,
        List<LoneAbsence> lone) {

    /** Nothing was read. */
    public static final RecordResults NONE = new RecordResults(List.of(), List.of(), List.of(), List.of(), List.of());

    public RecordResults {
        outcomes = List.copyOf(outcomes);
        discrepancies = List.copyOf(discrepancies);
        memberships = List.copyOf(memberships);
        missed = List.copyOf(missed);
        lone = List.copyOf(lone);
    }

    /**
     * What the record of a study says.
     *
     * @param data what was read
     * @param outcomes of its roll calls
     * @param memberships rows valid on the date of a roll call
     */
    static RecordResults of(StudyData data, List<RollCallOutcome> outcomes, List<Membership> memberships) {
        Absences absences =
                new Absences(data.matrix(), data.roster(), data.roster().withoutVote());
        return new RecordResults(
                outcomes,
                data.discrepancies(),
                memberships,
                new MissedVotes(data.matrix(), absences)
                        .of(outcomes.stream().map(RollCallOutcome::absent).toList()),
                LoneAbsences.of(data.matrix(), absences));
    }

    /** What is known of a roll call that many missed; empty for all others. */
    public Optional<MissedVote> missed(RollCallId rollCall) {
        return missed.stream().filter(vote -> vote.rollCall().equals(rollCall)).findFirst();
    }

    /** The roll calls that a state missed alone of their meeting. */
    public List<RollCallId> loneOf(StateId state) {
        return lone.stream()
                .filter(row -> row.state().equals(state))
                .map(LoneAbsence::rollCall)
                .toList();
    }
}
