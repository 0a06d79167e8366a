package org.scrutin.jobs.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.study.Coverage;
import org.scrutin.analysis.study.SourceCoverage;
import org.scrutin.analysis.study.StudyData;
import org.scrutin.analysis.vote.BallotBits;
import org.scrutin.analysis.vote.DecisionOrder;
import org.scrutin.analysis.vote.ReviewCycle;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.State;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.file.FileScan;
import org.scrutin.jobs.load.dataset.RollCallMark;
import org.scrutin.jobs.study.CycleRule;
import org.scrutin.jobs.study.StudyFile;
import org.scrutin.jobs.tally.AbsenceRows;
import org.scrutin.jobs.tally.BallotDictionary;
import org.scrutin.jobs.tally.BallotFiles;
import org.scrutin.jobs.tally.BallotFold;
import org.scrutin.jobs.tally.BallotsTable;

/** Loads a study, from its file to checked data, on one screen. */
public final class StudyLoader {

    private final JavaSparkContext spark;
    private final StateRegistry registry;
    private final int chunkBytes;

    /**
     * A loader.
     *
     * @param spark where ballots are folded
     * @param registry of states and groups
     */
    public StudyLoader(JavaSparkContext spark, StateRegistry registry) {
        this(spark, registry, FileScan.CHUNK);
    }

    /**
     * A loader that cuts files at another size than the usual: the outcome does not depend on it.
     *
     * @param chunkBytes the least size of a chunk
     */
    StudyLoader(JavaSparkContext spark, StateRegistry registry, int chunkBytes) {
        this.spark = spark;
        this.registry = registry;
        this.chunkBytes = chunkBytes;
    }

    /**
     * Loads a study.
     *
     * @throws InputRefused with every fault of the small tables and headers, or with those of the ballots; or because an
     *     input changed while it was read
     */
    public LoadedStudy load(StudyFile study) {
        StudyInputs inputs = new StudyInputs(study.place(), new InputFaults(), chunkBytes);
        return inputs.watch().during(() -> load(study, inputs));
    }

    private LoadedStudy load(StudyFile study, StudyInputs inputs) {
        InputFaults faults = inputs.faults();
        List<FormatReader> readers = study.sources().stream()
                .map(source -> FormatReader.of(source, registry))
                .toList();
        SmallTables tables = tables(readers, inputs);
        BallotFiles ballots = ballots(readers, inputs);
        SelectedRollCalls rollCalls = SelectedRollCalls.of(study, tables, faults);
        List<ReviewCycle> cycles = cycles(study, rollCalls.selected(), faults);
        faults.refuseIfAny();

        List<StateId> registered = registry.states().stream().map(State::id).toList();
        BallotDictionary dictionary = new BallotDictionary(rollCalls.ids(), rollCalls.leftOut(), registered);
        BallotFold.Folded folded = new BallotFold(ballots, dictionary).run();

        RollCallMatrix matrix = matrix(study.roster(), rollCalls.selected(), registered, folded.bits());
        List<Discrepancy> known = new ArrayList<>(tables.discrepancies());
        known.addAll(folded.discrepancies());
        StudyData data = new StudyData(
                matrix,
                study.roster(),
                registry,
                DecisionOrder.of(tables.decisions()),
                tables.speakers(),
                new RecordChecks(matrix, study.roster(), known)
                        .comparingMonths(tables.marked(RollCallMark.MONTH_ONLY))
                        .run(cycles),
                coverage(study, matrix, tables),
                tables.labels().labels());
        AbsenceRows absences = study.records().absence() == StudyFile.AbsenceRule.DERIVED
                ? AbsenceRows.derived(matrix, study.roster(), registered)
                : AbsenceRows.listed(matrix, study.roster());
        return new LoadedStudy(
                study.settingsFor(cycles),
                data,
                inputs.digests(),
                new BallotsTable(ballots, dictionary, matrix, absences),
                inputs.watch());
    }

    private static SmallTables tables(List<FormatReader> readers, StudyInputs inputs) {
        SmallTables.Builder tables = new SmallTables.Builder(inputs.faults());
        readers.forEach(reader -> reader.readTables(inputs, tables));
        return tables.build();
    }

    private BallotFiles ballots(List<FormatReader> readers, StudyInputs inputs) {
        BallotFiles ballots = new BallotFiles(spark);
        readers.forEach(reader -> reader.findBallots(inputs, ballots));
        return ballots;
    }

    private static List<ReviewCycle> cycles(StudyFile study, List<RollCall> rollCalls, InputFaults faults) {
        List<ReviewCycle> cycles = study.cycles().cycles(rollCalls);
        CycleRule.overlap(cycles)
                .ifPresent(overlap -> faults.add(InputFault.inFile(
                        study.place().named(),
                        "the sessions " + overlap.earlier().id() + " and "
                                + overlap.later().id() + " overlapping in time",
                        "cycles as a list of dates")));
        return cycles;
    }

    /** States that were entitled to vote on any of the days, or that did. */
    private static RollCallMatrix matrix(
            Roster roster, List<RollCall> rollCalls, List<StateId> registered, BallotBits bits) {
        Set<StateId> entitled = new TreeSet<>();
        Set<LocalDate> days = new TreeSet<>();
        rollCalls.forEach(rollCall -> days.add(rollCall.date()));
        days.forEach(day -> entitled.addAll(roster.electorate(day)));
        int[] kept = IntStream.range(0, registered.size())
                .filter(state -> entitled.contains(registered.get(state)) || bits.hasBallot(state))
                .toArray();
        List<StateId> states = Arrays.stream(kept).mapToObj(registered::get).toList();
        return new RollCallMatrix(rollCalls, states, bits.select(kept));
    }

    private static List<Coverage> coverage(StudyFile study, RollCallMatrix matrix, SmallTables tables) {
        return study.coverage().isEmpty() ? SourceCoverage.of(matrix, tables.decisions()) : study.coverage();
    }
}
