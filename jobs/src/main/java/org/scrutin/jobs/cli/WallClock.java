package org.scrutin.jobs.cli;

import java.time.Instant;
import java.time.InstantSource;

/**
 * The time of day, for what speaks of the run and not of its report: the lock, the lines on standard error, the metrics.
 * The only class that asks for it, and only commands see it: what writes a report can't.
 */
final class WallClock implements InstantSource {

    @Override
    public Instant instant() {
        return Instant.now();
    }
}
