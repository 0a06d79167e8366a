package org.scrutin.jobs.load;

import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;

/** The one Spark of a test run: starting it is slow, and a process holds no two at a time. */
public final class TestSpark {

    private static Optional<JavaSparkContext> open = Optional.empty();

    private TestSpark() {}

    /** The Spark that runs, or one with two threads. */
    public static synchronized JavaSparkContext context() {
        return open.orElseGet(() -> on("local[2]"));
    }

    /** Makes room for a command, which starts a Spark of its own: waits for one that a command before it no longer needed. */
    public static synchronized void close() {
        open.ifPresent(JavaSparkContext::close);
        open = Optional.empty();
        Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("spark-start"))
                .forEach(TestSpark::await);
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A Spark on the master; the one that runs where it is there already. */
    public static synchronized JavaSparkContext on(String master) {
        if (open.isPresent() && !open.get().master().equals(master)) {
            open.get().close();
            open = Optional.empty();
        }
        JavaSparkContext context = open.orElseGet(() -> SparkContexts.open(Optional.of(master)));
        open = Optional.of(context);
        return context;
    }
}
