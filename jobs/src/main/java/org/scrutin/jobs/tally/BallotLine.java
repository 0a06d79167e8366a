package org.scrutin.jobs.tally;

import java.util.function.Supplier;

/** What a reader of ballots meets: a ballot as written, or a row that is none. Lives inside one task. */
sealed interface BallotLine {

    /** Where it was read. */
    Site site();

    /**
     * A ballot as the source writes it, nothing checked.
     *
     * @param site where it was read
     * @param rollCall the roll call's id
     * @param state the state's id
     * @param choice the word for the choice
     * @param notes what else the source says about it
     */
    record Written(Site site, String rollCall, String state, String choice, Supplier<BallotNotes> notes)
            implements BallotLine {}

    /**
     * A row that can't be read as ballots.
     *
     * @param site where
     * @param found what stands there
     * @param expected what should
     */
    record Broken(Site site, String found, String expected) implements BallotLine {}

    /**
     * Ballots on a vote that the study does not select, which nobody looked at.
     *
     * @param site where they stand
     * @param ballots how many
     */
    record LeftOut(Site site, int ballots) implements BallotLine {}

    /**
     * A ballot on a vote that the source's own roll calls do not describe: whom its words mean hangs on the day, which nobody knows.
     *
     * @param site where it was read
     * @param rollCall the vote as the source numbers it
     */
    record Orphan(Site site, String rollCall) implements BallotLine {}
}
