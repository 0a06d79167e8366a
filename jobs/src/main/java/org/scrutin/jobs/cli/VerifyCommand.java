package org.scrutin.jobs.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.scrutin.jobs.fault.ExitStatus;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.output.edition.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code scrutin verify}: every file of a report against its manifest. */
@Command(name = "verify", description = "Holds every file of a report against its manifest.")
final class VerifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private SharedOptions shared;

    @Parameters(paramLabel = "REPORT", description = "A report folder.")
    private Path report;

    @Option(
            names = "--claims",
            description = "Also every number in the text against the tables. Not in this version yet.")
    private boolean claims;

    @Override
    public Integer call() throws IOException {
        if (claims) {
            throw LaterCommand.notYet(command, "verify --claims");
        }
        Terminal terminal = shared.terminal();
        Path folder = report.toAbsolutePath().normalize();
        Manifest manifest = Manifest.read(folder)
                .orElseThrow(() -> new InputRefused(
                        InputFault.inFile(report.toString(), "no manifest of this program", "a report folder")));
        List<String> differences = manifest.differences(folder.toRealPath());
        differences.forEach(terminal::result);
        if (differences.isEmpty()) {
            terminal.result(report + ": as its manifest says");
        }
        return (differences.isEmpty() ? ExitStatus.DONE : ExitStatus.DIFFERENCE).code();
    }
}
