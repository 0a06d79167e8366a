package org.scrutin.jobs.extract;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutin.analysis.vote.Decision;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.load.record.content.ReadRecord;
import org.scrutin.jobs.load.record.language.LanguageTables;
import org.scrutin.jobs.registry.CsvStateRegistry;

/** Turns records into tables: the whole of command {@code extract}. */
public final class RecordExtraction {

    private final InputFaults faults = new InputFaults();
    private final List<Extraction.Failure> failed = new ArrayList<>();
    private final Collection<String> asked;

    /**
     * Of some documents.
     *
     * @param asked how tables name them
     */
    private RecordExtraction(Collection<String> asked) {
        this.asked = asked;
    }

    /**
     * Reads documents and writes their tables.
     *
     * @param documents at least one
     * @param output the folder for the tables
     * @param language ISO 639-1 code; empty = told by the words of each document
     * @return what was read and written, and the faults of those documents that were refused
     * @throws InputRefused when no document can be read, the language has no table, or a table would overwrite a file
     *     that this program did not write, or tables of a document that is not among these
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
        Map<Path, String> sources = SourceNames.of(documents);
        RecordExtraction extraction = new RecordExtraction(sources.values());
        List<ExtractedRecord> records = extraction.read(sources, means);
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
        Map<String, byte[]> tables = ExtractTables.ofDocuments(records);
        ExtractFolder folder = ExtractFolder.ofTables(target.tables());
        Optional<ExtractFolder> noted = target.notes().map(notes -> ExtractFolder.of(notes, PublisherNotes::isNote));
        Map<String, byte[]> notes =
                noted.isEmpty() ? Map.of() : new PublisherNotes(CsvStateRegistry.shipped()).of(records);
        InputFaults foreign = new InputFaults();
        target.questions().ifPresent(file -> OpenQuestions.refuseForeign(file, questions, foreign));
        folder.refuseForeign(tables, foreign);
        folder.refuseOthers(asked, foreign);
        noted.ifPresent(of -> of.refuseForeign(notes, foreign));
        if (!foreign.isEmpty()) {
            faults.addAll(foreign);
            faults.refuseIfAny();
        }
        List<Path> written = new ArrayList<>(folder.write(tables));
        target.questions().ifPresent(file -> {
            OpenQuestions.write(file, questions);
            written.add(file);
        });
        noted.ifPresent(of -> written.addAll(of.write(notes)));
        return written;
    }

    private List<ExtractedRecord> read(Map<Path, String> sources, ExtractMeans means) {
        List<ReadOutcome> outcomes =
                means.readers().read(new DocumentReader(means.language(), means.patience()), sources);
        List<ExtractedRecord> records = new ArrayList<>();
        Map<RollCallId, Path> told = new LinkedHashMap<>();
        Map<List<String>, Path> decided = new LinkedHashMap<>();
        int number = 0;
        for (Path path : sources.keySet()) {
            ReadOutcome outcome = outcomes.get(number++);
            if (outcome instanceof ReadOutcome.Read read) {
                add(read.record(), path, told)
                        .filter(record -> decidesAlone(record.record(), path, decided))
                        .ifPresent(records::add);
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

    /** Whether no document before has the same decisions; else it's refused. What has votes is told apart by them. */
    private boolean decidesAlone(ReadRecord record, Path path, Map<List<String>, Path> decided) {
        List<String> names = record.decisions().stream()
                .map(RecordExtraction::name)
                .filter(name -> !name.isBlank())
                .toList();
        if (!record.rollCalls().isEmpty() || names.isEmpty()) {
            return true;
        }
        Path before = decided.putIfAbsent(names, path);
        if (before != null) {
            faults.add(InputFault.inFile(
                    path.toString(), "the decisions that " + before + " reports too", "each document once"));
        }
        return before == null;
    }

    /** A decision's symbol or paragraph with its day; where it has none but its place, its title. Empty where that is missing too. */
    private static String name(Decision decision) {
        String title = String.join(" ", decision.title().byLanguage().values())
                .replaceAll("\\s+", " ")
                .strip();
        String name = decision.paragraph().equals(decision.place()) ? title : decision.paragraph();
        return name.isEmpty() ? "" : decision.date().map(LocalDate::toString).orElse("") + " " + name;
    }
}
