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
import org.scrutin.analysis.study.LeftOut;
import org.scrutin.analysis.study.SourceCoverage;
import org.scrutin.analysis.study.StudyData;
import org.scrutin.analysis.vote.BallotBits;
import org.scrutin.analysis.vote.BallotLayers;
import org.scrutin.analysis.vote.Correction;
import org.scrutin.analysis.vote.DecisionOrder;
import org.scrutin.analysis.vote.ReviewCycle;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.State;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.analysis.vote.TotalsCorrection;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.file.FileScan;
import org.scrutin.jobs.load.dataset.CorrectionsReader;
import org.scrutin.jobs.load.dataset.DocumentsReader;
import org.scrutin.jobs.load.dataset.Lined;
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
        StudyInputs inputs = new StudyInputs(spark, study.place(), new InputFaults(), chunkBytes);
        return inputs.watch().during(() -> load(study, inputs));
    }

    private LoadedStudy load(StudyFile study, StudyInputs inputs) {
        StateRegistry states = study.voters().over(registry);
        InputFaults faults = inputs.faults();
        List<FormatReader> readers = study.sources().stream()
                .map(source -> FormatReader.of(source, states))
                .toList();
        SmallTables tables = tables(readers, inputs);
        BallotFiles ballots = ballots(readers, inputs);
        SelectedRollCalls described = SelectedRollCalls.of(study, tables, faults);
        FrequentTopics topics =
                FrequentTopics.of(described.selected(), study.records().topicMinimum());
        SelectedRollCalls rollCalls = described.with(topics.rollCalls());
        LayerReading reading = new LayerReading(tables.intentions(), corrections(study, states, inputs), faults);
        List<DocumentsReader.Document> documents = documents(tables, inputs);
        reading.check(rollCalls, documents);
        List<ReviewCycle> cycles = cycles(study, rollCalls.selected(), faults);
        faults.refuseIfAny();

        List<StateId> registered = states.states().stream().map(State::id).toList();
        BallotDictionary dictionary = new BallotDictionary(rollCalls.ids(), rollCalls.leftOut(), registered)
                .retold(tables.retold().homes(), ballots);
        BallotFold.Folded folded = new BallotFold(ballots, dictionary).run();

        LayerReading.Positions positions = new LayerReading.Positions(rollCalls.ids(), registered);
        BallotLayers layers = reading.of(study.records().ballots(), positions, folded.bits());
        BallotBits counted = LayerReading.counted(layers, positions, folded.bits());
        int[] kept = kept(study.roster(), rollCalls.selected(), registered, List.of(folded.bits(), counted));
        RollCallMatrix recorded = matrix(rollCalls, registered, folded.bits(), kept);
        RollCallMatrix matrix = counted == folded.bits() ? recorded : matrix(rollCalls, registered, counted, kept);
        List<Discrepancy> known = new ArrayList<>(tables.discrepancies());
        known.addAll(folded.discrepancies());
        known.addAll(tables.retold().findings());
        known.addAll(tables.retold().compared(rollCalls.ids(), registered, folded));
        StudyData data = new StudyData(
                        matrix,
                        study.roster(),
                        states,
                        DecisionOrder.of(tables.decisions()),
                        tables.speakers(),
                        new RecordChecks(new RecordChecks.Ballots(recorded, matrix, layers), study.roster(), known)
                                .comparingMonths(tables.marked(RollCallMark.MONTH_ONLY))
                                .run(cycles),
                        coverage(study, matrix, tables),
                        tables.labels().labels(),
                        layers)
                .leavingOut(new LeftOut(rollCalls.leftOut().size(), folded.leftOut(), topics.dropped()));
        AbsenceRows absences = study.records().absence() == StudyFile.AbsenceRule.DERIVED
                ? AbsenceRows.derived(recorded, study.roster(), registered)
                : AbsenceRows.listed(recorded, study.roster());
        return new LoadedStudy(
                study.settingsFor(cycles),
                data,
                inputs.digests(),
                new BallotsTable(ballots, dictionary, recorded, absences),
                tables.marked(),
                study.voters(),
                documents,
                tables.records(),
                inputs.watch());
    }

    private static SmallTables tables(List<FormatReader> readers, StudyInputs inputs) {
        SmallTables.Builder tables = new SmallTables.Builder(inputs.faults());
        readers.forEach(reader -> reader.readTables(inputs, tables.nextSource()));
        return tables.build();
    }

    private BallotFiles ballots(List<FormatReader> readers, StudyInputs inputs) {
        BallotFiles ballots = new BallotFiles(spark);
        readers.forEach(reader -> reader.findBallots(inputs, ballots.nextSource()));
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

    private CorrectionsReader.Decisions corrections(StudyFile study, StateRegistry states, StudyInputs inputs) {
        List<Lined<Correction>> ballots = new ArrayList<>();
        List<Lined<TotalsCorrection>> totals = new ArrayList<>();
        study.records()
                .corrections()
                .ifPresent(path -> inputs.eachTable(path, table -> {
                    CorrectionsReader.Decisions read = CorrectionsReader.read(table, states, inputs.faults());
                    ballots.addAll(read.ballots());
                    totals.addAll(read.totals());
                }));
        return new CorrectionsReader.Decisions(ballots, totals);
    }

    /** What a correction may be about: documents that tables name, and the files of the study themselves. */
    private static List<DocumentsReader.Document> documents(SmallTables tables, StudyInputs inputs) {
        List<DocumentsReader.Document> documents = new ArrayList<>(tables.documents());
        documents.addAll(inputs.documents());
        return documents.stream().distinct().toList();
    }

    /** Positions of the states that were entitled to vote on any of the days, or that did. */
    private static int[] kept(
            Roster roster, List<RollCall> rollCalls, List<StateId> registered, List<BallotBits> layers) {
        Set<StateId> entitled = new TreeSet<>();
        Set<LocalDate> days = new TreeSet<>();
        rollCalls.forEach(rollCall -> days.add(rollCall.date()));
        days.forEach(day -> entitled.addAll(roster.electorate(day)));
        return IntStream.range(0, registered.size())
                .filter(state -> entitled.contains(registered.get(state))
                        || layers.stream().anyMatch(bits -> bits.hasBallot(state)))
                .toArray();
    }

    private static RollCallMatrix matrix(
            SelectedRollCalls rollCalls, List<StateId> registered, BallotBits bits, int[] kept) {
        List<StateId> states = Arrays.stream(kept).mapToObj(registered::get).toList();
        return new RollCallMatrix(rollCalls.selected(), states, bits.select(kept));
    }

    private static List<Coverage> coverage(StudyFile study, RollCallMatrix matrix, SmallTables tables) {
        return study.coverage().isEmpty() ? SourceCoverage.of(matrix, tables.decisions()) : study.coverage();
    }
}
