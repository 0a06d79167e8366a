package org.scrutin.jobs.load.dataset;

/**
 * A roll call and the number by which a data set's ballots name it.
 *
 * @param number as ballots have it
 * @param described the roll call
 */
public record NumberedRollCall(String number, RollCallsReader.Described described) {}
