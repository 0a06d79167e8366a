package org.scrutin.jobs.cli;

import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;
import org.scrutin.jobs.load.SparkContexts;
import org.scrutin.jobs.recount.EditionRecount;

/** Spark for a command that seldom needs it: started on this machine when it is first asked for. Not for several threads. */
final class SparkWhenAsked implements EditionRecount.Spark, AutoCloseable {

    private Optional<JavaSparkContext> started = Optional.empty();

    @Override
    public JavaSparkContext context() {
        JavaSparkContext context = started.orElseGet(() -> SparkContexts.open(Optional.empty()));
        started = Optional.of(context);
        return context;
    }

    @Override
    public void close() {
        started.ifPresent(JavaSparkContext::close);
    }
}
