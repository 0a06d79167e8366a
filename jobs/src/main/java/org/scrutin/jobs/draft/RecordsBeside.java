package org.scrutin.jobs.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutin.jobs.file.DataFile;
import org.scrutin.jobs.file.SmallTable;
import org.scrutin.jobs.file.Storage;
import org.scrutin.output.edition.Sha256;

/**
 * The documents that tables of {@code extract} were read from, looked for where somebody has them who has just extracted them: in the current
 * folder, beside the tables and above these. One with another sum than the table of documents says is another document.
 *
 * @param path what a study file names, a file or a pattern that fits these documents alone; empty where one is missing or no pattern does
 * @param names of the documents; none where the tables were not read from documents
 */
record RecordsBeside(Optional<Path> path, List<String> names) {

    /** Tables that were read from no document. */
    static final RecordsBeside NONE = new RecordsBeside(Optional.empty(), List.of());

    RecordsBeside {
        names = List.copyOf(names);
    }

    /**
     * Looks for the documents.
     *
     * @param documents the table that names them, as {@code extract} writes it
     */
    static RecordsBeside of(DataFile documents) throws IOException {
        SmallTable table = SmallTable.read(documents);
        if (Storage.isAddress(documents.location())
                || !table.has("source")
                || !table.has("sha256")
                || !table.has("language")) {
            return NONE;
        }
        List<String> names = new ArrayList<>();
        Set<Path> found = new LinkedHashSet<>();
        for (SmallTable.Row row : table.rows()) {
            // Of a data set that was imported no language is known: its files are no documents.
            if (!row.text("language").isBlank()) {
                names.add(row.text("source"));
                find(documents.path().toAbsolutePath().normalize().getParent(), row)
                        .ifPresent(found::add);
            }
        }
        return new RecordsBeside(found.size() == names.size() ? named(found) : Optional.empty(), names);
    }

    private static Optional<Path> find(Path tables, SmallTable.Row row) throws IOException {
        try {
            Path name = Path.of(row.text("source")).normalize();
            if (name.isAbsolute() || name.startsWith("..")) {
                return Optional.empty();
            }
            List<Path> folders = new ArrayList<>(List.of(Path.of(""), tables));
            Optional.ofNullable(tables.getParent()).ifPresent(folders::add);
            for (Path folder : folders) {
                Path file = folder.resolve(name).toAbsolutePath().normalize();
                if (Files.isRegularFile(file) && Sha256.of(file).equals(row.text("sha256"))) {
                    return Optional.of(file);
                }
            }
            return Optional.empty();
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private static Optional<Path> named(Set<Path> documents) throws IOException {
        if (documents.size() == 1) {
            return documents.stream().findFirst();
        }
        Set<Path> folders = new LinkedHashSet<>();
        Set<String> endings = new LinkedHashSet<>();
        for (Path document : documents) {
            folders.add(document.getParent());
            String name = String.valueOf(document.getFileName());
            endings.add(name.substring(Math.max(0, name.lastIndexOf('.'))));
        }
        if (folders.size() != 1 || endings.size() != 1) {
            return Optional.empty();
        }
        Path folder = folders.iterator().next();
        String ending = endings.iterator().next();
        try (Stream<Path> beside = Files.list(folder)) {
            boolean alone = beside.filter(
                            file -> String.valueOf(file.getFileName()).endsWith(ending))
                    .allMatch(documents::contains);
            return alone && !ending.isEmpty() ? Optional.of(folder.resolve("*" + ending)) : Optional.empty();
        }
    }

    /** Whether the study file has to say that somebody must add them. */
    boolean areMissing() {
        return path.isEmpty() && !names.isEmpty();
    }
}
