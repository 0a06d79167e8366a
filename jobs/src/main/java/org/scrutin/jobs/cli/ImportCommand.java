package org.scrutin.jobs.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.scrutin.jobs.convert.DatasetImport;
import org.scrutin.jobs.draft.DatasetSource;
import org.scrutin.jobs.draft.NamedSource;
import org.scrutin.jobs.fault.ExitStatus;
import org.scrutin.jobs.file.DataPlace;
import org.scrutin.jobs.load.LoadedStudy;
import org.scrutin.jobs.load.StudyLoader;
import org.scrutin.jobs.registry.CsvStateRegistry;
import org.scrutin.jobs.study.StudyFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code scrutin import}: a data set of any format as the program's own Parquet. */
@Command(
        name = "import",
        description =
                "Turns a data set of any format into the program's own tables: ballots in Parquet, sorted for the tallies.")
final class ImportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private SharedOptions shared;

    @Parameters(
            paramLabel = "DATASET",
            description =
                    "A table, beside which the others of its format lie, or their folder; on a disk, or at an address that Spark opens.")
    private String dataset;

    @Mixin
    private SourceOptions source;

    @Option(
            names = "--to",
            paramLabel = "NAME",
            description = "What is written: scrutin, or ord for R's packages pscl and wnominate. Default: scrutin.",
            defaultValue = "scrutin")
    private String to;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            required = true,
            converter = OutputFolder.class,
            description = "The folder to make; it is there whole or not at all.")
    private Path output;

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "The Spark master. Default: all cores of this machine.")
    private Optional<String> master;

    @Override
    public Integer call() throws IOException {
        Terminal terminal = shared.terminal();
        NamedSource named = source.named(command);
        DatasetImport.Written kind = DatasetImport.Written.of(to)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(), "--to " + to + ", which is none of scrutin, ord"));
        DatasetImport target = new DatasetImport(output);
        target.refuseWhatIsThere();
        try (SparkInBackground spark = new SparkInBackground(master)) {
            CsvStateRegistry registry = CsvStateRegistry.shipped();
            StudyFile study = new DatasetSource(registry).study(DataPlace.of(dataset), named);
            Map<String, String> written = spark.run(context -> {
                context.sc().addSparkListener(new TaskProgress(terminal));
                terminal.stage(new StageLine("load", "", "reading " + dataset));
                LoadedStudy loaded = new StudyLoader(context, registry).load(study);
                List<String> lost = DatasetImport.notKept(loaded, kind);
                if (!lost.isEmpty()) {
                    terminal.note("not kept in the format " + kind.format().id() + ": " + String.join(", ", lost));
                }
                terminal.stage(new StageLine("write", "", "writing " + output));
                return target.write(loaded, kind);
            });
            terminal.result("{format: " + kind.format().id() + ", "
                    + written.entrySet().stream()
                            .map(entry -> entry.getKey() + ": " + output.resolve(entry.getValue()))
                            .collect(Collectors.joining(", "))
                    + "}");
        }
        return ExitStatus.DONE.code();
    }
}
