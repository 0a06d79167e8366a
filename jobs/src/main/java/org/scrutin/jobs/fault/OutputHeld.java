package org.scrutin.jobs.fault;

/** Another run is writing this study's output. */
public final class OutputHeld extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Another run holds the output.
     *
     * @param message which study and where, on one line
     */
    public OutputHeld(String message) {
        super(message);
    }
}
