package org.scrutin.benchmarks;

import java.io.IOException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * What anybody who uses Spark pays before there is a result: open a session with its defaults, read one CSV file, run one
 * SQL aggregation. The web interface is off, because the distribution has none; that makes this measure shorter.
 */
public final class PlainSparkSession {
    private PlainSparkSession() {}

    /** Counts ballots by choice in the CSV file that is the only argument. */
    public static void main(String[] arguments) throws IOException {
        try (SparkSession spark = SparkSession.builder()
                .appName("plain")
                .master("local[*]")
                .config("spark.ui.enabled", false)
                .getOrCreate()) {
            spark.read().option("header", true).csv(arguments[0]).createOrReplaceTempView("ballots");
            for (Row row : spark.sql("SELECT choice, count(*) FROM ballots GROUP BY choice ORDER BY choice")
                    .collectAsList()) {
                System.out.println(row.mkString(" "));
            }
        }
    }
}
