/**
 * Ballots on Spark: read chunk by chunk, checked, and folded into mergeable tallies of bits.
 *
 * <p>What leaves a job is a tally, a bounded list of faults, or the encoded lines of the table of ballots; never rows of
 * ballots. Nothing here computes a statistic.
 *
 * <p>Four subjects: files of ballots and where they may be cut ({@code BallotFiles}, {@code CsvBallots}, {@code ParquetBallots}); the fold of
 * checked lines into packed votes ({@code BallotRows}, {@code BallotFold}, {@code FoldNotes}); pairs of states, block by block
 * ({@code PairFold}, {@code PairShare}); and the table of ballots as it is written again ({@code BallotsParquet}, {@code TallParquet}).
 */
package org.scrutin.jobs.tally;
