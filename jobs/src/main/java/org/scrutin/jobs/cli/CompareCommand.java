package org.scrutin.jobs.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.scrutin.jobs.fault.ExitStatus;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.recount.EditionRecount;
import org.scrutin.jobs.registry.CsvStateRegistry;
import org.scrutin.output.compare.ComparedEdition;
import org.scrutin.output.compare.DifferenceDocument;
import org.scrutin.output.compare.DifferenceLines;
import org.scrutin.output.compare.EditionDifference;
import org.scrutin.output.compare.UnreadableEdition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scrutin compare}: what differs between two report folders, and what made it. */
@Command(
        name = "compare",
        description = "Says what differs between two report folders: data, settings, program and results.")
final class CompareCommand implements Callable<Integer> {

    @Mixin
    private SharedOptions shared;

    @Parameters(index = "0", paramLabel = "BEFORE", description = "A report folder, or one of its editions.")
    private Path before;

    @Parameters(index = "1", paramLabel = "AFTER", description = "The one that it is held against.")
    private Path after;

    @Option(names = "--all", description = "Every change of a table, not the 20 largest moves alone.")
    private boolean all;

    @Option(names = "--json", description = "As JSON: every change, one by one.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Terminal terminal = shared.terminal();
        ComparedEdition earlier = edition(before);
        EditionDifference difference = difference(earlier, edition(after));
        if (json) {
            terminal.result(DifferenceDocument.of(difference));
        } else {
            (all ? DifferenceLines.whole(difference) : DifferenceLines.of(difference)).forEach(terminal::result);
        }
        return ExitStatus.DONE.code();
    }

    private static ComparedEdition edition(Path folder) throws IOException {
        try {
            return ComparedEdition.published(folder.toAbsolutePath().normalize());
        } catch (UnreadableEdition e) {
            throw ReportsBeneath.of(folder)
                    .fault()
                    .map(InputRefused::new)
                    .orElseGet(() -> refused(folder.toString(), e));
        }
    }

    private EditionDifference difference(ComparedEdition earlier, ComparedEdition later) throws IOException {
        try (SparkWhenAsked spark = new SparkWhenAsked();
                EditionRecount recount =
                        new EditionRecount(spark, CsvStateRegistry.shipped(), ProgramVersion.current())) {
            return EditionDifference.of(earlier, later, recount);
        } catch (UnreadableEdition e) {
            throw refused(before + " and " + after, e);
        }
    }

    private static InputRefused refused(String what, UnreadableEdition why) {
        return new InputRefused(InputFault.inFile(what, why.getMessage(), "a report folder as it was written"));
    }
}
