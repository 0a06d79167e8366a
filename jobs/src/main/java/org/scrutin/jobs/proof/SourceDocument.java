package org.scrutin.jobs.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.file.DataPlace;
import org.scrutin.jobs.file.SmallTable;
import org.scrutin.jobs.load.dataset.DocumentsReader;
import org.scrutin.jobs.load.record.document.RecordDocument;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.study.TableRole;
import org.scrutin.output.edition.Provenance;
import org.scrutin.output.edition.Sha256;

/**
 * Finds the document that a table names. Tables keep its name and not its folder, so that they are the same on every machine.
 *
 * @param folder a report's, or one that {@code extract} wrote
 * @param provenance what the report was made from; empty where the folder has no manifest
 * @param extracted the documents that {@code extract} names beside its tables, with their sums; none in a report
 */
record SourceDocument(Path folder, Optional<Provenance> provenance, List<Provenance.Input> extracted) {

    private static final String DOCUMENTS = TableRole.DOCUMENTS.fileName();

    /**
     * A document.
     *
     * @param file where it lies
     * @param vouchedFor whether the manifest or the table of documents says that it is the one that was read
     */
    record Found(Path file, boolean vouchedFor) {

        /**
         * What it says.
         *
         * @param source as tables name it
         * @throws InputRefused when it can't be read
         */
        RecordText text(String source) throws IOException {
            InputFaults faults = new InputFaults();
            Optional<RecordText> text = RecordDocument.read(file, source, faults);
            faults.refuseIfAny();
            return text.orElseThrow();
        }
    }

    static SourceDocument of(Path folder) throws IOException {
        Path documents = folder.resolve(DOCUMENTS);
        return new SourceDocument(
                folder, Provenance.read(folder), Files.isRegularFile(documents) ? extracted(documents) : List.of());
    }

    private static List<Provenance.Input> extracted(Path table) {
        InputFaults faults = new InputFaults();
        List<DocumentsReader.Document> documents =
                DocumentsReader.read(SmallTable.read(DataPlace.of(table).file()), faults);
        faults.refuseIfAny();
        return documents.stream()
                .map(document -> new Provenance.Input(document.source(), document.sha256()))
                .toList();
    }

    /**
     * The file of a source.
     *
     * @param given what the user says that it is; without, it is looked for in the current folder, in the folder of the tables, and
     *     where the study of that name has its inputs
     * @throws InputRefused when there is none, or its sum is not the one in the manifest or in the table of documents
     */
    Found find(String source, Optional<Path> given) throws IOException {
        if (given.isPresent() && !Files.isRegularFile(given.get())) {
            throw new InputRefused(InputFault.inFile(given.get().toString(), "no such file", "the document " + source));
        }
        Path file = given.or(() ->
                        places(source).stream().filter(Files::isRegularFile).findFirst())
                .orElseThrow(() -> new InputRefused(InputFault.inFile(
                        source,
                        "the document lies neither in the current folder nor beside the tables",
                        "--document FILE")));
        return new Found(file, isVouchedFor(file, source));
    }

    private List<Path> places(String source) {
        List<Path> places = new ArrayList<>();
        try {
            Path name = Path.of(source).normalize();
            // What a table says is not followed out of the folders that are looked through.
            if (!name.isAbsolute() && !name.startsWith("..")) {
                places.add(name);
                places.add(folder.resolve(name));
            }
            provenance.ifPresent(made -> inputs(source)
                    .forEach(
                            input -> places.add(Path.of("studies", made.study()).resolve(input.name()))));
        } catch (InvalidPathException noPath) {
            return List.of();
        }
        return places;
    }

    private boolean isVouchedFor(Path file, String source) throws IOException {
        List<Provenance.Input> known = inputs(source);
        if (known.isEmpty()) {
            return false;
        }
        String sum = Sha256.of(file);
        if (known.stream().noneMatch(input -> input.sha256().equals(sum))) {
            throw new InputRefused(InputFault.inFile(
                    file.toString(),
                    "it is not what the tables were made from: SHA-256 " + sum,
                    "SHA-256 " + known.get(0).sha256()));
        }
        return true;
    }

    /** Inputs that a table calls so: of several tables of one name each may be meant. */
    private List<Provenance.Input> inputs(String source) {
        return provenance.map(Provenance::inputs).orElse(extracted).stream()
                .filter(input -> input.name().equals(source) || input.name().endsWith("/" + source))
                .toList();
    }
}
