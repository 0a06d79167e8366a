package org.scrutin.jobs.load;

import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;

/** The one Spark of a test run: starting it is slow, and it ends with the process. */
public final class TestSpark {

    private static final class Holder {
        static final JavaSparkContext CONTEXT = SparkContexts.open(Optional.of("local[2]"));
    }

    private TestSpark() {}

    public static JavaSparkContext context() {
        return Holder.CONTEXT;
    }
}
