package org.scrutin.jobs.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.jobs.Progress;
import org.scrutin.jobs.ReportJob;
import org.scrutin.jobs.ReportOptions;
import org.scrutin.jobs.ReportRun;
import org.scrutin.jobs.fault.ExitStatus;
import org.scrutin.jobs.metrics.MetricsFile;
import org.scrutin.jobs.metrics.RunMetrics;
import org.scrutin.jobs.metrics.StudyMetrics;
import org.scrutin.jobs.registry.CsvStateRegistry;
import org.scrutin.jobs.study.StudyReader;
import org.scrutin.output.edition.Holder;
import org.scrutin.output.edition.Publication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code scrutin report}: the main job. */
@Command(name = "report", description = "Turns studies into report folders: loads, checks, analyses, draws, writes.")
final class ReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private SharedOptions shared;

    @Parameters(
            paramLabel = "STUDY",
            description = "A study file, or the folder that holds study.yaml. None: the vote on small arms of 2018.")
    private List<String> studies = new ArrayList<>();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            converter = OutputFolder.class,
            description = "Where reports go. Default: ${DEFAULT-VALUE} in the current folder.",
            defaultValue = "report")
    private Path output;

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "The Spark master. Default: all cores of this machine.")
    private Optional<String> master;

    @Option(
            names = "--keep",
            paramLabel = "N",
            description = "How many editions of a report stay. Default: ${DEFAULT-VALUE}.",
            defaultValue = "" + ReportOptions.KEEP)
    private int keep;

    @Option(names = "--strict", description = "End with status 4 where a discrepancy that may change a result stands.")
    private boolean strict;

    @Option(
            names = "--focus",
            paramLabel = "STATE or GROUP",
            description =
                    "A state or group that gets a paper of a few pages and a table beside the report: its id or"
                            + " name, or state:ID or group:ID where both have it. May be given several times: a paper for each.")
    private List<String> focus = new ArrayList<>();

    @Option(
            names = "--metrics",
            paramLabel = "FILE",
            description =
                    "A file for a monitoring system: last success, seconds by stage, sizes. Written after every run.")
    private Optional<Path> metrics;

    @Override
    public Integer call() {
        if (keep < 1) {
            throw new ParameterException(command.commandLine(), "--keep: at least one edition stays, not " + keep);
        }
        Terminal terminal = shared.terminal();
        InstantSource clock = new WallClock();
        RunMetrics measured = new RunMetrics(System::nanoTime);
        ExitStatus status = reports(terminal, measured, ThisRun.holder(clock));
        RunMetrics.End end = new RunMetrics.End(ProgramVersion.current(), clock.instant(), status);
        return metrics.map(file -> written(new MetricsFile(file), measured, end, new Failures(terminal)))
                .orElse(status)
                .code();
    }

    private ExitStatus reports(Terminal terminal, RunMetrics measured, Holder holder) {
        try (SparkInBackground spark = new SparkInBackground(master)) {
            CsvStateRegistry registry = CsvStateRegistry.shipped();
            return new Studies(studies, new Failures(terminal)).forEach(new StudyReader(registry), study -> {
                List<FocusReading> readings = focus.stream()
                        .map(typed -> FocusReading.of(typed, study.roster(), registry))
                        .toList();
                List<FocusReading.Refused> refused = of(FocusReading.Refused.class, readings);
                if (!refused.isEmpty()) {
                    refused.forEach(reading -> terminal.fault(reading.why()));
                    return ExitStatus.USAGE;
                }
                ReportOptions options = new ReportOptions(output, keep, subjects(readings), holder);
                StudyMetrics ofStudy = measured.study(study.id());
                Progress progress = new ToldProgress(terminal, ofStudy, study.id());
                try {
                    ReportRun run = spark.run(context ->
                            new ReportJob(context, registry, ProgramVersion.current(), progress).run(study, options));
                    ofStudy.done(run);
                    terminal.note(words(run));
                    UncountedDecisions uncounted = new UncountedDecisions(study);
                    if (run.uncounted() > 0) {
                        terminal.note(uncounted.known(run.uncounted(), run.uncountedTotals()));
                    }
                    uncounted.unnamed().ifPresent(terminal::note);
                    tell(terminal, run.published());
                    terminal.result(run.folder().toString());
                    if (!options.focus().isEmpty()) {
                        terminal.note("papers: " + run.folder().resolve("focus"));
                    }
                    return strict && run.blocking() > 0 ? ExitStatus.DIFFERENCE : ExitStatus.DONE;
                } finally {
                    ofStudy.end();
                }
            });
        }
    }

    private static List<Reference> subjects(List<FocusReading> readings) {
        return of(FocusReading.Found.class, readings).stream()
                .map(FocusReading.Found::subject)
                .toList();
    }

    private static <R extends FocusReading> List<R> of(Class<R> kind, List<FocusReading> readings) {
        return readings.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Writes the metrics; where that fails, the reports stand all the same. */
    private static ExitStatus written(MetricsFile file, RunMetrics measured, RunMetrics.End end, Failures failures) {
        try {
            file.write(measured, end);
            return end.status();
        } catch (IOException | UncheckedIOException failure) {
            return ExitStatus.worst(List.of(end.status(), failures.tell(failure)));
        }
    }

    private static void tell(Terminal terminal, Publication published) {
        switch (published.outcome()) {
            case NEW -> {}
            case UNCHANGED -> terminal.note("nothing changed: edition " + published.edition() + " stays");
            case WRITTEN_ANEW ->
                terminal.note("nothing changed; edition " + published.edition()
                        + " is written anew, since its files were not as this program writes them");
        }
    }

    private static String words(ReportRun run) {
        return Counted.of(run.rollCalls(), "roll call") + ", " + Counted.of(run.ballots(), "ballot")
                + " in favour, against or abstaining"
                + (run.ballots() == run.counted() ? "" : " are recorded, " + run.counted() + " count")
                + "; votes whose lists do not bear out the totals: " + run.discrepant()
                + "; discrepancies that may change a result: " + run.blocking();
    }
}
