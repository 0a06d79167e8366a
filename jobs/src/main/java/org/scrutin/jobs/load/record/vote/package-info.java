/**
 * A recorded vote as records of every shape print it: totals that are announced, lists under headings, and what in them
 * does not add up.
 *
 * <p>Where in a record a vote stands is known elsewhere; here one that was found is read and held against its totals.
 */
package org.scrutin.jobs.load.record.vote;
