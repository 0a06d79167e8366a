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
import org.scrutin.jobs.load.record.language.LanguageTables;
import org.scrutin.jobs.registry.CsvStateRegistry;

/** Turns records into tables: the whole of command {@code extract}. */
public final class RecordExtraction {

    private final InputFaults faults = new InputFaults();
    private final List<Extraction.Failure> failed = new ArrayList<>();

    private RecordExtraction() {}

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
        return run(documents, target, new ExtractMeans(language, Patience.endless(), new DocumentReaders.OneByOne()));
    }

    /**
     * The same by means of one's own.
     *
     * @param means who reads, and for how long
     */
    public static Extraction run(List<Path> documents, ExtractTarget target, ExtractMeans means) {
        refuseUnknown(means.language());
        RecordExtraction extraction = new RecordExtraction();
        List<ExtractedRecord> records = extraction.read(documents, means);
        if (records.isEmpty() && extraction.failed.isEmpty()) {
            extraction.faults.refuseIfAny();
        }
        return new Extraction(
                records.stream().map(ExtractedRecord::record).toList(),
                records.isEmpty() ? List.of() : extraction.write(records, target),
                extraction.faults,
                extraction.failed);
    }

    private static void refuseUnknown(Optional<String> language) {
        LanguageTables tables = LanguageTables.shipped();
        language.filter(code -> tables.table(code).isEmpty()).ifPresent(code -> {
            throw new InputRefused(InputFault.inFile(
                    "--language", "\"" + code + "\"", "auto or one of " + String.join(", ", tables.languages())));
        });
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

    private List<ExtractedRecord> read(List<Path> documents, ExtractMeans means) {
        Map<Path, String> sources = SourceNames.of(documents);
        List<ReadOutcome> outcomes =
                means.readers().read(new DocumentReader(means.language(), means.patience()), sources);
        List<ExtractedRecord> records = new ArrayList<>();
        Map<RollCallId, Path> told = new LinkedHashMap<>();
        int number = 0;
        for (Path path : sources.keySet()) {
            ReadOutcome outcome = outcomes.get(number++);
            if (outcome instanceof ReadOutcome.Read read) {
                add(read.record(), path, told).ifPresent(records::add);
            } else if (outcome instanceof ReadOutcome.Refused refused) {
                faults.add(refused.fault());
            } else if (outcome instanceof ReadOutcome.Failed broken) {
                failed.add(new Extraction.Failure(broken.document(), broken.failure()));
            }
        }
        return records;
    }

    /** A record all of whose roll calls are its own; else it's refused. */
    private Optional<ExtractedRecord> add(ExtractedRecord record, Path path, Map<RollCallId, Path> told) {
        List<RollCallId> ids =
                record.record().rollCalls().stream().map(RollCall::id).toList();
        Optional<RollCallId> again = ids.stream().filter(told::containsKey).findFirst();
        again.ifPresentOrElse(
                id -> faults.add(InputFault.inFile(
                        path.toString(),
                        "the roll call " + id + ", which " + told.get(id) + " reports too",
                        "each roll call in one document")),
                () -> ids.forEach(id -> told.put(id, path)));
        return again.isPresent() ? Optional.empty() : Optional.of(record);
    }
}
