package org.scrutin.jobs.extract;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.load.record.RecordReading;
import org.scrutin.jobs.load.record.content.ReadRecord;
import org.scrutin.jobs.load.record.document.Deadline;
import org.scrutin.jobs.load.record.document.DoneAside;
import org.scrutin.jobs.load.record.document.ReadDocument;
import org.scrutin.jobs.load.record.document.RecordDocument;
import org.scrutin.jobs.load.record.document.Unreadable;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.LanguageTables;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.registry.CsvStateRegistry;

/**
 * Reads one document after the other, each in a thread of its own: whatever one does, the next is read. May be sent to where
 * documents are read at the same time.
 */
final class DocumentReader implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Of a document, from the place of a finding on, in code points. */
    private static final int PRINTED = 120;

    /** Code of the language; empty text = told by the words of each document. */
    private final String language;

    private final Patience patience;

    /**
     * A reader.
     *
     * @param language a code that has a table; empty = told by the words of each document
     * @param patience how long one document may take
     */
    DocumentReader(Optional<String> language, Patience patience) {
        this.language = language.orElse("");
        this.patience = patience;
    }

    /** What is read of every document, once a process. */
    private static final class Shipped {

        static final RecordReading READING = new RecordReading(LanguageTables.shipped(), CsvStateRegistry.shipped());

        private Shipped() {}
    }

    /**
     * Reads a document, or says why not; nothing but the end of this thread stops it.
     *
     * @param path where it lies
     * @param source its name in tables
     */
    ReadOutcome read(Path path, String source) {
        Deadline deadline = patience.start();
        try {
            return DoneAside.within(patience.longestWait(), () -> read(path, source, deadline));
        } catch (TimeoutException e) {
            return new ReadOutcome.Refused(patience.over(path, deadline));
        } catch (ExecutionException e) {
            return e.getCause() instanceof Deadline.Overtime
                    ? new ReadOutcome.Refused(patience.over(path, deadline))
                    : new ReadOutcome.Failed(path.toString(), e.getCause());
        }
    }

    private ReadOutcome read(Path path, String source, Deadline deadline) {
        ReadDocument opened;
        try {
            opened = RecordDocument.open(path, source, deadline);
        } catch (Unreadable e) {
            return new ReadOutcome.Refused(e.fault());
        }
        deadline.look();
        RecordReading reading = Shipped.READING;
        RecordText text = opened.text();
        Optional<LanguageTable> table =
                language.isEmpty() ? reading.language(text) : reading.tables().table(language);
        if (table.isEmpty()) {
            return new ReadOutcome.Refused(InputFault.inFile(
                    path.toString(),
                    "no words of a record of votes in any language that has a table",
                    "a record in one of " + String.join(", ", reading.tables().languages())
                            + ", or its language named"));
        }
        deadline.look();
        Optional<String> next = reading.nextRecord(text, table.get());
        if (next.isPresent()) {
            return new ReadOutcome.Refused(InputFault.inFile(
                    path.toString(),
                    "two records, the second at " + next.get() + " (lines and columns, in a PDF with the page before)",
                    "one record a file: split it there"));
        }
        Optional<ReadRecord> record = reading.read(text, table.get());
        deadline.look();
        return record.<ReadOutcome>map(read -> new ReadOutcome.Read(new ExtractedRecord(
                        new ExtractedRecord.Bytes(opened.sha256(), opened.bytes()),
                        table.get().language(),
                        read,
                        printed(text, read.discrepancies()))))
                .orElseGet(() -> new ReadOutcome.Refused(InputFault.inFile(
                        path.toString(), "nothing that shows which kind of record it is", RecordReading.kinds())));
    }

    /** What stands in the document at the places of findings, on one line. */
    private static Map<String, String> printed(RecordText text, List<Discrepancy> discrepancies) {
        Map<String, String> printed = new TreeMap<>();
        for (Discrepancy found : discrepancies) {
            OptionalInt offset = text.offset(found.place());
            if (offset.isPresent()) {
                printed.computeIfAbsent(found.place(), place -> printed(text.content(), offset.getAsInt()));
            }
        }
        return printed;
    }

    private static String printed(String content, int from) {
        // Not counted to the end of the document: there may be many findings.
        int within = Math.min(content.length(), from + 2 * PRINTED);
        int points = Math.min(PRINTED, content.codePointCount(from, within));
        int to = content.offsetByCodePoints(from, points);
        String shown = content.substring(from, to).replaceAll("\\s+", " ").strip();
        return to < content.length() ? shown + " …" : shown;
    }
}
