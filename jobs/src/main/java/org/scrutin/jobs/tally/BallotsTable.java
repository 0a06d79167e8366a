package org.scrutin.jobs.tally;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.scrutin.analysis.abstention.Absences;
import org.scrutin.analysis.vote.RollCallMatrix;

/**
 * The table of all ballots, sorted by Spark and streamed: the driver holds one block of encoded lines at a time, never
 * the table. The same bytes for any partitioning.
 */
public final class BallotsTable {

    private final JavaSparkContext spark;
    private final BallotFiles files;
    private final BallotDictionary dictionary;
    private final RollCallMatrix matrix;
    private final AbsenceRows absences;

    /**
     * A table over files that were folded without a fault.
     *
     * @param files what is read
     * @param dictionary what the words mean
     * @param matrix what was folded
     * @param absences why states are absent, and the rows that no file has
     */
    public BallotsTable(BallotFiles files, BallotDictionary dictionary, RollCallMatrix matrix, AbsenceRows absences) {
        this.spark = files.spark();
        this.files = files;
        this.dictionary = dictionary;
        this.matrix = matrix;
        this.absences = absences;
    }

    /** The same ballots as Parquet, without rows that no file has. */
    public BallotsParquet parquet() {
        return new BallotsParquet(files, dictionary, matrix);
    }

    /** Writes the table as CSV, header first: UTF-8, LF. Leaves the stream open. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(new BallotLines(absences.kinds()).header());
        RollCallRanges ranges = RollCallRanges.of(matrix);
        Broadcast<BallotDictionary> words = spark.broadcast(dictionary);
        Broadcast<RollCallRanges> order = spark.broadcast(ranges);
        Broadcast<Absences> kinds = spark.broadcast(absences.kinds());
        JavaPairRDD<BallotKey, byte[]> lines = files.lines(words)
                .mapPartitionsToPair(read -> new BallotLines(kinds.value()).keyed(read, words.value(), order.value()));
        JavaRDD<byte[]> blocks = (absences.isEmpty() ? lines : lines.union(absences.lines(spark, order)))
                .repartitionAndSortWithinPartitions(new RollCallRanges.Split(ranges))
                .mapPartitions(BallotBlocks::new);
        for (Iterator<byte[]> it = blocks.toLocalIterator(); it.hasNext(); ) {
            out.write(it.next());
        }
    }
}
