package org.scrutin.jobs.load;

import java.util.ArrayList;
import java.util.List;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.file.DataFile;
import org.scrutin.jobs.load.resolution.ResolutionFile;
import org.scrutin.jobs.load.resolution.ResolutionFiles;
import org.scrutin.jobs.study.StudySource;
import org.scrutin.jobs.tally.BallotFiles;

/** Machine-readable resolutions of the General Assembly: votes, decisions and ballots stand in the same lines. */
final class ResolutionsReader implements FormatReader {

    private final StudySource source;
    private final StateRegistry registry;
    private final List<ResolutionFile> read = new ArrayList<>();

    /**
     * A reader that has read nothing.
     *
     * @param source where the files lie
     * @param registry of states, which the lists name in words
     */
    ResolutionsReader(StudySource source, StateRegistry registry) {
        this.source = source;
        this.registry = registry;
    }

    @Override
    public void readTables(StudyInputs inputs, SmallTables.Builder tables) {
        ResolutionFiles files = new ResolutionFiles(registry, inputs.faults());
        for (StudyInputs.Scanned scanned : inputs.files(source, "resolutions")) {
            DataFile file = scanned.file();
            try {
                ResolutionFile resolutions = files.read(file);
                tables.rollCalls(file, resolutions.rollCalls());
                tables.decisions(resolutions.decisions());
                tables.discrepancies(resolutions.discrepancies());
                read.add(resolutions);
            } catch (InputRefused refused) {
                inputs.faults().addAll(refused.faults());
            }
        }
        tables.discrepancies(files.missingVoters());
    }

    /** The files of the tables: their lines are known by then, and which of them tell a vote again. */
    @Override
    public void findBallots(StudyInputs inputs, BallotFiles ballots) {
        read.forEach(file -> ballots.add(file.file(), file.layout()));
    }
}
