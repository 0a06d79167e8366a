/**
 * The vocabulary of recorded votes and all statistics, in plain Java.
 *
 * <p>What lives here computes from tallies and knows nothing of where ballots lie: no Spark, no tables library, no drawing,
 * no files, no clocks.
 */
package org.scrutin.analysis;
