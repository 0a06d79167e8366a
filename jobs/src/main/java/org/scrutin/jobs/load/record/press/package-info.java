/**
 * The shape of a press release: a head, text with totals and some names in brackets, annexes with the lists.
 *
 * <p>What stands where, and no words: those are the language table's.
 */
package org.scrutin.jobs.load.record.press;
