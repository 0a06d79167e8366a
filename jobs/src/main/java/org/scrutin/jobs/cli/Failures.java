package org.scrutin.jobs.cli;

import java.util.List;
import org.scrutin.jobs.fault.ExitStatus;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.fault.MachineFault;
import org.scrutin.jobs.fault.OneLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what went wrong: the user's mistakes in full, the environment's in a line, our own in a line and in the log. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Terminal terminal;

    Failures(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Tells the failure and gives the status it ends with. */
    ExitStatus tell(Throwable failure) {
        ExitStatus status = ExitStatus.of(failure);
        switch (status) {
            case REFUSED -> lines(failure).forEach(terminal::fault);
            case HELD -> terminal.fault(message(failure));
            case ENVIRONMENT -> {
                terminal.fault(MachineFault.in(failure).orElseThrow());
                LOG.warn("the environment failed", failure);
            }
            default -> {
                LOG.error("a fault of the program", failure);
                String log = System.getProperty("scrutin.log", "");
                terminal.fault("a fault of the program, not of your data: " + message(failure)
                        + (log.isEmpty() ? "" : " (more in " + log + ")"));
            }
        }
        return status;
    }

    /** The same for one document of several. */
    ExitStatus tell(String document, Throwable failure) {
        return tell(new IllegalStateException(
                OneLine.quote(document) + ": " + failure.getClass().getSimpleName() + ", " + message(failure),
                failure));
    }

    private static List<String> lines(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InputRefused refused) {
                return refused.lines();
            }
        }
        return List.of();
    }

    private static String message(Throwable failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
