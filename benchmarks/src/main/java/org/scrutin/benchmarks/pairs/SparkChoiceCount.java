package org.scrutin.benchmarks.pairs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The least that Spark can do with ballots: read one column and count rows by choice, in a session with its defaults. */
public final class SparkChoiceCount {

    private SparkChoiceCount() {}

    /** Arguments: ballots, CSV or Parquet; the file of counts. */
    public static void main(String[] arguments) throws IOException {
        try (SparkSession spark = SparkSession.builder()
                .appName("scan")
                .master("local[*]")
                .config("spark.ui.enabled", false)
                .getOrCreate()) {
            StringBuilder text = new StringBuilder("choice,ballots\n");
            for (Row row : read(spark, arguments[0])
                    .groupBy("choice")
                    .count()
                    .orderBy("choice")
                    .collectAsList()) {
                text.append(row.mkString(",")).append('\n');
            }
            Files.writeString(Path.of(arguments[1]), text, StandardCharsets.UTF_8);
        }
    }

    static Dataset<Row> read(SparkSession spark, String ballots) {
        return ballots.endsWith(".parquet")
                ? spark.read().parquet(ballots)
                : spark.read().option("header", true).csv(ballots);
    }
}
