/**
 * What a document says, once read: its ballots and its findings, as values.
 *
 * <p>Values only. How a document is laid out and how its words read is known elsewhere.
 */
package org.scrutin.jobs.load.record.content;
