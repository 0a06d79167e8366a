package org.scrutin.jobs.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that is promised and not there yet: its help says what it will do, running it says that it can't. */
abstract sealed class LaterCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    /** What its help lists already, as every command's does. */
    @Mixin
    SharedOptions shared;

    @Override
    public Integer call() {
        throw notYet(command, command.name());
    }

    /** What a command says, with the status of wrong usage, when it is asked for what this version does not have. */
    static ParameterException notYet(CommandSpec command, String what) {
        return new ParameterException(command.commandLine(), "this version does not have " + what + " yet");
    }

    /** {@code scrutin import}. */
    @Command(
            name = "import",
            description = "Will turn a data set of any format into the program's own Parquet. Not in this version yet.")
    static final class Import extends LaterCommand {}
}
