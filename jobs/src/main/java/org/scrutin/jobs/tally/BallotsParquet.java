package org.scrutin.jobs.tally;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.scrutin.analysis.vote.RollCallMatrix;
import scala.Tuple2;

/**
 * All ballots of a study as Parquet, laid out for the tallies: sorted by roll call and state, in files that a task reads each,
 * with dictionaries and statistics. Spark sorts and writes; the driver holds no ballot.
 */
public final class BallotsParquet {

    /** The columns, each a text; what the format scrutin reads. */
    private static final List<String> COLUMNS = List.of(
            "roll_call", "state", "choice", "name_as_printed", "source", "place", "in_repeated_run", "absence_kind");

    /** Ballots of a file, about: 8 to 16 MB where every ballot has a place of its own, less where it has none. */
    static final int BALLOTS_OF_A_FILE = 4_000_000;

    private static final long ROW_GROUP = 16L << 20;

    private final BallotFiles files;
    private final BallotDictionary dictionary;
    private final RollCallMatrix matrix;

    BallotsParquet(BallotFiles files, BallotDictionary dictionary, RollCallMatrix matrix) {
        this.files = files;
        this.dictionary = dictionary;
        this.matrix = matrix;
    }

    /**
     * Writes them. Two runs give the same files.
     *
     * @param folder that is made; files {@code part-00000.parquet} and so on
     * @throws IOException when a file can't be written
     */
    public void writeInto(Path folder) throws IOException {
        JavaSparkContext spark = files.spark();
        RollCallRanges ranges = RollCallRanges.of(matrix, BALLOTS_OF_A_FILE);
        Broadcast<BallotDictionary> words = spark.broadcast(dictionary);
        Broadcast<RollCallRanges> order = spark.broadcast(ranges);
        JavaRDD<Row> rows = files.lines(words)
                .mapPartitionsToPair(read -> keyed(read, words.value(), order.value()))
                .repartitionAndSortWithinPartitions(new RollCallRanges.Split(ranges))
                .mapPartitions(FirstOfEach::new);
        StructType schema = new StructType();
        for (String column : COLUMNS) {
            schema = schema.add(column, DataTypes.StringType, false);
        }
        SparkSession.builder()
                .sparkContext(spark.sc())
                .getOrCreate()
                .createDataFrame(rows, schema)
                .write()
                .mode(SaveMode.ErrorIfExists)
                .option("compression", "zstd")
                .option("parquet.block.size", ROW_GROUP)
                .parquet(folder.toUri().toString());
        rename(folder);
    }

    /** Spark's names hold a random number, and marks stand beside its files. */
    private static void rename(Path folder) throws IOException {
        List<Path> written;
        try (Stream<Path> all = Files.list(folder)) {
            written = all.sorted().toList();
        }
        int number = 0;
        for (Path file : written) {
            if (String.valueOf(file.getFileName()).endsWith(".parquet")) {
                Files.move(
                        file,
                        folder.resolve(
                                "part-" + String.valueOf(100_000 + number).substring(1) + ".parquet"));
                number++;
            } else {
                Files.delete(file);
            }
        }
    }

    private static Iterator<Tuple2<BallotKey, Row>> keyed(
            Iterator<BallotLine> read, BallotDictionary dictionary, RollCallRanges ranges) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(read, Spliterator.ORDERED), false)
                .flatMap(line -> line instanceof BallotLine.Written ballot
                                && dictionary.read(ballot) instanceof BallotDictionary.Reading.Counted counted
                        ? Stream.of(new Tuple2<>(
                                BallotKey.of(ranges.rank(counted.rollCall()), counted.state(), ballot.site()),
                                row(ballot, counted)))
                        : Stream.empty())
                .iterator();
    }

    /** What the source says and no more: why a state is absent follows from all votes, and is told anew. */
    private static Row row(BallotLine.Written ballot, BallotDictionary.Reading.Counted counted) {
        BallotNotes notes = ballot.notes().get();
        return RowFactory.create(
                ballot.rollCall(),
                ballot.state(),
                String.valueOf(counted.choice().letter()),
                notes.nameAsPrinted(),
                notes.source(),
                notes.place(),
                notes.inRepeatedRun(),
                notes.absenceKind());
    }

    /** Of several rows of one state on one roll call only the first. */
    private static final class FirstOfEach implements Iterator<Row> {

        private final Iterator<Tuple2<BallotKey, Row>> rows;
        private BallotKey last = BallotKey.of(-1, -1, new Site(0, 0, 0));
        private Tuple2<BallotKey, Row> next;
        private boolean ended;

        FirstOfEach(Iterator<Tuple2<BallotKey, Row>> rows) {
            this.rows = rows;
            advance();
        }

        private void advance() {
            while (rows.hasNext()) {
                next = rows.next();
                boolean again = next._1().sameCell(last);
                last = next._1();
                if (!again) {
                    return;
                }
            }
            ended = true;
        }

        @Override
        public boolean hasNext() {
            return !ended;
        }

        @Override
        public Row next() {
            if (ended) {
                throw new NoSuchElementException();
            }
            Row row = next._2();
            advance();
            return row;
        }
    }
}
