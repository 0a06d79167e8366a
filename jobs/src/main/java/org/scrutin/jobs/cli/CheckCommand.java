package org.scrutin.jobs.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.study.StudyData;
import org.scrutin.analysis.vote.BallotLayer;
import org.scrutin.analysis.vote.BallotLayers;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.jobs.fault.ExitStatus;
import org.scrutin.jobs.fault.OneLine;
import org.scrutin.jobs.load.StudyLoader;
import org.scrutin.jobs.registry.CsvStateRegistry;
import org.scrutin.jobs.study.StudyFile;
import org.scrutin.jobs.study.StudyReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scrutin check}: what a report would refuse, and what it would report. */
@Command(name = "check", description = "Loads studies and says what is wrong with them, without analysing.")
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private SharedOptions shared;

    @Parameters(
            paramLabel = "STUDY",
            arity = "1..*",
            description = "A study file, or the folder that holds study.yaml.")
    private List<String> studies;

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "The Spark master. Default: all cores of this machine.")
    private Optional<String> master;

    @Option(names = "--strict", description = "End with status 4 where a discrepancy that may change a result stands.")
    private boolean strict;

    @Override
    public Integer call() {
        Terminal terminal = shared.terminal();
        try (SparkInBackground spark = new SparkInBackground(master)) {
            CsvStateRegistry registry = CsvStateRegistry.shipped();
            return new Studies(studies, new Failures(terminal))
                    .forEach(new StudyReader(registry), study -> {
                        terminal.stage(new StageLine("check", study.id(), "checking " + study.id()));
                        StudyData data = spark.run(context ->
                                new StudyLoader(context, registry).load(study).data());
                        List<Discrepancy> found = data.discrepancies();
                        found.forEach(discrepancy -> terminal.result(line(discrepancy)));
                        terminal.result(study.id() + ": " + read(study, data));
                        terminal.result(study.id() + ": " + found.size() + " discrepancies, " + blocking(found)
                                + " of them may change a result");
                        corrections(study, data.layers())
                                .ifPresent(words -> terminal.result(study.id() + ": " + words));
                        new UncountedDecisions(study)
                                .unnamed()
                                .ifPresent(words -> terminal.result(study.id() + ": " + words));
                        return strict && blocking(found) > 0 ? ExitStatus.DIFFERENCE : ExitStatus.DONE;
                    })
                    .code();
        }
    }

    /** Whether decisions of a person count: who wrote some and forgot the key would think so. */
    private static Optional<String> corrections(StudyFile study, BallotLayers layers) {
        int written = layers.decisions();
        int totals = layers.totals().size();
        if (written == 0) {
            return Optional.empty();
        }
        return Optional.of(
                layers.counted() == BallotLayer.CORRECTED
                        ? UncountedDecisions.named(written, totals) + (written == 1 ? " counts" : " count")
                        : new UncountedDecisions(study).known(written, totals));
    }

    /** What was read: of which formats, how much, of which days. */
    private static String read(StudyFile study, StudyData data) {
        RollCallMatrix matrix = data.matrix();
        String formats = study.sources().stream()
                .map(source -> source.format().id())
                .distinct()
                .collect(Collectors.joining(", "));
        long ballots = IntStream.range(0, matrix.rollCalls().size())
                .mapToLong(rollCall -> matrix.room(rollCall).cast())
                .sum();
        long listed = IntStream.range(0, matrix.rollCalls().size())
                .mapToLong(rollCall -> data.layers()
                        .listed(matrix.rollCall(rollCall).id(), matrix.room(rollCall))
                        .cast())
                .sum();
        NavigableSet<LocalDate> days = new TreeSet<>();
        matrix.rollCalls().forEach(rollCall -> days.add(rollCall.date()));
        String span = days.first().equals(days.last()) ? "of " + days.first() : days.first() + " to " + days.last();
        return formats + ", " + Counted.of(matrix.rollCalls().size(), "roll call") + ", " + span + ", "
                + Counted.of(listed, "ballot") + " in favour, against or abstaining"
                + (ballots == listed ? "" : " are recorded, " + ballots + " count");
    }

    private static long blocking(List<Discrepancy> found) {
        return found.stream()
                .filter(discrepancy -> discrepancy.severity() == Discrepancy.Severity.BLOCKING)
                .count();
    }

    private static String line(Discrepancy discrepancy) {
        String place = discrepancy.place().isEmpty() ? "" : ", " + discrepancy.place();
        String rollCall = discrepancy.rollCall().map(id -> " " + id).orElse("");
        String state = discrepancy.state().map(id -> " " + id).orElse("");
        return OneLine.of(
                discrepancy.source() + place + ": " + discrepancy.severity().id() + " "
                        + discrepancy.kind().id() + rollCall + state + ": " + discrepancy.detail());
    }
}
