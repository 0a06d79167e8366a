package org.scrutin.jobs.load;

import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.study.ReadFormat;
import org.scrutin.jobs.study.StudySource;
import org.scrutin.jobs.tally.BallotFiles;

/**
 * Reads the sources of one format. Small tables are read here and held; ballots are only found and told by their headers:
 * Spark reads them. What is wrong is gathered with the inputs' faults, so that a user sees it all at once.
 */
sealed interface FormatReader permits ScrutinReader {

    /** The reader of a format. */
    static FormatReader of(ReadFormat format, StateRegistry registry) {
        return switch (format) {
            case SCRUTIN -> new ScrutinReader(registry);
        };
    }

    /** Reads everything of a source but its ballots. */
    void readTables(StudySource source, StudyInputs inputs, SmallTables.Builder tables);

    /** Finds a source's ballots. */
    void findBallots(StudySource source, StudyInputs inputs, BallotFiles ballots);
}
