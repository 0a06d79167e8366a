package org.scrutin.jobs.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scrutin.jobs.fault.ExitStatus;
import org.scrutin.jobs.load.record.ExtractTarget;
import org.scrutin.jobs.load.record.Extraction;
import org.scrutin.jobs.load.record.RecordExtraction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scrutin extract}: records of the United Nations to tables. */
@Command(
        name = "extract",
        description = "Reads records of the United Nations into tables of votes, decisions and speakers.")
final class ExtractCommand implements Callable<Integer> {

    private static final String AUTO = "auto";

    @Mixin
    private SharedOptions shared;

    @Parameters(paramLabel = "DOCUMENT", arity = "1..*", description = "A record as text or PDF.")
    private List<Path> documents;

    @Option(
            names = "--output",
            paramLabel = "DIR",
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

    @Override
    public Integer call() {
        Terminal terminal = shared.terminal();
        terminal.stage(new StageLine(
                "extract", "", "reading " + documents.size() + (documents.size() == 1 ? " document" : " documents")));
        Optional<String> chosen = language.equals(AUTO) ? Optional.empty() : Optional.of(language);
        Extraction extraction = RecordExtraction.run(documents, new ExtractTarget(output, questions, notes), chosen);
        extraction.written().forEach(file -> terminal.result(file.toString()));
        extraction.records().stream()
                .filter(record -> record.rollCalls().isEmpty())
                .forEach(record -> terminal.note(record.source() + ": no recorded vote stands in it"));
        extraction.refused().messages().forEach(terminal::fault);
        return (extraction.refused().isEmpty() ? ExitStatus.DONE : ExitStatus.REFUSED).code();
    }
}
