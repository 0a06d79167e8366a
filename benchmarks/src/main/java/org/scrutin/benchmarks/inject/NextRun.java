package org.scrutin.benchmarks.inject;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;
import org.scrutin.jobs.ReportJob;
import org.scrutin.jobs.ReportOptions;
import org.scrutin.jobs.cli.ProgramVersion;
import org.scrutin.jobs.load.SparkContexts;
import org.scrutin.jobs.registry.CsvStateRegistry;
import org.scrutin.jobs.study.StudyPlace;
import org.scrutin.jobs.study.StudyReader;
import org.scrutin.output.edition.Holder;

/** The run that comes after: the same job in this process, where Spark and all classes are loaded, so that it takes a moment. */
final class NextRun implements AutoCloseable {

    private final CsvStateRegistry registry = CsvStateRegistry.shipped();
    private final JavaSparkContext spark = SparkContexts.open(Optional.of("local[2]"));

    /** Publishes a study; one edition stays. */
    void run(Path study, Path output) throws IOException {
        Holder holder = new Holder(ProcessHandle.current().pid(), "here", Instant.EPOCH);
        new ReportJob(spark, registry, ProgramVersion.current(), stage -> {})
                .run(
                        new StudyReader(registry).read(StudyPlace.of(study.toString())),
                        new ReportOptions(output, 1, holder));
    }

    @Override
    public void close() {
        spark.close();
    }
}
