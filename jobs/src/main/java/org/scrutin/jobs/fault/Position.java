package org.scrutin.jobs.fault;

/**
 * A place in a text.
 *
 * @param line from 1; 0 where the value stands in no text of the user
 * @param column from 1, in code points
 */
public record Position(int line, int column) {

    /** Of what a default brings. */
    public static final Position NONE = new Position(0, 0);
}
