/**
 * What a published report says, held against its own tables. Values of sentences are read from cells. Captions, notes, rows of tables, votes by
 * name, profiles and papers are said again from the tables by the rooms that first said them, so that a page or table that was changed is found, and an
 * error of theirs is not.
 *
 * <p>Where what is: {@code ClaimVerification} computes the values of {@code claims.csv} again, row by row of the tables ({@code Gathering},
 * {@code TablePass}). {@code TextVerification} holds the words: {@code Sayings} says each claim again and {@code SaidPattern} finds it in a
 * sentence; {@code PageReading} takes the HTML apart and {@code PaperReading} the PDF, whose lines and cells come from {@code jobs/printed};
 * {@code RestOfReport} says captions, notes, rows and votes by name again and {@code RowReading} holds rows against them;
 * {@code LooseNumbers} tells of numbers that nobody said. What is read back from tables stands in {@code jobs/published}.
 */
package org.scrutin.jobs.verify;
