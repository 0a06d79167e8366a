package org.scrutin.analysis.cycle;

import org.scrutin.analysis.uncertainty.IntervalEstimate;

/**
 * How much a change between two cycles and its parts vary with the meetings: {@link ChangeReplicates}.
 *
 * @param total of the change
 * @param agenda of its part from another mix of topics
 * @param behaviour of its part from the common members' voting
 * @param membership of its part from who joined and left
 * @param attendance of the part of behaviour from who came
 */
public record ChangeIntervals(
        IntervalEstimate total,
        IntervalEstimate agenda,
        IntervalEstimate behaviour,
        IntervalEstimate membership,
        IntervalEstimate attendance) {}
