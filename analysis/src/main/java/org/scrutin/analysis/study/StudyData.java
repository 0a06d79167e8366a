package org.scrutin.analysis.study;

import java.util.List;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.Reconciliation;
import org.scrutin.analysis.vote.BallotLayers;
import org.scrutin.analysis.vote.Decision;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.Speaker;
import org.scrutin.analysis.vote.StateRegistry;

/**
 * What a study's sources hold, read and checked.
 *
 * @param matrix who voted how, as it counts
 * @param roster the electorate and the groups
 * @param registry names of states and groups
 * @param decisions with and without a vote, in the order of the record
 * @param speakers in the order of the record
 * @param discrepancies found while reading, in the order of the tables
 * @param coverage what the sources hold
 * @param labels titles of topics and series
 * @param layers which ballots count, and what is known of others
 * @param leftOut what the study does not select
 */
public record StudyData(
        RollCallMatrix matrix,
        Roster roster,
        StateRegistry registry,
        List<Decision> decisions,
        List<Speaker> speakers,
        List<Discrepancy> discrepancies,
        List<Coverage> coverage,
        Labels labels,
        BallotLayers layers,
        LeftOut leftOut) {

    /** Data of which the study leaves nothing out. */
    public StudyData(
            RollCallMatrix matrix,
            Roster roster,
            StateRegistry registry,
            List<Decision> decisions,
            List<Speaker> speakers,
            List<Discrepancy> discrepancies,
            List<Coverage> coverage,
            Labels labels,
            BallotLayers layers) {
        this(matrix, roster, registry, decisions, speakers, discrepancies, coverage, labels, layers, LeftOut.NOTHING);
    }

    /** The same, had the votes been others. */
    public StudyData with(RollCallMatrix votes) {
        return new StudyData(
                votes, roster, registry, decisions, speakers, discrepancies, coverage, labels, layers, leftOut);
    }

    /** The same, with what the study leaves out. */
    public StudyData leavingOut(LeftOut unselected) {
        return new StudyData(
                matrix, roster, registry, decisions, speakers, discrepancies, coverage, labels, layers, unselected);
    }

    /** What was announced on the roll call at that position, beside what it is held against. */
    public Reconciliation figures(int position) {
        RollCall rollCall = matrix.rollCall(position);
        return new Reconciliation(layers.announced(rollCall), layers.compared(rollCall.id(), matrix.room(position)));
    }
}
