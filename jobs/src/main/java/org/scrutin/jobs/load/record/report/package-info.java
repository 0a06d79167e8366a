/**
 * The shape of a conference's report: numbered paragraphs that announce votes and decisions, each vote followed by its
 * lists, annexes behind.
 *
 * <p>What stands where, and no words: those are the language table's.
 */
package org.scrutin.jobs.load.record.report;
