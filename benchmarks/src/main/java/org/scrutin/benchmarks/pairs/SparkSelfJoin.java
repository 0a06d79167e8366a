package org.scrutin.benchmarks.pairs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** What anybody writes who has Spark and wants pairs: a self-join in SQL, in a session with its defaults. Without the web interface. */
public final class SparkSelfJoin {

    private static final List<String> CHOICES = List.of("Y", "A", "N");

    private SparkSelfJoin() {}

    /** Arguments: ballots, CSV or Parquet; the file of pairs. */
    public static void main(String[] arguments) throws IOException {
        try (SparkSession spark = SparkSession.builder()
                .appName("self-join")
                .master("local[*]")
                .config("spark.ui.enabled", false)
                .getOrCreate()) {
            SparkChoiceCount.read(spark, arguments[0]).createOrReplaceTempView("ballots");
            StringBuilder cells = new StringBuilder();
            for (String a : CHOICES) {
                for (String b : CHOICES) {
                    cells.append(", count_if(a.choice = '")
                            .append(a)
                            .append("' AND b.choice = '")
                            .append(b)
                            .append("')");
                }
            }
            StringBuilder text = new StringBuilder("state_a,state_b,common,yy,ya,yn,ay,aa,an,ny,na,nn\n");
            for (Row row : spark.sql("SELECT a.state, b.state, count(*)" + cells
                            + " FROM ballots a JOIN ballots b ON a.roll_call = b.roll_call AND a.state < b.state"
                            + " WHERE a.choice <> 'X' AND b.choice <> 'X' GROUP BY 1, 2 ORDER BY 1, 2")
                    .collectAsList()) {
                text.append(row.mkString(",")).append('\n');
            }
            Files.writeString(Path.of(arguments[1]), text, StandardCharsets.UTF_8);
        }
    }
}
