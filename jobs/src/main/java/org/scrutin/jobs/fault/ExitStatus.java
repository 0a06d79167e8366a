package org.scrutin.jobs.fault;

import java.nio.file.FileSystemException;
import java.util.Comparator;
import java.util.List;
import org.scrutin.output.edition.FolderHeld;
import org.scrutin.output.edition.FolderUnusable;

/** What the process tells its caller. Users script against these numbers. */
public enum ExitStatus {
    /** Done. */
    DONE(0, 0),
    /** Done, but discrepancies stand under {@code --strict}, or a report differs from its manifest. */
    DIFFERENCE(4, 1),
    /** Another run holds the output. */
    HELD(5, 2),
    /** The input was refused. */
    REFUSED(3, 3),
    /** The command line makes no sense. */
    USAGE(2, 4),
    /** The environment failed. */
    ENVIRONMENT(6, 5),
    /** A fault of the program. */
    OWN_FAULT(1, 6);

    private static final List<String> OF_THE_MACHINE = List.of(
            "No space left",
            "Read-only file system",
            "All masters are unresponsive",
            "stopped SparkContext",
            "SparkContext was shut down",
            "SparkContext has been shutdown",
            "Java heap space",
            "GC overhead limit");

    private final int code;
    private final int gravity;

    ExitStatus(int code, int gravity) {
        this.code = code;
        this.gravity = gravity;
    }

    /** The number that the process ends with. */
    public int code() {
        return code;
    }

    /** The worst of several, {@link #DONE} for none: 1, 6, 2, 3, 5, 4, 0. */
    public static ExitStatus worst(List<ExitStatus> statuses) {
        return statuses.stream()
                .max(Comparator.comparingInt(status -> status.gravity))
                .orElse(DONE);
    }

    /** Whose fault a failure is: told by the first throwable in its chain of causes that is known. */
    public static ExitStatus of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InputRefused) {
                return REFUSED;
            }
            if (cause instanceof FolderHeld) {
                return HELD;
            }
            if (cause instanceof EnvironmentFailed
                    || cause instanceof OutOfMemoryError
                    || cause instanceof FolderUnusable
                    || isOfTheMachine(cause)) {
                return ENVIRONMENT;
            }
        }
        return OWN_FAULT;
    }

    /** What files and Spark say when the machine fails them. What is read is refused in words of its own before. */
    private static boolean isOfTheMachine(Throwable cause) {
        if (cause instanceof FileSystemException) {
            return true;
        }
        String said = String.valueOf(cause.getMessage());
        return OF_THE_MACHINE.stream().anyMatch(said::contains);
    }
}
