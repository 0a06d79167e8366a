package org.scrutin.jobs.study;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.fault.OneLine;
import org.scrutin.jobs.file.DataFile;
import org.scrutin.jobs.file.Storage;
import org.scrutin.jobs.study.StudySource.NamedPath;

/** Finds the files that a study's paths mean: a file, all files of a folder, or what a glob matches. */
public final class InputPaths {

    private final StudyPlace study;
    private final InputFaults faults;

    /**
     * Paths of one study.
     *
     * @param study relative to which they stand
     * @param faults to which a path that leads nowhere is added
     */
    public InputPaths(StudyPlace study, InputFaults faults) {
        this.study = study;
        this.faults = faults;
    }

    /**
     * The files, in code-point order of their paths; empty, and a fault gathered, where there is none.
     *
     * @param format says which files of a folder are data
     */
    public List<DataFile> find(NamedPath named, ReadFormat format) {
        return find(named, format::mayBe);
    }

    /** The files, tables or not: documents that lie beside the tables. */
    public List<DataFile> findAll(NamedPath named) {
        return Storage.isAddress(named.written())
                ? nothing(named, "a document that is on no disk of this machine")
                : find(named, name -> true);
    }

    private List<DataFile> find(NamedPath named, Predicate<String> data) {
        try {
            Storage storage = file(named.written()).storage();
            if (storage.isFile()) {
                return List.of(file(named.written()));
            }
            if (storage.isFolder()) {
                return someOf(named, inFolder(named, storage, data), "a folder without a data file");
            }
            if (Storage.isPattern(named.written())) {
                return someOf(named, matching(named.written()), "a pattern that no file fits");
            }
            return nothing(named, "no such file");
        } catch (IOException | IllegalArgumentException e) {
            return nothing(
                    named,
                    "a path that can't be read"
                            + (Storage.isAddress(named.written()) ? " (" + OneLine.innermost(e) + ")" : ""));
        }
    }

    /**
     * The files, whatever their format: in a folder every table.
     *
     * @param named the path
     */
    public List<DataFile> find(NamedPath named) {
        return find(named, name -> new DataFile(name, name, name).isTable());
    }

    private List<DataFile> someOf(NamedPath named, List<DataFile> files, String otherwise) {
        return files.isEmpty() ? nothing(named, otherwise) : files;
    }

    private List<DataFile> nothing(NamedPath named, String why) {
        faults.add(InputFault.at(
                study.named(),
                named.at(),
                study.naming(named.written()) + ", " + why,
                "a file, a folder or a pattern"));
        return List.of();
    }

    private List<DataFile> inFolder(NamedPath named, Storage folder, Predicate<String> data) throws IOException {
        return sorted(folder.names().stream()
                .filter(name -> isData(name, data))
                .map(name -> withoutEndSlash(named.written()) + "/" + name));
    }

    /** Neither what Spark and Hadoop write beside their data nor hidden files. */
    private static boolean isData(String name, Predicate<String> data) {
        return !new DataFile(name, name, name).isAside() && data.test(name);
    }

    /** Folders and files behind links are found as well: data often lie elsewhere. */
    private List<DataFile> matching(String pattern) throws IOException {
        if (Storage.isAddress(pattern)) {
            return sorted(Storage.matching(pattern).stream());
        }
        int slash = pattern.replaceFirst("[*?\\[{].*", "").lastIndexOf('/');
        String base = pattern.substring(0, slash + 1);
        Path start = study.resolve(base.isEmpty() ? "." : base);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        PathMatcher matcher = matcher(pattern.substring(slash + 1));
        List<String> found = new ArrayList<>();
        Files.walkFileTree(
                start,
                EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                depth(pattern.substring(slash + 1)),
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        Path relative = start.relativize(file);
                        if (attributes.isRegularFile() && matcher.matches(relative)) {
                            found.add(base + relative.toString().replace('\\', '/'));
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    /** A link that leads back up, or a folder that can't be read: what it holds was met, or fits nothing. */
                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException why) {
                        return FileVisitResult.CONTINUE;
                    }
                });
        return sorted(found.stream());
    }

    private static PathMatcher matcher(String pattern) {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static int depth(String pattern) {
        return pattern.contains("**") ? Integer.MAX_VALUE : pattern.split("/", -1).length;
    }

    private List<DataFile> sorted(Stream<String> written) {
        return written.sorted(CodePointOrder.INSTANCE).map(this::file).toList();
    }

    private DataFile file(String written) {
        if (Storage.isAddress(written)) {
            return new DataFile(written, written, written);
        }
        return new DataFile(
                written,
                study.naming(written),
                study.resolve(written).toAbsolutePath().normalize().toString());
    }

    private static String withoutEndSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
