package org.scrutin.jobs.load.record.document;

/**
 * What one page of a document may hold.
 *
 * @param signs most signs
 * @param steps most steps of drawing
 */
record PageLimit(int signs, int steps) {

    /**
     * Looks whether a page has too many signs.
     *
     * @throws Passed when it has
     */
    void refuseSigns(int count) {
        if (count > signs) {
            throw new Passed(signs + " signs");
        }
    }

    /**
     * Looks whether a page takes too many steps.
     *
     * @throws Passed when it does
     */
    void refuseSteps(int count) {
        if (count > steps) {
            throw new Passed(steps + " steps of drawing");
        }
    }

    /** A page holds more than it may. */
    static final class Passed extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final String most;

        private Passed(String most) {
            super("more than " + most);
            this.most = most;
        }

        /** What it may hold at most, in words. */
        String most() {
            return most;
        }
    }
}
