package org.scrutin.jobs.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.scrutin.jobs.fault.ExitStatus;
import org.scrutin.jobs.study.FormatDescription;
import org.scrutin.jobs.study.LaterFormat;
import org.scrutin.jobs.study.SourceFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code scrutin formats}: what can be read, and the columns each needs. */
@Command(name = "formats", description = "Lists the formats of data and the columns that each needs.")
final class FormatsCommand implements Callable<Integer> {

    @Mixin
    private SharedOptions shared;

    @Override
    public Integer call() {
        Terminal terminal = shared.terminal();
        Map<String, FormatDescription> descriptions = FormatDescription.all();
        for (SourceFormat format : SourceFormat.all()) {
            String later = format instanceof LaterFormat ? " (not read by this version yet)" : "";
            terminal.result(format.id() + later);
            FormatDescription described = descriptions.get(format.id());
            described.columns().forEach((key, columns) -> terminal.result("  " + key + ": " + columns));
            terminal.result("  choices: " + described.choices());
        }
        return ExitStatus.DONE.code();
    }
}
