package org.scrutin.output.compare;

/** A folder is no edition, or one whose tables are not as they were written. The message says what is wrong, in one line. */
public final class UnreadableEdition extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableEdition(String what) {
        super(what);
    }
}
