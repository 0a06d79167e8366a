package org.scrutin.jobs.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.file.DataPlace;
import org.scrutin.jobs.file.SmallTable;
import org.scrutin.jobs.load.dataset.DocumentsReader;
import org.scrutin.output.edition.Sha256;
import org.scrutin.output.tables.DocumentTables;

/**
 * A folder of extracted tables. Beside them stands {@value #SUMS}, in the form of the sha256sum program: it tells the
 * files that this program wrote, and that nobody has changed them since. Any other file is left alone.
 */
final class ExtractFolder {

    /** The list of what was written. */
    static final String SUMS = "extract.sha256";

    private final Path folder;

    private final Predicate<String> kind;

    private ExtractFolder(Path folder, Predicate<String> kind) {
        this.folder = folder;
        this.kind = kind;
    }

    /** A folder of tables, which are the same files in every run. */
    static ExtractFolder ofTables(Path folder) {
        return new ExtractFolder(folder, name -> false);
    }

    /**
     * A folder of files that are more or fewer from run to run, also where tables lie beside them.
     *
     * @param kind whether a file of a name is one of them
     */
    static ExtractFolder of(Path folder, Predicate<String> kind) {
        return new ExtractFolder(folder, kind);
    }

    /**
     * Looks whether files may be written, before anything is.
     *
     * @param files name to content
     * @param faults told when one of them is there and this program did not write it, or it was changed since; the same of those
     *     that an earlier run wrote and this one does not
     */
    void refuseForeign(Map<String, byte[]> files, InputFaults faults) {
        try {
            SortedMap<String, Set<String>> known = known();
            Set<String> touched = new TreeSet<>(files.keySet());
            touched.addAll(stale(files, known));
            for (String name : touched) {
                Path path = folder.resolve(name);
                Set<String> sums = known.getOrDefault(name, Set.of());
                boolean ours = Files.isRegularFile(path) && sums.contains(Sha256.of(Files.readAllBytes(path)));
                if (Files.exists(path) && !ours) {
                    faults.add(InputFault.inFile(
                            path.toString(),
                            sums.isEmpty()
                                    ? "a file that this program did not write"
                                    : "the file was changed after it was extracted",
                            "another folder, or the file moved away"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Looks whether the tables that are there are those of these documents: else who writes them would take the votes of one record
     * for those of another.
     *
     * @param sources the documents that are read, as tables name them
     * @param faults told of a table of documents that has others
     */
    void refuseOthers(Collection<String> sources, InputFaults faults) {
        Path table = folder.resolve(DocumentTables.DOCUMENTS.name() + ".csv");
        if (!Files.isRegularFile(table)) {
            return;
        }
        DocumentsReader.read(SmallTable.read(DataPlace.of(table).file()), faults).stream()
                .map(DocumentsReader.Document::source)
                .filter(source -> !sources.contains(source))
                .findFirst()
                .ifPresent(other -> faults.add(InputFault.inFile(
                        table.toString(),
                        "the tables here were read from " + other,
                        "another folder, or that document among those that are read, or these tables moved away")));
    }

    /**
     * Writes files into the folder, which it makes where there is none, and removes those of an earlier run that would look as if
     * they were of this one. The list of sums knows the files from before the first is written, so a run that was killed can be
     * repeated.
     *
     * @param files name to content, of which none is foreign
     * @return the files written, in the same order
     */
    List<Path> write(Map<String, byte[]> files) {
        try {
            Files.createDirectories(folder);
            SortedMap<String, Set<String>> sums = known();
            Set<String> stale = stale(files, sums);
            files.forEach((name, content) ->
                    sums.computeIfAbsent(name, n -> new TreeSet<>()).add(Sha256.of(content)));
            list(sums);
            List<Path> written = new ArrayList<>();
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                written.add(replace(folder, file.getKey(), file.getValue()));
                sums.put(file.getKey(), Set.of(Sha256.of(file.getValue())));
            }
            for (String name : stale) {
                Files.deleteIfExists(folder.resolve(name));
                sums.remove(name);
            }
            list(sums);
            return written;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an earlier run wrote of the same kind, and this one does not. */
    private Set<String> stale(Map<String, byte[]> files, SortedMap<String, Set<String>> known) {
        Set<String> stale = new TreeSet<>(known.keySet());
        stale.removeIf(name -> files.containsKey(name) || !kind.test(name));
        return stale;
    }

    private void list(SortedMap<String, Set<String>> sums) throws IOException {
        StringBuilder list = new StringBuilder();
        sums.forEach((name, all) ->
                all.forEach(sum -> list.append(sum).append("  ").append(name).append('\n')));
        replace(folder, SUMS, list.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** By file the sums that it may have: two while a run writes. */
    private SortedMap<String, Set<String>> known() throws IOException {
        SortedMap<String, Set<String>> sums = new TreeMap<>();
        Path list = folder.resolve(SUMS);
        if (Files.isRegularFile(list)) {
            for (String line : new String(Files.readAllBytes(list), StandardCharsets.ISO_8859_1).split("\n", -1)) {
                int gap = line.indexOf("  ");
                if (gap > 0) {
                    sums.computeIfAbsent(line.substring(gap + 2), name -> new TreeSet<>())
                            .add(line.substring(0, gap));
                }
            }
        }
        return sums;
    }

    /**
     * Whole or not at all: a reader never sees half a file. The file aside is made as any other and not as a temporary one,
     * which nobody but its owner could read when it has taken its place.
     */
    static Path replace(Path folder, String name, byte[] content) throws IOException {
        Path aside = folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".part");
        try {
            Files.write(aside, content);
            return Files.move(aside, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
