package org.scrutin.jobs.load.record.document;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * How long the reading of one document may take, and how far it has come. Whoever reads asks it at every page and every few steps on a
 * page; whoever waits may ask it from another thread.
 */
public final class Deadline {

    /** Between two looks at the clock, in steps: one of drawing takes less than a microsecond. */
    private static final int STEPS = 1024;

    private final Optional<Duration> allowed;
    private final LongSupplier nanoseconds;
    private final long start;
    private volatile int page;
    private int steps;

    private Deadline(Optional<Duration> allowed, LongSupplier nanoseconds) {
        this.allowed = allowed;
        this.nanoseconds = nanoseconds;
        this.start = nanoseconds.getAsLong();
    }

    /** No end: a document takes as long as it takes. */
    public static Deadline none() {
        return new Deadline(Optional.empty(), () -> 0);
    }

    /**
     * Starts the time.
     *
     * @param allowed how long the document may take
     * @param nanoseconds a clock that never goes back, in nanoseconds
     */
    public static Deadline in(Duration allowed, LongSupplier nanoseconds) {
        return new Deadline(Optional.of(allowed), nanoseconds);
    }

    /** The page that is being read, from 1; 0 before the first, and where there are no pages. */
    public int page() {
        return page;
    }

    /** Whether the time is over. */
    public boolean isOver() {
        return allowed.filter(time -> nanoseconds.getAsLong() - start > time.toNanos())
                .isPresent();
    }

    /** A page begins. */
    void begin(int number) {
        page = number;
        look();
    }

    /** A step of drawing: now and then, looks at the clock. */
    void step() {
        if (++steps % STEPS == 0) {
            look();
        }
    }

    /**
     * Looks at the clock.
     *
     * @throws Overtime when the time is over
     */
    public void look() {
        if (isOver()) {
            throw new Overtime();
        }
    }

    /** A document has taken longer than it may. */
    public static final class Overtime extends RuntimeException {

        private static final long serialVersionUID = 1;

        private Overtime() {
            super("the time is over");
        }
    }
}
