package org.scrutin.jobs.study;

/**
 * A place in a text.
 *
 * @param line from 1; 0 where the value stands in no text of the user
 * @param column from 1, in code points
 */
record Position(int line, int column) {

    /** Of what a default brings. */
    static final Position NONE = new Position(0, 0);
}
