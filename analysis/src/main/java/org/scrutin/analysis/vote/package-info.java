/**
 * The vocabulary of recorded votes: states, groups, roll calls, choices, ballots, cycles. Values only; nothing here reads a
 * file, knows a format or computes a statistic of states or groups. The one formula is the law of the house:
 * {@link MajorityRule} says how many votes carry a text, and fills {@code required} and {@code margin} of table
 * {@code roll_calls}.
 */
package org.scrutin.analysis.vote;
