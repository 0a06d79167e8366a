package org.scrutin.analysis.study;

/**
 * What stands in a study's sources and has no part in some or all of its statistics, as its settings say.
 *
 * @param rollCalls how many the study does not select
 * @param ballots on these roll calls, as rows of the sources, not looked at
 * @param topics on too few roll calls to be told apart
 */
public record LeftOut(int rollCalls, long ballots, int topics) {

    /** Everything is selected, and all topics are told apart. */
    public static final LeftOut NOTHING = new LeftOut(0, 0, 0);
}
