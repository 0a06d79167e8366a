package org.scrutin.jobs.load.record;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.load.record.content.ReadRecord;
import org.scrutin.jobs.load.record.document.ReadDocument;
import org.scrutin.jobs.load.record.document.RecordDocument;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.LanguageTables;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.registry.CsvStateRegistry;

/** Turns records into tables: the whole of command {@code extract}. */
public final class RecordExtraction {

    private final RecordReading reading;
    private final Optional<LanguageTable> language;
    private final InputFaults faults = new InputFaults();

    private RecordExtraction(LanguageTables tables, Optional<LanguageTable> language) {
        this.language = language;
        this.reading = new RecordReading(tables, CsvStateRegistry.shipped());
    }

    /**
     * Reads documents and writes their tables.
     *
     * @param documents at least one
     * @param output the folder for the tables
     * @param language ISO 639-1 code; empty = told by the words of each document
     * @return what was read and written, and the faults of those documents that were refused
     * @throws InputRefused when no document can be read, the language has no table, or a table would overwrite a file
     *     that this program did not write
     */
    public static Extraction run(List<Path> documents, Path output, Optional<String> language) {
        return run(documents, ExtractTarget.tables(output), language);
    }

    /**
     * The same, with what a person needs to decide and what a publisher should be told, where they are asked for.
     *
     * @param target where everything goes
     * @throws InputRefused also when answers may stand in the file of questions
     */
    public static Extraction run(List<Path> documents, ExtractTarget target, Optional<String> language) {
        LanguageTables tables = LanguageTables.shipped();
        Optional<LanguageTable> chosen = language.map(code -> tables.table(code)
                .orElseThrow(() -> new InputRefused(InputFault.inFile(
                        "--language", "\"" + code + "\"", "auto or one of " + String.join(", ", tables.languages())))));
        RecordExtraction extraction = new RecordExtraction(tables, chosen);
        List<ExtractedRecord> records = extraction.read(documents);
        if (records.isEmpty()) {
            extraction.faults.refuseIfAny();
        }
        return new Extraction(
                records.stream().map(ExtractedRecord::record).toList(),
                extraction.write(records, target),
                extraction.faults);
    }

    /** Refuses before anything is written. */
    private List<Path> write(List<ExtractedRecord> records, ExtractTarget target) {
        byte[] questions = ExtractTables.questions(records);
        InputFaults foreign = new InputFaults();
        target.questions().ifPresent(file -> OpenQuestions.refuseForeign(file, questions, foreign));
        foreign.refuseIfAny();
        List<Path> written =
                new ArrayList<>(new ExtractFolder(target.tables()).write(ExtractTables.ofDocuments(records), faults));
        target.questions().ifPresent(file -> {
            OpenQuestions.write(file, questions);
            written.add(file);
        });
        target.notes()
                .ifPresent(folder -> written.addAll(new ExtractFolder(folder)
                        .write(new PublisherNotes(CsvStateRegistry.shipped()).of(records), faults)));
        return written;
    }

    private List<ExtractedRecord> read(List<Path> documents) {
        List<ExtractedRecord> records = new ArrayList<>();
        Map<RollCallId, Path> told = new LinkedHashMap<>();
        SourceNames.of(documents).forEach((path, source) -> {
            Optional<ExtractedRecord> record = read(path, source);
            Optional<RollCallId> again = record.stream()
                    .flatMap(read -> read.record().rollCalls().stream().map(RollCall::id))
                    .filter(told::containsKey)
                    .findFirst();
            if (again.isPresent()) {
                faults.add(InputFault.inFile(
                        path.toString(),
                        "the roll call " + again.get() + ", which " + told.get(again.get()) + " reports too",
                        "each roll call in one document"));
            } else {
                record.ifPresent(read -> {
                    records.add(read);
                    read.record().rollCalls().forEach(rollCall -> told.put(rollCall.id(), path));
                });
            }
        });
        return records;
    }

    private Optional<ExtractedRecord> read(Path path, String source) {
        Optional<ReadDocument> opened = RecordDocument.open(path, source, faults);
        Optional<RecordText> document = opened.map(ReadDocument::text);
        if (document.isEmpty()) {
            return Optional.empty();
        }
        Optional<LanguageTable> table = language.or(() -> reading.language(document.get()));
        if (table.isEmpty()) {
            faults.add(InputFault.inFile(
                    path.toString(),
                    "no words of a record of votes in any language that has a table",
                    "a record in one of " + String.join(", ", reading.tables().languages())
                            + ", or its language named"));
            return Optional.empty();
        }
        Optional<ReadRecord> record = reading.read(document.get(), table.get());
        if (record.isEmpty()) {
            faults.add(InputFault.inFile(
                    path.toString(), "nothing that shows which kind of record it is", RecordReading.kinds()));
        }
        return record.map(
                read -> new ExtractedRecord(opened.orElseThrow(), table.get().language(), read));
    }
}
