package org.scrutin.jobs.extract;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Documents read by Spark, each by one task. Documents lie where every task can open them. A task hands back what its document says
 * and not its text, so that many documents fit into the memory of one process.
 *
 * @param spark runs the tasks
 */
public record SparkDocuments(JavaSparkContext spark) implements DocumentReaders {

    /** Documents differ in length: parts that are small let no core wait long for the last. */
    private static final int PARTS_A_CORE = 16;

    private record Named(String path, String source) implements Serializable {}

    @Override
    public List<ReadOutcome> read(DocumentReader reader, Map<Path, String> documents) {
        List<Named> named = new ArrayList<>();
        documents.forEach((path, source) -> named.add(new Named(path.toString(), source)));
        int parts = Math.min(named.size(), spark.defaultParallelism() * PARTS_A_CORE);
        return spark
                .parallelize(named, Math.max(1, parts))
                .map(one -> OutcomeParcel.of(reader.read(Path.of(one.path()), one.source())))
                .collect()
                .stream()
                .map(OutcomeParcel::open)
                .toList();
    }
}
