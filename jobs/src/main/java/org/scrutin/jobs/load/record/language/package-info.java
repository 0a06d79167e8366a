/**
 * How a language prints the record of a vote: headings, announcements, dates, numerals, as tables read from resources.
 * To add a language, add a table; no code changes.
 *
 * <p>Tables and their reading only. Nothing here reads a document or knows a state.
 */
package org.scrutin.jobs.load.record.language;
