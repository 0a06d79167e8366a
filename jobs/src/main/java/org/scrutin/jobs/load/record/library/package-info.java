/**
 * The shape of the library's page of a vote: fields with the text, the day and the totals, and a line for each state.
 *
 * <p>What stands where, and no words: those are the language table's.
 */
package org.scrutin.jobs.load.record.library;
