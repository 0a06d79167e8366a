package org.scrutin.jobs.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.jobs.extract.DocumentReaders;
import org.scrutin.jobs.extract.ExtractMeans;
import org.scrutin.jobs.extract.ExtractTarget;
import org.scrutin.jobs.extract.Extraction;
import org.scrutin.jobs.extract.Patience;
import org.scrutin.jobs.extract.RecordExtraction;
import org.scrutin.jobs.extract.SparkDocuments;
import org.scrutin.jobs.fault.ExitStatus;
import org.scrutin.jobs.load.record.content.ReadRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code scrutin extract}: records of the United Nations to tables. */
@Command(
        name = "extract",
        description = "Reads records of the United Nations into tables of votes, decisions and speakers.")
final class ExtractCommand implements Callable<Integer> {

    private static final String AUTO = "auto";

    /** From so many documents on, starting Spark takes less time than it saves. */
    private static final int MANY = 40;

    @Spec
    private CommandSpec command;

    @Mixin
    private SharedOptions shared;

    @Parameters(paramLabel = "DOCUMENT", arity = "1..*", description = "A record: text, Markdown, PDF, DOCX or HTML.")
    private List<Path> documents;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            converter = OutputFolder.class,
            description = "Where the tables go. Default: the current folder.",
            defaultValue = "")
    private Path output;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            description = "ar, zh, en, es, fr, ru, or ${DEFAULT-VALUE}: told by the text.",
            defaultValue = AUTO)
    private String language;

    @Option(
            names = "--questions",
            paramLabel = "FILE",
            description = "Also write what a person needs to decide: a table of corrections to be filled in.")
    private Optional<Path> questions;

    @Option(
            names = "--notes",
            paramLabel = "DIR",
            description = "Also write, for each fault of a document, a note to its publisher.")
    private Optional<Path> notes;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "How long one document may take; one that takes longer is refused, and the others are read."
                    + " Default: ${DEFAULT-VALUE}.",
            defaultValue = "120")
    private int seconds;

    @Override
    public Integer call() throws IOException {
        if (seconds < 1) {
            throw new ParameterException(command.commandLine(), "--seconds: at least 1, not " + seconds);
        }
        Terminal terminal = shared.terminal();
        terminal.stage(new StageLine(
                "extract", "", "reading " + documents.size() + (documents.size() == 1 ? " document" : " documents")));
        Optional<String> chosen = language.equals(AUTO) ? Optional.empty() : Optional.of(language);
        ExtractTarget target = new ExtractTarget(output, questions, notes);
        Extraction extraction = extraction(target, chosen);
        extraction.written().forEach(file -> terminal.result(file.toString()));
        extraction.records().forEach(record -> terminal.note(told(record)));
        extraction.refused().messages().forEach(terminal::fault);
        Failures failures = new Failures(terminal);
        List<ExitStatus> ends = new ArrayList<>();
        ends.add(extraction.refused().isEmpty() ? ExitStatus.DONE : ExitStatus.REFUSED);
        extraction.failed().forEach(failure -> ends.add(failures.tell(failure.document(), failure.cause())));
        return ExitStatus.worst(ends).code();
    }

    /** How much a record says, and whether a person has to decide something. */
    private static String told(ReadRecord record) {
        String intentions = record.intentions().isEmpty()
                ? ""
                : "; " + Counted.of(record.intentions().size(), "statement") + " of how a delegation meant to vote";
        List<Discrepancy> open = record.discrepancies().stream()
                .filter(found -> found.severity() == Discrepancy.Severity.BLOCKING)
                .toList();
        String votes = record.rollCalls().isEmpty()
                ? "no recorded vote stands in it"
                : Counted.of(record.rollCalls().size(), "recorded vote");
        return record.source() + ": " + votes + intentions
                + (open.isEmpty() ? "; nothing is open" : "; " + open(record, open));
    }

    private static String open(ReadRecord record, List<Discrepancy> open) {
        long votes = record.rollCalls().stream()
                .filter(rollCall ->
                        open.stream().anyMatch(found -> found.rollCall().equals(Optional.of(rollCall.id()))))
                .count();
        return Counted.of(open.size(), "finding") + " that may change a result, on " + Counted.of(votes, "vote")
                + ": severity blocking in discrepancies.csv; --questions FILE writes what a person needs to decide";
    }

    private Extraction extraction(ExtractTarget target, Optional<String> chosen) throws IOException {
        Patience patience = new Patience(Duration.ofSeconds(seconds), System::nanoTime);
        if (documents.size() < MANY) {
            return RecordExtraction.run(
                    documents, target, new ExtractMeans(chosen, patience, new DocumentReaders.OneByOne()));
        }
        try (SparkInBackground spark = new SparkInBackground(Optional.empty())) {
            return spark.run(context -> RecordExtraction.run(
                    documents, target, new ExtractMeans(chosen, patience, new SparkDocuments(context))));
        }
    }
}
