package org.scrutin.jobs.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.spark.api.java.JavaSparkContext;
import org.scrutin.jobs.fault.ExitStatus;
import org.scrutin.jobs.fault.MachineFault;
import org.scrutin.jobs.load.SparkContexts;

/** Spark, started at once and in the background: it takes as long as reading the registry and the study. */
final class SparkInBackground implements AutoCloseable {

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

    /** What is done with Spark. */
    @FunctionalInterface
    interface Work<T> {
        T with(JavaSparkContext spark) throws IOException;
    }

    /**
     * Does something with the context, as soon as it is there. Only {@link #close} stops it, so when it has ended by the time
     * the work fails, its master is gone, whatever the failure says.
     *
     * @throws org.scrutin.jobs.fault.EnvironmentFailed when Spark does not start, or ended under the work
     */
    <T> T run(Work<T> work) throws IOException {
        JavaSparkContext spark = started();
        try {
            return work.with(spark);
        } catch (Exception failure) {
            // Scala throws what Java would have to declare: a job's end is no runtime exception.
            if (spark.sc().isStopped() && ExitStatus.of(failure) == ExitStatus.OWN_FAULT) {
                throw MachineFault.sparkLost(failure);
            }
            throw failure;
        }
    }

    private JavaSparkContext started() {
        try {
            return starting.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    /**
     * Stops it. Where it is still starting nobody has used it: whoever starts it stops it then, and a command that was refused
     * meanwhile does not wait for that. One that did not start has stopped itself.
     */
    @Override
    public void close() {
        CompletableFuture<Void> stopped = starting.thenAccept(JavaSparkContext::close);
        if (stopped.isDone() && !starting.isCompletedExceptionally()) {
            stopped.join();
        }
    }
}
