package org.scrutin.jobs.publish;

/**
 * What the writing of an edition is at, for somebody who waits.
 *
 * @param work what is done
 * @param done how many of its parts are over; 0 where it is not counted
 * @param all how many parts it has; 0 where it is not counted
 */
public record WriteStep(Work work, int done, int all) {

    /** The work, in the order in which it begins. */
    public enum Work {
        /** The study on every possible record, where totals and lists differ: what takes long. */
        RECORDS,
        TABLES,
        PAGES,
        CHARTS,
        LOOK
    }

    /** The start of work that is not counted. */
    static WriteStep of(Work work) {
        return new WriteStep(work, 0, 0);
    }
}
