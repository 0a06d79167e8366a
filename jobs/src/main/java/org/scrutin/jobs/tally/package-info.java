/**
 * Ballots on Spark: read chunk by chunk, checked, and folded into mergeable tallies of bits.
 *
 * <p>What leaves a job is a tally, a bounded list of faults, or the encoded lines of the table of ballots; never rows of
 * ballots. Nothing here computes a statistic.
 */
package org.scrutin.jobs.tally;
