package org.scrutin.jobs.extract;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.load.record.document.Deadline;

/**
 * How long one document may take. Reading looks at the clock at every page; what does not come to a look ends its own waiting
 * {@link #GRACE} later, and the document is refused all the same.
 *
 * @param most how long, in whole seconds, at least one
 * @param clock never goes back, in nanoseconds
 */
public record Patience(Duration most, Clock clock) implements Serializable {

    /** What is waited for a look at the clock, beyond the time that a document may take. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    /** A clock that can be sent to where documents are read. */
    @FunctionalInterface
    public interface Clock extends LongSupplier, Serializable {}

    /** A document may take as long as it does. */
    public static Patience endless() {
        return new Patience(Duration.ofDays(10_000), () -> 0);
    }

    Deadline start() {
        return Deadline.in(most, clock);
    }

    Duration longestWait() {
        return most.plus(GRACE);
    }

    /** The refusal of a document whose time is over. */
    InputFault over(Path path, Deadline deadline) {
        String found = "not read in " + most.toSeconds() + " s";
        return new InputFault(
                path.toString(),
                deadline.page() == 0 ? "" : "page " + deadline.page(),
                found,
                "a document that is, or more time with --seconds");
    }
}
