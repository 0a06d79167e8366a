/**
 * What a published report says, held against its own tables. Values of sentences are read from cells. Captions, notes, rows of tables, votes by
 * name, profiles and papers are said again from the tables by the rooms that first said them, so that a page or table that was changed is found, and an
 * error of theirs is not.
 */
package org.scrutin.jobs.verify;
