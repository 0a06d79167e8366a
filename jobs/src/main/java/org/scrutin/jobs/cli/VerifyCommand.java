package org.scrutin.jobs.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.scrutin.jobs.fault.ExitStatus;
import org.scrutin.jobs.verify.ClaimVerification;
import org.scrutin.jobs.verify.TextVerification;
import org.scrutin.output.edition.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scrutin verify}: every file of a report against its manifest, and every sentence of its text against its tables. */
@Command(
        name = "verify",
        description = "Holds every file of a report against its manifest, and its text against its tables.")
final class VerifyCommand implements Callable<Integer> {

    @Mixin
    private SharedOptions shared;

    @Parameters(paramLabel = "REPORT", description = "A report folder.")
    private Path report;

    @Option(
            names = "--claims",
            description = "Also compute every number of the text again from the tables, and read every sentence again.")
    private boolean claims;

    @Override
    public Integer call() throws IOException {
        Terminal terminal = shared.terminal();
        Path folder = report.toAbsolutePath().normalize();
        Manifest manifest = Manifest.read(folder).orElseThrow(ReportsBeneath.of(report)::refused);
        List<String> files = manifest.differences(folder.toRealPath());
        files.forEach(terminal::result);
        if (files.isEmpty()) {
            terminal.result(report + ": as its manifest says");
        }
        // Both are always looked at: a changed table differs from its manifest and may contradict the text.
        boolean claimsHold = !claims || saysWhatItsTablesHold(folder, terminal);
        return (files.isEmpty() && claimsHold ? ExitStatus.DONE : ExitStatus.DIFFERENCE).code();
    }

    private boolean saysWhatItsTablesHold(Path folder, Terminal terminal) throws IOException {
        ClaimVerification values = ClaimVerification.of(folder.toRealPath());
        values.differences().forEach(terminal::result);
        if (values.differences().isEmpty()) {
            terminal.result(report + ": its claims say what its tables hold, " + values.values()
                    + " values computed again, " + values.byRule() + " given by a rule");
        }
        TextVerification text = TextVerification.of(folder.toRealPath());
        text.differences().forEach(terminal::result);
        text.summary().forEach(terminal::result);
        return values.differences().isEmpty() && text.differences().isEmpty();
    }
}
