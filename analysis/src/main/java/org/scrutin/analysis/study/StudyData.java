package org.scrutin.analysis.study;

import java.util.List;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.vote.Decision;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.Speaker;
import org.scrutin.analysis.vote.StateRegistry;

/**
 * What a study's sources hold, read and checked.
 *
 * @param matrix who voted how
 * @param roster the electorate and the groups
 * @param registry names of states and groups
 * @param decisions with and without a vote, in the order of the record
 * @param speakers in the order of the record
 * @param discrepancies found while reading, in the order of the tables
 * @param coverage what the sources hold
 * @param labels titles of topics and series
 */
public record StudyData(
        RollCallMatrix matrix,
        Roster roster,
        StateRegistry registry,
        List<Decision> decisions,
        List<Speaker> speakers,
        List<Discrepancy> discrepancies,
        List<Coverage> coverage,
        Labels labels) {

    /** The same, had the votes been others. */
    public StudyData with(RollCallMatrix votes) {
        return new StudyData(votes, roster, registry, decisions, speakers, discrepancies, coverage, labels);
    }
}
