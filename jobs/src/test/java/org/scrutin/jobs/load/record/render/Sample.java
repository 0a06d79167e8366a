package org.scrutin.jobs.load.record.render;

import java.util.List;

/** The real votes that are printed: 300, three of each of 100 days, which a seed chooses over all years. */
final class Sample {

    static final long SEED = 20181;

    static final int DAYS_CHOSEN = 100;

    /** By day, in the order of days. */
    static final List<List<RealVote>> DAYS = RealVotes.of(DAYS_CHOSEN, SEED, Registry.SHIPPED);

    private Sample() {}

    /** Whether everything is printed that can be, which takes minutes. */
    static boolean isWhole() {
        return "whole".equals(System.getProperty("scrutin.render"));
    }
}
