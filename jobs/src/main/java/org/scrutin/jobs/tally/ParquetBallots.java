package org.scrutin.jobs.tally;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.TaskKilledException;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.scrutin.jobs.file.DataFile;

/** Ballots in Parquet. The only readers that need Spark SQL, which is slow to start: nothing else touches it. */
final class ParquetBallots {

    private static final String ROW = "_metadata.row_index";

    private ParquetBallots() {}

    /** Everything that stands in the file; rows count from 1. */
    static JavaRDD<BallotLine> lines(JavaSparkContext spark, BallotFile ballots, Broadcast<BallotDictionary> words) {
        return rows(spark, ballots.file())
                .flatMap(row -> row.isDamage()
                        ? List.<BallotLine>of(new BallotLine.Broken(
                                        new Site(ballots.index(), 0, 0), DamagedParquet.FOUND, DamagedParquet.EXPECTED))
                                .iterator()
                        : BallotRows.of(ballots, new ParquetRow(row.line(), row.fields()), words.value())
                                .iterator());
    }

    /** The rows as texts; they count from 1. Where a part of the file can't be read on, {@link RawRow#damage} ends it. */
    static JavaRDD<RawRow> rows(JavaSparkContext spark, DataFile file) {
        Dataset<Row> rows = open(spark, file);
        List<Column> columns = new ArrayList<>();
        columns.add(functions.col(ROW));
        for (String column : rows.columns()) {
            columns.add(functions.col("`" + column + "`").cast("string"));
        }
        return rows.select(columns.toArray(Column[]::new)).javaRDD().mapPartitions(SoundRows::new);
    }

    private static Dataset<Row> open(JavaSparkContext spark, DataFile file) {
        return SparkSession.builder()
                .sparkContext(spark.sc())
                .getOrCreate()
                .read()
                .parquet(file.storage().address());
    }

    /** The rows of one task, as far as they can be read. */
    private static final class SoundRows extends RowsUntilDamage {

        private final Iterator<Row> rows;

        SoundRows(Iterator<Row> rows) {
            this.rows = rows;
            beginWith(read());
        }

        @Override
        Optional<RawRow> read() {
            try {
                return rows.hasNext() ? Optional.of(raw(rows.next())) : Optional.empty();
            } catch (TaskKilledException e) {
                throw e;
            } catch (Exception e) {
                // Spark throws exceptions that Java would have to declare.
                return Optional.of(RawRow.damage(0, DamagedParquet.FOUND));
            }
        }
    }

    private static RawRow raw(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i < row.size(); i++) {
            cells.add(row.isNullAt(i) ? "" : row.getString(i));
        }
        return new RawRow(row.getLong(0) + 1, cells);
    }

    /**
     * A row, which has no place in a text.
     *
     * @param line its number, from 1
     * @param fields its cells
     */
    private record ParquetRow(long line, List<String> fields) implements TableRow {

        @Override
        public String place(int index) {
            return "";
        }
    }
}
