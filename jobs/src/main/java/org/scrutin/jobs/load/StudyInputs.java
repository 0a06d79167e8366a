package org.scrutin.jobs.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.spark.api.java.JavaSparkContext;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.file.DataFile;
import org.scrutin.jobs.file.FileScan;
import org.scrutin.jobs.file.InputDigest;
import org.scrutin.jobs.file.InputWatch;
import org.scrutin.jobs.file.SmallTable;
import org.scrutin.jobs.load.dataset.DocumentsReader;
import org.scrutin.jobs.study.InputPaths;
import org.scrutin.jobs.study.ReadFormat;
import org.scrutin.jobs.study.StudyPlace;
import org.scrutin.jobs.study.StudySource;
import org.scrutin.jobs.study.TableRole;
import org.scrutin.jobs.tally.TableFile;

/** The files that a study names: found, hashed once each, and remembered for the manifest. */
final class StudyInputs {

    private final JavaSparkContext spark;
    private final InputPaths paths;
    private final InputFaults faults;
    private final int chunkBytes;
    private final InputWatch watch = new InputWatch();
    private final List<DocumentsReader.Document> documents = new ArrayList<>();
    private final Map<String, InputDigest> digests = new TreeMap<>(CodePointOrder.INSTANCE);

    /**
     * The files of one study.
     *
     * @param spark where tables in Parquet are read, and tables of ballots
     * @param place where the study stands
     * @param faults to which what is wrong with files is added
     * @param chunkBytes the least size of a chunk of ballots
     */
    StudyInputs(JavaSparkContext spark, StudyPlace place, InputFaults faults, int chunkBytes) {
        this.spark = spark;
        this.paths = new InputPaths(place, faults);
        this.faults = faults;
        this.chunkBytes = chunkBytes;
    }

    /**
     * A file and what one pass over its bytes found.
     *
     * @param file where it is
     * @param scan its digest and where it may be cut
     */
    record Scanned(DataFile file, FileScan scan) {}

    /** The files under a key of a source, those that can't be read left out; none where the source lacks the key. */
    List<Scanned> files(StudySource source, String key) {
        return scanned(
                source.path(key).map(path -> paths.find(path, source.format())).orElse(List.of()));
    }

    private List<Scanned> scanned(List<DataFile> found) {
        List<Scanned> files = new ArrayList<>();
        for (DataFile file : found) {
            gathering(() -> {
                Optional<InputWatch.Stamp> before = file.storage().stamp();
                FileScan scan = FileScan.of(file, chunkBytes);
                watch.add(file, before, scan.digest());
                digests.put(file.written(), scan.digest());
                documents.add(
                        new DocumentsReader.Document(file.name(), scan.digest().sha256()));
                files.add(new Scanned(file, scan));
            });
        }
        return files;
    }

    /** The documents that a source names, which are no tables: only their bytes are looked at. */
    List<StudyRecord> records(StudySource source) {
        List<StudyRecord> records = new ArrayList<>();
        for (DataFile file : source.path(TableRole.RECORDS).map(paths::findAll).orElse(List.of())) {
            Optional<InputWatch.Stamp> before = file.storage().stamp();
            try {
                InputDigest digest = new InputDigest(
                        file.written(), file.sha256(), file.storage().bytes());
                watch.add(file, before, digest);
                digests.put(file.written(), digest);
                documents.add(new DocumentsReader.Document(file.name(), digest.sha256()));
                records.add(new StudyRecord(file, digest.sha256()));
            } catch (IOException e) {
                faults.add(InputFault.inFile(file.named(), "a file that can't be read", "a document"));
            }
        }
        return records;
    }

    /** Hands each table under a path that stands in no source to a reader, which may refuse it. */
    void eachTable(StudySource.NamedPath path, Consumer<SmallTable> reader) {
        for (Scanned scanned : scanned(paths.find(path, ReadFormat.SCRUTIN))) {
            gathering(() -> reader.accept(table(scanned).small()));
        }
    }

    /** Every file that was read, as a source of ballots would be named by it. */
    List<DocumentsReader.Document> documents() {
        return List.copyOf(documents);
    }

    /** Does something that may be refused, and gathers why. */
    void gathering(Runnable reading) {
        try {
            reading.run();
        } catch (InputRefused refused) {
            faults.addAll(refused.faults());
        }
    }

    /** Hands each table under a key of a source to a reader, which may refuse it. */
    void eachTable(StudySource source, String key, Consumer<SmallTable> reader) {
        for (Scanned scanned : files(source, key)) {
            gathering(() -> reader.accept(table(scanned).small()));
        }
    }

    /** The file as a table. */
    TableFile table(Scanned scanned) {
        return new TableFile(spark, scanned.file(), scanned.scan());
    }

    InputFaults faults() {
        return faults;
    }

    InputWatch watch() {
        return watch;
    }

    /** Every file that was read, in code-point order of the paths as written. */
    List<InputDigest> digests() {
        return List.copyOf(digests.values());
    }
}
