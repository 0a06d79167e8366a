package org.scrutin.jobs.convert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.load.LoadedStudy;
import org.scrutin.jobs.study.ReadFormat;

/** Writes a data set that was read as the program's own tables, into a folder that is there whole or not at all. */
public final class DatasetImport {

    private static final String BALLOTS = "ballots";

    private final Path folder;

    /**
     * An import that is not made yet.
     *
     * @param folder that it makes
     */
    public DatasetImport(Path folder) {
        this.folder = folder;
    }

    /**
     * Refuses a folder that holds something: what is there is never overwritten.
     *
     * @throws InputRefused when it does, or is a file
     */
    public void refuseWhatIsThere() throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> entries = Files.list(folder)) {
                if (entries.findAny().isEmpty()) {
                    return;
                }
            }
        }
        if (Files.exists(folder)) {
            throw new InputRefused(InputFault.inFile(
                    folder.toString(),
                    Files.isDirectory(folder) ? "a folder with something in it" : "a file",
                    "a folder that is empty, or not there"));
        }
    }

    /** What a data set is written as. */
    public enum Written {
        /** The program's own tables. */
        SCRUTIN(ReadFormat.SCRUTIN),
        /** Keith Poole's fixed width, and the table of roll calls that says what each digit is a vote on. */
        ORD(ReadFormat.ORD);

        private final ReadFormat format;

        Written(ReadFormat format) {
            this.format = format;
        }

        public ReadFormat format() {
            return format;
        }

        /** What a word asks for; empty where nothing of that name is written. */
        public static Optional<Written> of(String id) {
            return Stream.of(values())
                    .filter(written -> written.format.id().equals(id))
                    .findFirst();
        }
    }

    /** What the data hold and the tables will not, in words; empty where they hold all of it. */
    public static List<String> notKept(LoadedStudy loaded, Written kind) {
        return switch (kind) {
            case SCRUTIN -> List.of();
            case ORD -> NotInFixedWidth.of(loaded);
        };
    }

    /**
     * Writes the tables.
     *
     * @param kind as what
     * @return by key of the source, the file or folder, relative to the folder: what a study file says of it
     * @throws IOException when a file can't be written; nothing is left then
     */
    public Map<String, String> write(LoadedStudy loaded, Written kind) throws IOException {
        refuseWhatIsThere();
        Path whole = folder.toAbsolutePath().normalize();
        Path aside = whole.resolveSibling(
                "." + whole.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        Files.createDirectories(aside);
        try {
            Map<String, String> files = new LinkedHashMap<>();
            loaded.watch().during(() -> {
                ImportTables tables = new ImportTables(loaded, aside);
                if (kind == Written.ORD) {
                    files.put("votes", OrdTable.of(loaded).writeInto(aside));
                    files.putAll(tables.writeRollCalls());
                } else {
                    loaded.ballots().parquet().writeInto(aside.resolve(BALLOTS));
                    files.put(BALLOTS, BALLOTS);
                    files.putAll(tables.write());
                }
                return files;
            });
            Files.deleteIfExists(whole);
            Files.move(aside, whole);
            return files;
        } finally {
            remove(aside);
        }
    }

    private static void remove(Path aside) throws IOException {
        if (Files.exists(aside)) {
            List<Path> all;
            try (Stream<Path> found = Files.walk(aside)) {
                all = found.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : all) {
                Files.delete(path);
            }
        }
    }
}
