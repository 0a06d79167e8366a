package org.scrutin.jobs.tally;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.file.CsvChunk;
import org.scrutin.jobs.file.DataFile;
import org.scrutin.jobs.file.FileScan;
import org.scrutin.jobs.file.TableHeader;
import scala.Tuple2;

/** All files of ballots of a study, each with its layout and its chunks. Read as often as a job needs them. */
public final class BallotFiles {

    private final JavaSparkContext spark;
    private final List<BallotFile> files = new ArrayList<>();
    private final List<Tuple2<BallotFile, CsvChunk>> chunks = new ArrayList<>();
    private int source = -1;

    /**
     * No files yet.
     *
     * @param spark where they are read
     */
    public BallotFiles(JavaSparkContext spark) {
        this.spark = spark;
    }

    /** What is added from here on comes from the next source of the study. Changes and returns this. */
    public BallotFiles nextSource() {
        source++;
        return this;
    }

    /**
     * Adds a file, told by its header.
     *
     * @param file the file
     * @param scan its chunks
     * @param layouts how the file's format lays ballots out
     * @param faults to which a header that does not fit is added
     */
    public void add(DataFile file, FileScan scan, BallotLayout.Reading layouts, InputFaults faults) {
        try {
            boolean csv = file.kind() != DataFile.Kind.PARQUET;
            List<String> header = TableHeader.of(file);
            layouts.layout(file.named(), header, faults).ifPresent(layout -> {
                BallotFile ballots = new BallotFile(files.size(), source, file, layout);
                files.add(ballots);
                if (csv) {
                    scan.chunks().forEach(chunk -> chunks.add(new Tuple2<>(ballots, chunk)));
                }
            });
        } catch (InputRefused refused) {
            faults.addAll(refused.faults());
        }
    }

    /** Adds a file of resolutions, whose layout was told when its lines were read. Read as one: a line tells its own vote. */
    public void add(DataFile file, BallotLayout.Lists layout) {
        files.add(new BallotFile(files.size(), source, file, layout));
    }

    /** Adds a file with a line a voter, whose layout was told when its lines were read. Read as one: there are few voters. */
    public void add(DataFile file, BallotLayout.Digits layout) {
        files.add(new BallotFile(files.size(), source, file, layout));
    }

    JavaSparkContext spark() {
        return spark;
    }

    BallotFile get(int index) {
        return files.get(index);
    }

    /** Each file as messages name it. */
    List<String> names() {
        return files.stream().map(ballots -> ballots.file().named()).toList();
    }

    /** A place as tables hold it: the row's, since its cells are not known any more; empty where files have no lines. */
    String tablePlace(Site site) {
        return get(site.file()).file().kind() == DataFile.Kind.PARQUET ? "" : site.line() + ":1";
    }

    /** A place as faults name it; empty where it is the whole file. */
    String place(Site site) {
        if (site.line() == 0) {
            return "";
        }
        return get(site.file()).file().kind() == DataFile.Kind.PARQUET ? "row " + site.line() : "line " + site.line();
    }

    /** Everything that tasks can fold by themselves: all but what {@link #rest} has. */
    List<BallotPiece> pieces() {
        List<BallotPiece> pieces = new ArrayList<>();
        chunks.forEach(chunk -> pieces.add(new BallotPiece.Rows(chunk._1(), chunk._2())));
        for (BallotFile ballots : files) {
            if (ballots.layout() instanceof BallotLayout.Lists) {
                pieces.add(new BallotPiece.Resolutions(ballots));
            } else if (ballots.layout() instanceof BallotLayout.Digits) {
                pieces.add(new BallotPiece.Voters(ballots));
            } else if (isReadAsItLies(ballots)) {
                RowGroups.of(ballots).forEach(groups -> pieces.add(new BallotPiece.Groups(groups)));
            }
        }
        return pieces;
    }

    /** The lines of Parquet that only Spark SQL can read: one column a state, or cells that are neither texts nor whole numbers. */
    List<JavaRDD<BallotLine>> rest(Broadcast<BallotDictionary> words) {
        return files.stream()
                .filter(ballots -> ballots.file().kind() == DataFile.Kind.PARQUET && !isReadAsItLies(ballots))
                .map(ballots -> ParquetBallots.lines(spark, ballots, words))
                .toList();
    }

    private static boolean isReadAsItLies(BallotFile ballots) {
        return ballots.file().kind() == DataFile.Kind.PARQUET
                && ballots.layout() instanceof BallotLayout.Tall tall
                && RowGroups.arePlain(ballots, tall);
    }

    /** By position of a file, the position of its source. */
    List<Integer> sources() {
        return files.stream().map(BallotFile::source).toList();
    }

    /**
     * Everything that stands in the files on votes that the study does not leave out; of the others how many ballots there are. Of
     * CSV one partition a chunk, of lists one a file, of Parquet as Spark splits it.
     */
    JavaRDD<BallotLine> lines(Broadcast<BallotDictionary> words) {
        List<JavaRDD<BallotLine>> parts = new ArrayList<>();
        if (!chunks.isEmpty()) {
            parts.add(spark.parallelize(chunks, chunks.size())
                    .flatMap(chunk -> new CsvBallots(chunk._1(), chunk._2(), words.value())));
        }
        List<BallotFile> lists = files.stream()
                .filter(ballots -> ballots.layout() instanceof BallotLayout.Lists)
                .toList();
        if (!lists.isEmpty()) {
            parts.add(
                    spark.parallelize(lists, lists.size()).flatMap(list -> new ResolutionBallots(list, words.value())));
        }
        List<BallotFile> digits = files.stream()
                .filter(ballots -> ballots.layout() instanceof BallotLayout.Digits)
                .toList();
        if (!digits.isEmpty()) {
            parts.add(spark.parallelize(digits, digits.size()).flatMap(file -> new VoterBallots(file, words.value())));
        }
        for (BallotFile ballots : files) {
            if (ballots.file().kind() == DataFile.Kind.PARQUET) {
                parts.add(ParquetBallots.lines(spark, ballots, words));
            }
        }
        return parts.stream().reduce(JavaRDD::union).orElseGet(spark::emptyRDD);
    }
}
