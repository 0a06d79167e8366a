package org.scrutin.jobs.cli;

import java.util.Map;
import java.util.Optional;
import org.scrutin.jobs.draft.NamedSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What the data themselves may leave unsaid: their format and further keys of a source. */
final class SourceOptions {

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description = "Its format, one of those that the command formats lists. Default: told by the header.")
    private Optional<String> format;

    @Option(
            names = "--source",
            paramLabel = "KEY=VALUE",
            description = "A further key of the source, as date=2015-12-07 of votes whose data do not say the day.")
    private Map<String, String> keys = Map.of();

    /**
     * The source as named.
     *
     * @throws picocli.CommandLine.ParameterException when no format that is read is called so
     */
    NamedSource named(CommandSpec command) {
        return new NamedSource(format.map(name -> NamedFormat.of(command, name)), keys);
    }
}
