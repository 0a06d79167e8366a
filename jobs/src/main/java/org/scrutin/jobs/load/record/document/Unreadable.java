package org.scrutin.jobs.load.record.document;

import org.scrutin.jobs.fault.InputFault;

/** A file that can't be read as a document, and why. */
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1;

    private final InputFault fault;

    /**
     * A refusal.
     *
     * @param fault what is told
     */
    Unreadable(InputFault fault) {
        super(fault.message());
        this.fault = fault;
    }

    /**
     * A refusal of a file.
     *
     * @param found what it is
     * @param expected what is read
     */
    static Unreadable of(DocumentFile file, String found, String expected) {
        return new Unreadable(InputFault.inFile(file.path(), found, expected));
    }

    /** What is told. */
    public InputFault fault() {
        return fault;
    }
}
