/**
 * Documents in the formats that records come in, each read into one model: text with its lines, and where there are pages, the place
 * of every character.
 *
 * <p>No word of a record is known here.
 */
package org.scrutin.jobs.load.record.document;
