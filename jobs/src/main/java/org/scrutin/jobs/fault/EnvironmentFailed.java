package org.scrutin.jobs.fault;

/** The machine failed the program: disk full, folder not writable, memory, a Spark master out of reach. */
public final class EnvironmentFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A failure in words.
     *
     * @param message what failed and what would help, on one line
     * @param cause what the machine said
     */
    public EnvironmentFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
