package org.scrutin.jobs.load;

import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.study.StudySource;
import org.scrutin.jobs.tally.BallotFiles;

/**
 * Reads one source. Small tables are read here and held; ballots are only found and told by their headers:
 * Spark reads them. What is wrong is gathered with the inputs' faults, so that a user sees it all at once.
 */
sealed interface FormatReader
        permits ScrutinReader,
                ResolutionsReader,
                UnvotesReader,
                RowsReader,
                WideReader,
                OrdReader,
                CongressReader,
                ParliamentReader {

    /** The reader of a source, told by its format. It reads the tables first, then the ballots. */
    static FormatReader of(StudySource source, StateRegistry registry) {
        return switch (source.format()) {
            case SCRUTIN -> new ScrutinReader(source, registry);
            case UNGA_JSON -> new ResolutionsReader(source, registry);
            case UNVOTES -> new UnvotesReader(source, registry);
            case VOETEN -> RowsReader.voeten(source, registry);
            case UNDL_2024 -> RowsReader.library2024(source, registry);
            case UNDL_2025, UNDL_2026 -> RowsReader.librarySince2025(source, registry);
            case UNVOTES_WIDE -> new WideReader(source, registry);
            case ORD -> new OrdReader(source, registry);
            case VOTEVIEW -> new CongressReader(source, registry);
            case HOWTHEYVOTE -> new ParliamentReader(source, registry);
        };
    }

    /** Reads everything of the source but its ballots. */
    void readTables(StudyInputs inputs, SmallTables.Builder tables);

    /** Finds the source's ballots. */
    void findBallots(StudyInputs inputs, BallotFiles ballots);
}
