package org.scrutin.jobs.cli;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.apache.spark.api.java.JavaSparkContext;
import org.scrutin.jobs.load.SparkContexts;

/** Spark, started at once and in the background: it takes as long as reading the registry and the study. */
final class SparkInBackground implements Supplier<JavaSparkContext>, AutoCloseable {

    private final CompletableFuture<JavaSparkContext> starting = new CompletableFuture<>();

    SparkInBackground(Optional<String> master) {
        Thread thread = new Thread(() -> start(master), "spark-start");
        thread.setDaemon(true);
        thread.start();
    }

    private void start(Optional<String> master) {
        try {
            starting.complete(SparkContexts.open(master));
        } catch (Throwable failure) {
            starting.completeExceptionally(failure);
        }
    }

    /** The context, as soon as it is there. */
    @Override
    public JavaSparkContext get() {
        try {
            return starting.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    /** Stops it. Where it is still starting, nobody has used it, and it ends with the process. */
    @Override
    public void close() {
        if (starting.isDone() && !starting.isCompletedExceptionally()) {
            starting.join().close();
        }
    }
}
