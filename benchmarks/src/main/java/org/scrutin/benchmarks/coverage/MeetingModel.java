package org.scrutin.benchmarks.coverage;

import java.util.Random;
import org.scrutin.analysis.uncertainty.Range;

/**
 * How values on roll calls come about: a part of the meeting and a part of the roll call, both normal and of variance 1/2, then
 * brought to the scale of a measure.
 */
enum MeetingModel {
    /** Without ends: what the theory of the interval assumes. */
    NORMAL,
    /** An index of 0 to 1 about the middle. */
    MIDDLE,
    /** An index of 0 to 1 near 1 and skewed. */
    HIGH,
    /** An index that is 1 on seven roll calls of ten and falls short on the others. */
    OFTEN_ONE;

    private static final int STEPS = 400_000;

    Range range() {
        return this == NORMAL ? new Range(-1000, 1000) : Range.SHARE;
    }

    /** The value on a roll call of a meeting with this part. */
    double value(double ofMeeting, Random random) {
        return scaled((ofMeeting + random.nextGaussian()) * Math.sqrt(.5));
    }

    /** The mean of all values that there could be: their sum over the density of a normal value. */
    double mean() {
        double sum = 0;
        double weights = 0;
        double step = 20.0 / STEPS;
        for (int i = 0; i < STEPS; i++) {
            double z = -10 + (i + .5) * step;
            double weight = Math.exp(-z * z / 2);
            sum += weight * scaled(z);
            weights += weight;
        }
        return sum / weights;
    }

    private double scaled(double value) {
        return switch (this) {
            case NORMAL -> value;
            case MIDDLE -> logistic(value);
            case HIGH -> logistic(2.75 + value);
            case OFTEN_ONE -> 1 - Math.max(0, logistic(value) - logistic(.5244));
        };
    }

    private static double logistic(double value) {
        return 1 / (1 + Math.exp(-value));
    }
}
