package org.scrutin.jobs.cli;

import java.util.Locale;
import java.util.Optional;
import org.scrutin.jobs.fault.ExitStatus;
import org.scrutin.jobs.fault.OneLine;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program's entry: the command {@code scrutin}, under which all others stand. */
@Command(
        name = "scrutin",
        description = "Turns recorded votes of states into a report that can be trusted and published.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ReportCommand.class,
            ExtractCommand.class,
            CheckCommand.class,
            FormatsCommand.class,
            ImportCommand.class,
            InitCommand.class,
            AgreementCommand.class,
            CompareCommand.class,
            VerifyCommand.class,
            ShowCommand.class
        })
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        // A library that asks for the default locale must get the same one everywhere.
        Locale.setDefault(Locale.ROOT);
        Optional<WorkFolder> work = WorkFolder.ofLauncher(new WallClock());
        int status = run(arguments);
        work.ifPresent(WorkFolder::close);
        System.exit(status);
    }

    /** What is taken, with the options of every command. */
    static CommandLine commands() {
        CommandLine commands = new CommandLine(new Main());
        for (CommandLine command : commands.getSubcommands().values()) {
            command.getCommandSpec()
                    .addOption(OptionSpec.builder("-h", "--help")
                            .usageHelp(true)
                            .description("Show this help and end.")
                            .build());
        }
        return commands;
    }

    /** Runs one command; the process goes on. */
    static int run(String... arguments) {
        CommandLine commands = commands();
        commands.setParameterExceptionHandler((wrong, args) -> usage(wrong));
        commands.setExecutionExceptionHandler((failure, command, parsed) -> fail(failure, terminal(command)));
        try {
            return commands.execute(arguments);
        } catch (Error failure) {
            return fail(failure, new Terminal(System.out, new PlainLog(System.err)));
        }
    }

    private static int usage(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        System.err.println("scrutin: " + OneLine.of(message(wrong)));
        if (!UnmatchedArgumentException.printSuggestions(wrong, System.err)) {
            System.err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        }
        return ExitStatus.USAGE.code();
    }

    private static String message(ParameterException wrong) {
        boolean tooFew = wrong instanceof MissingParameterException few
                && few.getMissing().stream().allMatch(ArgSpec::isPositional);
        return tooFew && wrong.getCommandLine().getCommandSpec().userObject() instanceof SaysWhatIsMissing command
                ? command.missing()
                : String.valueOf(wrong.getMessage());
    }

    /** Where a command that was run says what goes wrong. */
    private static Terminal terminal(CommandLine command) {
        return command.getMixins().values().stream()
                .filter(SharedOptions.class::isInstance)
                .map(SharedOptions.class::cast)
                .findFirst()
                .map(SharedOptions::terminal)
                .orElseGet(() -> new Terminal(System.out, new PlainLog(System.err)));
    }

    private static int fail(Throwable failure, Terminal terminal) {
        return new Failures(terminal).tell(failure).code();
    }
}
