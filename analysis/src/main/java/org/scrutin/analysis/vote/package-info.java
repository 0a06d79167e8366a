/**
 * The vocabulary of recorded votes: states, groups, roll calls, choices, ballots, cycles. Values only; nothing here
 * reads a file, knows a format or computes a statistic.
 */
package org.scrutin.analysis.vote;
