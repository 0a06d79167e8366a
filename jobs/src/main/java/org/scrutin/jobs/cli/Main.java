package org.scrutin.jobs.cli;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program's entry: the command {@code scrutin}, under which all others stand. */
@Command(
        name = "scrutin",
        description = "Turns recorded votes of states into a report that can be trusted and published.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class)
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        // A library that asks for the default locale must get the same one everywhere.
        Locale.setDefault(Locale.ROOT);
        System.exit(new CommandLine(new Main()).execute(arguments));
    }
}
