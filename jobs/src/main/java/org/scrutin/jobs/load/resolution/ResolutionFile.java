package org.scrutin.jobs.load.resolution;

import java.util.List;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.vote.Decision;
import org.scrutin.jobs.file.DataFile;
import org.scrutin.jobs.load.dataset.RollCallsReader;
import org.scrutin.jobs.tally.BallotLayout;

/**
 * What one file of resolutions holds.
 *
 * @param file the file
 * @param rollCalls its recorded votes, in the order of the lines
 * @param decisions all its resolutions, in the order of the lines
 * @param discrepancies what does not add up
 * @param layout how its ballots are read
 */
public record ResolutionFile(
        DataFile file,
        List<RollCallsReader.Described> rollCalls,
        List<Decision> decisions,
        List<Discrepancy> discrepancies,
        BallotLayout.Lists layout) {

    public ResolutionFile {
        rollCalls = List.copyOf(rollCalls);
        decisions = List.copyOf(decisions);
        discrepancies = List.copyOf(discrepancies);
    }
}
