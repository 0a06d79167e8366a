package org.scrutin.jobs.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import org.scrutin.jobs.fault.ExitStatus;
import org.scrutin.jobs.fault.InputRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what went wrong: the user's mistakes in full, the environment's in a line, our own in a line and in the log. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private static final List<String> SPARK_ENDED =
            List.of("stopped SparkContext", "SparkContext was shut down", "SparkContext has been shutdown");

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
                terminal.fault(message(failure));
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

    private static List<String> lines(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InputRefused refused) {
                return refused.lines();
            }
        }
        return List.of();
    }

    private static String message(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileSystemException file) {
                return file.getFile() + ": " + reason(file);
            }
            if (cause instanceof OutOfMemoryError) {
                return "out of memory; give Java more with SCRUTIN_JAVA_OPTS=-Xmx4g";
            }
        }
        String message = failure.getMessage();
        if (message != null && SPARK_ENDED.stream().anyMatch(message::contains)) {
            return "Spark ended under the run: it was stopped, or its master is out of reach";
        }
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    private static String reason(FileSystemException file) {
        if (file instanceof AccessDeniedException) {
            return "no permission";
        }
        if (file instanceof NoSuchFileException) {
            return "can't be made or found";
        }
        if (file instanceof FileAlreadyExistsException || file instanceof NotDirectoryException) {
            return "no folder";
        }
        return file.getReason() == null ? file.getClass().getSimpleName() : file.getReason();
    }
}
