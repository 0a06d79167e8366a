package org.scrutin.jobs.load;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.file.FileScan;
import org.scrutin.jobs.file.InputWatch;
import org.scrutin.jobs.study.SourceVoters;
import org.scrutin.jobs.study.StudyPlace;
import org.scrutin.jobs.study.StudySource;
import org.scrutin.jobs.tally.BallotFiles;

/** Loads sources without a study: their roll calls, and where their ballots lie. */
public final class DataLoader {

    private final JavaSparkContext spark;
    private final StateRegistry registry;
    private final int chunkBytes;

    /**
     * A loader.
     *
     * @param spark where ballots are folded
     * @param registry of states
     */
    public DataLoader(JavaSparkContext spark, StateRegistry registry) {
        this(spark, registry, FileScan.CHUNK);
    }

    /**
     * A loader that cuts files at another size than the usual: the outcome does not depend on it.
     *
     * @param chunkBytes the least size of a chunk
     */
    DataLoader(JavaSparkContext spark, StateRegistry registry, int chunkBytes) {
        this.spark = spark;
        this.registry = registry;
        this.chunkBytes = chunkBytes;
    }

    /**
     * What was found.
     *
     * @param registry of states, and of the voters that the sources bring
     * @param rollCalls in the order of the sources; empty where no source describes any
     * @param discrepancies what the sources have that does not add up, of it names and votes whose ballots are not counted
     * @param ballots where they lie
     * @param watch the inputs, to be asked whether they are still the same
     */
    public record Loaded(
            StateRegistry registry,
            List<RollCall> rollCalls,
            List<Discrepancy> discrepancies,
            BallotFiles ballots,
            InputWatch watch) {}

    /**
     * Reads the small tables and finds the ballots.
     *
     * @param sources paths relative to the current folder
     * @throws org.scrutin.jobs.fault.InputRefused with every fault of the tables and headers
     */
    public Loaded load(List<StudySource> sources) {
        StudyPlace here = new StudyPlace(Path.of("data"), "data");
        StudyInputs inputs = new StudyInputs(spark, here, new InputFaults(), chunkBytes);
        StateRegistry states = new SourceVoters(here, registry).of(sources).over(registry);
        List<FormatReader> readers =
                sources.stream().map(source -> FormatReader.of(source, states)).toList();
        SmallTables.Builder tables = new SmallTables.Builder(inputs.faults());
        readers.forEach(reader -> reader.readTables(inputs, tables));
        SmallTables read = tables.build();
        BallotFiles ballots = new BallotFiles(spark);
        readers.forEach(reader -> reader.findBallots(inputs, ballots));
        inputs.faults().refuseIfAny();
        return new Loaded(states, read.rollCalls(), read.discrepancies(), ballots, inputs.watch());
    }
}
