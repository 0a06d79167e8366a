/**
 * One state or one group through a whole study: how it voted on each text that returns, where members left a group and with whom,
 * who votes as it does in each cycle, and what is open. Counts only, from the same ballots and rules as the tables. Fills no table
 * of the study: a profile stands in the page, and {@code scrutin report --focus} writes one as a paper and a table of its own.
 */
package org.scrutin.analysis.profile;
