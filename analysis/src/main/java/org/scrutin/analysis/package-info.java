/**
 * The vocabulary of recorded votes and all statistics, in plain Java.
 *
 * <p>What lives here computes from tallies and knows nothing of where ballots lie: no Spark, no tables library, no drawing,
 * no files, no clocks. Every package below says which of its types has which formula, and which table that fills; a formula
 * names its source, or says that it is this project's own rule and why.
 */
package org.scrutin.analysis;
