package org.scrutin.jobs.tally;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.scrutin.jobs.file.CsvChunk;

/** What one task folds: a part of a file of ballots that can be read by itself. */
sealed interface BallotPiece extends Serializable {

    /** Folds its ballots in the quickest way that its layout has. */
    void foldInto(ColumnFold fold);

    /**
     * A run of rows of CSV.
     *
     * @param ballots the file
     * @param chunk which rows
     */
    record Rows(BallotFile ballots, CsvChunk chunk) implements BallotPiece {
        @Override
        public void foldInto(ColumnFold fold) {
            if (ballots.layout() instanceof BallotLayout.Tall tall) {
                try {
                    new TallCsv(ballots, tall, fold).read(chunk);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            } else {
                fold.accept(new CsvBallots(ballots, chunk, fold.words()));
            }
        }
    }

    /**
     * A file of resolutions.
     *
     * @param ballots the file
     */
    record Resolutions(BallotFile ballots) implements BallotPiece {
        @Override
        public void foldInto(ColumnFold fold) {
            fold.accept(new ResolutionBallots(ballots, fold.words()));
        }
    }

    /**
     * A file with a line a voter.
     *
     * @param ballots the file
     */
    record Voters(BallotFile ballots) implements BallotPiece {
        @Override
        public void foldInto(ColumnFold fold) {
            fold.accept(new VoterBallots(ballots, fold.words()));
        }
    }

    /**
     * Row groups of Parquet with a row a ballot.
     *
     * @param groups which
     */
    record Groups(RowGroups groups) implements BallotPiece {
        @Override
        public void foldInto(ColumnFold fold) {
            try {
                new TallParquet(
                                groups.ballots(),
                                (BallotLayout.Tall) groups.ballots().layout(),
                                fold)
                        .read(groups);
            } catch (IOException | DamagedParquet e) {
                fold.broken(new Site(groups.ballots().index(), 0, 0), DamagedParquet.FOUND, DamagedParquet.EXPECTED);
            }
        }
    }
}
