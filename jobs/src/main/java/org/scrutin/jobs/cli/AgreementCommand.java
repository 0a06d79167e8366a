package org.scrutin.jobs.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.scrutin.analysis.vote.Period;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.fault.ExitStatus;
import org.scrutin.jobs.file.DataPlace;
import org.scrutin.jobs.pairs.AgreementJob;
import org.scrutin.jobs.pairs.AgreementRequest;
import org.scrutin.jobs.pairs.AgreementRequest.By;
import org.scrutin.jobs.registry.CsvStateRegistry;
import org.scrutin.jobs.study.ReadFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code scrutin agreement}: how often every two states choose the same, from data of any format. */
@Command(
        name = "agreement",
        description = "Counts how often every two states choose the same, from data of any format, however large.")
final class AgreementCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private SharedOptions shared;

    @Parameters(
            paramLabel = "DATA",
            arity = "1..*",
            description =
                    "Tables of ballots and of their roll calls, or a folder of them; on a disk, or at an address that Spark opens."
                            + " What each is, its header tells.")
    private List<String> data;

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description = "The format of the data, as the command formats lists it. Default: told by the header.")
    private Optional<String> format;

    @Option(
            names = "--by",
            paramLabel = "PART",
            description = "year, session or all. By year each row has ISO and Correlates-of-War codes."
                    + " Default: all; year where --with asks for a chart.")
    private Optional<String> by;

    @Option(
            names = "--with",
            paramLabel = "STATE",
            arity = "1..*",
            description = "States, as NAM or Namibia: a chart of each one's agreement with the others over time.")
    private List<String> with = List.of();

    @Option(
            names = "--topic",
            paramLabel = "TOPIC",
            arity = "1..*",
            description = "Only roll calls of these topics; each topic has rows of its own.")
    private List<String> topics = List.of();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "Only roll calls of this day, as 2010-01-01, and later.")
    private Optional<String> from;

    @Option(names = "--to", paramLabel = "DATE", description = "Only roll calls of this day and earlier.")
    private Optional<String> to;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            converter = OutputFolder.class,
            description = "Where the files go. Default: the current folder.",
            defaultValue = "")
    private Path output;

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "The Spark master. Default: all cores of this machine.")
    private Optional<String> master;

    @Override
    public Integer call() throws IOException {
        Terminal terminal = shared.terminal();
        Optional<ReadFormat> named = format.map(name -> NamedFormat.of(command, name));
        By part = by.map(this::part).orElse(with.isEmpty() ? By.ALL : By.YEAR);
        if (part == By.ALL && !with.isEmpty()) {
            throw wrong("--with draws agreement over time: it needs --by year or --by session");
        }
        Period period = period();
        List<StateId> asked = asked(period);
        List<DataPlace> places = data.stream().map(DataPlace::of).toList();
        try (SparkInBackground spark = new SparkInBackground(master)) {
            CsvStateRegistry registry = CsvStateRegistry.shipped();
            terminal.stage(new StageLine(
                    "agreement", "", "counting " + data.size() + (data.size() == 1 ? " file" : " files")));
            AgreementRequest request =
                    new AgreementRequest(places, named, part, new TreeSet<>(topics), period, asked, output);
            AgreementJob.Done done = spark.run(context -> new AgreementJob(context, registry).run(request));
            done.notes().forEach(terminal::note);
            done.files().forEach(file -> terminal.result(file.toString()));
        }
        return ExitStatus.DONE.code();
    }

    private By part(String word) {
        return Arrays.stream(By.values())
                .filter(part -> part.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> wrong("--by " + word + ": it is year, session or all"));
    }

    /** Looked at before Spark starts, which a wrong word would leave behind half started. */
    private List<StateId> asked(Period period) {
        if (with.isEmpty()) {
            return List.of();
        }
        CsvStateRegistry registry = CsvStateRegistry.shipped();
        LocalDate nameOn = period.to().orElse(LocalDate.MAX);
        return with.stream().map(state -> state(registry, state, nameOn)).toList();
    }

    private StateId state(CsvStateRegistry registry, String word, LocalDate nameOn) {
        StateId id = new StateId(word);
        if (registry.state(id).isPresent()) {
            return id;
        }
        List<StateId> named = registry.named(word, nameOn);
        if (named.size() != 1) {
            String found = named.isEmpty()
                    ? "no state has this id or name"
                    : "the name of " + named.stream().map(StateId::toString).collect(Collectors.joining(", "));
            throw wrong("--with " + word + ": " + found + "; ids are as NAM");
        }
        return named.get(0);
    }

    private Period period() {
        Optional<LocalDate> first = from.map(this::day);
        Optional<LocalDate> last = to.map(this::day);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            throw wrong("--to is before --from");
        }
        return Period.of(first, last);
    }

    private LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw wrong("no day: " + text + "; a day is as 2010-01-01");
        }
    }

    private ParameterException wrong(String what) {
        return new ParameterException(command.commandLine(), what);
    }
}
