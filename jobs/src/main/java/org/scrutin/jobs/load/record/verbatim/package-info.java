/**
 * The shape of a verbatim record: a title page, the turns of speakers, and between them what the meeting did.
 *
 * <p>What stands where, and no words: those are the language table's.
 */
package org.scrutin.jobs.load.record.verbatim;
