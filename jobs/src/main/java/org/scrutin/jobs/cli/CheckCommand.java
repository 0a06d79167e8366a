package org.scrutin.jobs.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.jobs.fault.ExitStatus;
import org.scrutin.jobs.fault.OneLine;
import org.scrutin.jobs.load.StudyLoader;
import org.scrutin.jobs.registry.CsvStateRegistry;
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
                        List<Discrepancy> found = spark.run(context -> new StudyLoader(context, registry)
                                .load(study)
                                .data()
                                .discrepancies());
                        found.forEach(discrepancy -> terminal.result(line(discrepancy)));
                        terminal.result(study.id() + ": " + found.size() + " discrepancies, " + blocking(found)
                                + " of them may change a result");
                        return strict && blocking(found) > 0 ? ExitStatus.DIFFERENCE : ExitStatus.DONE;
                    })
                    .code();
        }
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
