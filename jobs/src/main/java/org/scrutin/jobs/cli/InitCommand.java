package org.scrutin.jobs.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scrutin.jobs.draft.NamedSource;
import org.scrutin.jobs.draft.StudyDraft;
import org.scrutin.jobs.fault.ExitStatus;
import org.scrutin.jobs.file.DataPlace;
import org.scrutin.jobs.registry.CsvStateRegistry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code scrutin init}: a study file from data. */
@Command(
        name = "init",
        description = "Writes a commented study file for a table of ballots; the command report runs it as it stands.")
final class InitCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private SharedOptions shared;

    @Parameters(
            paramLabel = "DIR",
            converter = OutputFolder.class,
            description = "The study's folder; made where it is not there.")
    private Path folder;

    @Option(
            names = "--from",
            paramLabel = "FILE",
            required = true,
            description =
                    "A table of ballots, or of the roll calls beside it, or a folder of Parquet; on a disk, or at an address that Spark opens.")
    private String from;

    @Mixin
    private SourceOptions source;

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "The Spark master. Default: all cores of this machine.")
    private Optional<String> master;

    @Override
    public Integer call() throws IOException {
        Terminal terminal = shared.terminal();
        NamedSource named = source.named(command);
        StudyDraft.refuseWhatIsThere(folder);
        try (SparkInBackground spark = new SparkInBackground(master)) {
            CsvStateRegistry registry = CsvStateRegistry.shipped();
            terminal.stage(new StageLine("init", "", "reading " + from));
            Path written =
                    spark.run(context -> new StudyDraft(context, registry, folder).write(DataPlace.of(from), named));
            terminal.note("next: " + System.getProperty("scrutin.call", "scrutin") + " report " + folder);
            terminal.result(written.toString());
        }
        return ExitStatus.DONE.code();
    }
}
