package org.scrutin.jobs.fault;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutin.output.edition.FolderUnusable;

/**
 * What the machine does to a sound program on sound input. The one place that tells such a failure from a fault of the
 * program, and the line that users read of it. What is read is refused in words of its own before it gets here.
 *
 * <p>Spark has no type for most of its ends: they are told by its words (those of version 4.2). A context that has ended
 * without a word that is listed here is told by its state, by whoever holds it: {@link #sparkLost}.
 */
public enum MachineFault {

    /** The context ended under the run: somebody stopped it, or no master answers. */
    SPARK_LOST(
            "Spark ended under the run: it was stopped, or its master is out of reach",
            "All masters are unresponsive",
            "Application has been killed",
            "Master removed our application",
            "stopped SparkContext",
            "SparkContext was shut down",
            "SparkContext has been shutdown",
            "Spark context stopped while waiting for backend",
            "SparkContext is shutting down",
            "dag-scheduler-event-loop has already been stopped",
            "RpcEnv already stopped",
            "RpcEnv has been stopped",
            "Could not find CoarseGrainedScheduler",
            "Could not find BlockManagerMaster",
            "Could not find MapOutputTracker"),

    /** A worker of a cluster went away with its tasks, more often than Spark tries again. */
    EXECUTOR_LOST(
            "Spark lost an executor: it ran out of memory, or its machine is out of reach", "ExecutorLostFailure"),

    /** More is to be held than there is room for. */
    MEMORY(
            "out of memory; give Java more with SCRUTIN_JAVA_OPTS=-Xmx4g",
            "Java heap space",
            "GC overhead limit",
            "OutOfMemoryError"),

    /** Nothing can be written any more. */
    DISK_FULL("the disk is full", "No space left"),

    /** Some file systems of networks have no locks. */
    NO_LOCKS(
            "the file system of the folder has no locks, without which two runs could write one report",
            "No locks available"),

    /** A file that is open already is refused: on file systems of networks whose rights change while a run works. */
    NO_PERMISSION("the file system refuses to write: no permission", "Permission denied"),

    /** Nothing can be written at all. */
    DISK_READ_ONLY("the folder lies on a file system that can only be read", "Read-only file system");

    private final String line;
    private final Pattern words;

    MachineFault(String line, String... words) {
        this.line = line;
        this.words = Pattern.compile(Stream.of(words).map(Pattern::quote).collect(Collectors.joining("|")));
    }

    /**
     * The line of a failure; empty where no throwable in its chain of causes is known. A type says more than words, which
     * wrappers repeat: it comes first.
     */
    public static Optional<String> in(Throwable failure) {
        return first(failure, MachineFault::byType).or(() -> first(failure, MachineFault::byWords));
    }

    /** Whether one throwable, without its causes, is known. */
    static boolean isKnown(Throwable cause) {
        return byType(cause).or(() -> byWords(cause)).isPresent();
    }

    private static Optional<String> first(Throwable failure, Function<Throwable, Optional<String>> line) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> line.apply(cause).stream())
                .findFirst();
    }

    /** A failure under a context that has ended: whatever it says, it says so because of that. */
    public static EnvironmentFailed sparkLost(Throwable failure) {
        return new EnvironmentFailed(SPARK_LOST.line, failure);
    }

    private static Optional<String> byType(Throwable cause) {
        if (cause instanceof EnvironmentFailed || cause instanceof FolderUnusable) {
            return Optional.of(cause.getMessage());
        }
        if (cause instanceof FileSystemException file && file.getFile() != null) {
            return Optional.of(file.getFile() + ": " + reason(file));
        }
        if (cause instanceof OutOfMemoryError) {
            return Optional.of(MEMORY.line);
        }
        return Optional.empty();
    }

    private static Optional<String> byWords(Throwable cause) {
        String said = String.valueOf(cause.getMessage());
        return Stream.of(values())
                .filter(fault -> fault.words.matcher(said).find())
                .map(fault -> fault.line)
                .findFirst();
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
