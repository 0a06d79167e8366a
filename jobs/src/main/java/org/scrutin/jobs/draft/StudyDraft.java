package org.scrutin.jobs.draft;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.file.DataFile;
import org.scrutin.jobs.file.DataPlace;
import org.scrutin.jobs.file.Storage;
import org.scrutin.jobs.load.StudyLoader;
import org.scrutin.jobs.study.KnownTables;
import org.scrutin.jobs.study.StudyPlace;
import org.scrutin.jobs.study.StudyReader;
import org.scrutin.jobs.study.TableRole;

/** Drafts a study for data: finds the tables, loads them as a report would, and writes what they show. */
public final class StudyDraft {

    private static final String FILE = "study.yaml";
    private static final String ROLL_CALLS = "roll_calls.csv";

    private final JavaSparkContext spark;
    private final StateRegistry registry;
    private final Path folder;

    /**
     * A draft that is not made yet.
     *
     * @param spark where ballots are read
     * @param registry of states and groups
     * @param folder of the study; made where it is not there
     */
    public StudyDraft(JavaSparkContext spark, StateRegistry registry, Path folder) {
        this.spark = spark;
        this.registry = registry;
        this.folder = folder;
    }

    /**
     * Refuses a folder that has a study file: what a user wrote is never overwritten.
     *
     * @throws InputRefused when there is one, or the folder is a file
     */
    public static void refuseWhatIsThere(Path folder) {
        if (Files.exists(folder.resolve(FILE))) {
            throw new InputRefused(InputFault.inFile(
                    folder.resolve(FILE).toString(), "a study file that is there already", "a folder without one"));
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new InputRefused(InputFault.inFile(folder.toString(), "a file", "a folder, there or not"));
        }
    }

    /**
     * Writes the study file, and the table of roll calls where the ballots hold it in themselves.
     *
     * @param from a table of the data
     * @param source what else is said of them
     * @return the study file
     * @throws InputRefused when the data are not what this version reads, with the faults that a report would tell
     */
    public Path write(DataPlace from, NamedSource source) throws IOException {
        refuseWhatIsThere(folder);
        FoundTables tables = new TableFinder(from, new KnownTables(registry, source.format())).find();
        boolean isNew = !Files.exists(folder);
        Files.createDirectories(folder);
        boolean done = false;
        Map<Path, String> own = new LinkedHashMap<>();
        try {
            FoundTables whole = withRollCalls(tables, own);
            Path file = folder.resolve(FILE);
            put(file, text(whole, source), own);
            done = true;
            return file;
        } finally {
            if (!done) {
                for (Path written : own.keySet()) {
                    Files.deleteIfExists(written);
                }
                if (isNew) {
                    Files.deleteIfExists(folder);
                }
            }
        }
    }

    private FoundTables withRollCalls(FoundTables tables, Map<Path, String> own) throws IOException {
        if (tables.has(TableRole.ROLL_CALLS) || !tables.isOwn()) {
            return tables;
        }
        DataFile ballots = tables.get(TableRole.BALLOTS);
        if (tables.datedBallots().isEmpty()) {
            throw new InputRefused(InputFault.inFile(
                    ballots.named(),
                    "ballots without a date, and no table of roll calls beside it",
                    "a table with roll_call and date in the same folder, or a column date"));
        }
        Path file = folder.resolve(ROLL_CALLS);
        put(file, RollCallsOfBallots.of(ballots), own);
        return tables.with(
                TableRole.ROLL_CALLS,
                new DataFile(
                        ROLL_CALLS,
                        file.toString(),
                        file.toAbsolutePath().normalize().toString()));
    }

    private String text(FoundTables tables, NamedSource source) throws IOException {
        StudyPlace place =
                new StudyPlace(folder.resolve(FILE), folder.resolve(FILE).toString());
        Map<TableRole, String> paths = new EnumMap<>(TableRole.class);
        tables.tables().forEach((role, file) -> paths.put(role, relative(file)));
        RecordsBeside records = tables.isOwn() && tables.has(TableRole.DOCUMENTS)
                ? RecordsBeside.of(tables.get(TableRole.DOCUMENTS))
                : RecordsBeside.NONE;
        records.path().ifPresent(path -> paths.put(TableRole.RECORDS, relative(path)));
        StudyText study = new StudyText(
                id(), tables.format(), paths, source.keys(), records.areMissing() ? records.names() : List.of());
        StudyReader reader = new StudyReader(registry);
        StudyLoader loader = new StudyLoader(spark, registry);
        StudyFacts facts =
                new StudyFacts(loader.load(reader.read(place, study.bare())).data());
        String text = study.of(facts);
        // A draft that its own reader refused would be a fault of the program: better known now than at the report.
        reader.read(place, text);
        return text;
    }

    /** The path from the study's folder, with slashes; absolute where there is none, as between drives. An address as it is. */
    private String relative(DataFile file) {
        if (Storage.isAddress(file.location())) {
            return file.location();
        }
        return relative(file.path());
    }

    private String relative(Path file) {
        Path base = folder.toAbsolutePath().normalize();
        Path path = base.getRoot().equals(file.getRoot()) ? base.relativize(file) : file;
        return path.toString().replace('\\', '/');
    }

    /** The folder's name with what an id can't hold made a hyphen. */
    private String id() {
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        String id = name.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[^A-Za-z0-9]+", "");
        return id.isEmpty() ? "study" : id.substring(0, Math.min(id.length(), 100));
    }

    /** Never over a file that is there. */
    private static void put(Path file, String text, Map<Path, String> own) throws IOException {
        if (Files.exists(file)) {
            throw new InputRefused(
                    InputFault.inFile(file.toString(), "a file that is there already", "a folder without one"));
        }
        own.put(file, text);
        Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    }
}
