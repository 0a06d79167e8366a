package org.scrutin.jobs.fault;

import java.util.Comparator;
import java.util.List;
import org.scrutin.output.edition.FolderHeld;

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
            if (MachineFault.isKnown(cause)) {
                return ENVIRONMENT;
            }
        }
        return OWN_FAULT;
    }
}
