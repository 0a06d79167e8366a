/**
 * A record as one running text, and what such a text tells of votes: lists under headings, sentences with results, names
 * of texts.
 *
 * <p>How these make a vote is each shape's matter.
 */
package org.scrutin.jobs.load.record.proceedings;
