package org.scrutin.jobs.cli;

import org.scrutin.jobs.study.ReadFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The format that an option {@code --format} names. */
final class NamedFormat {

    private NamedFormat() {}

    /**
     * The format of a word.
     *
     * @throws ParameterException when no format that is read has it
     */
    static ReadFormat of(CommandSpec command, String name) {
        return ReadFormat.named(name)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(), "--format " + name + ", which is none of " + ReadFormat.ids()));
    }
}
