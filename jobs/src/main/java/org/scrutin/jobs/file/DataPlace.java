package org.scrutin.jobs.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.fault.OneLine;

/**
 * A file or folder of data as a command line names it: a path relative to the current folder, or the address of a file system
 * that Spark opens. What can't be looked at is refused in one line.
 *
 * @param file where it is, whether or not there is anything
 */
public record DataPlace(DataFile file) {

    private static final String EXPECTED = "a file or folder that can be read";

    /** The place of a word of the command line. */
    public static DataPlace of(String typed) {
        if (Storage.isAddress(typed)) {
            String address = typed.replaceFirst("(?<=[^/])/+$", "");
            return new DataPlace(new DataFile(address, typed, address));
        }
        return new DataPlace(onDisk(typed));
    }

    /** The place of a path on a disk. */
    public static DataPlace of(Path path) {
        return new DataPlace(onDisk(path.toString()));
    }

    private static DataFile onDisk(String path) {
        return new DataFile(
                path, path, Path.of(path).toAbsolutePath().normalize().toString());
    }

    public boolean isFile() {
        return looked(() -> file.storage().isFile());
    }

    public boolean isFolder() {
        return looked(() -> file.storage().isFolder());
    }

    /** Whether there is a file or folder. */
    public boolean isThere() {
        return isFile() || isFolder();
    }

    /** Whether it is a pattern that several files may fit. */
    public boolean isPattern() {
        return Storage.isPattern(file.written());
    }

    /**
     * What lies in the folder, files and folders, in code-point order of their names. Left out is what is hidden, and what Spark
     * and Hadoop write beside their data.
     *
     * @throws InputRefused when it is none
     */
    public List<DataFile> inside() {
        return looked(() -> file.storage().entries()).stream()
                .map(Storage.Entry::name)
                .sorted(CodePointOrder.INSTANCE)
                .map(this::child)
                .filter(child -> !child.isAside())
                .toList();
    }

    /** The folder that it lies in. */
    public DataPlace folder() {
        if (Storage.isAddress(file.location())) {
            return of(file.location().replaceFirst("[^/]*$", ""));
        }
        return new DataPlace(onDisk(Path.of(file.named()).resolveSibling("").toString()));
    }

    /**
     * The files that a pattern of addresses fits, in code-point order.
     *
     * @throws InputRefused when no file system is called so
     */
    public List<DataFile> matching() {
        return looked(() -> Storage.matching(file.location())).stream()
                .sorted(CodePointOrder.INSTANCE)
                .map(found -> of(found).file())
                .toList();
    }

    private DataFile child(String name) {
        return new DataFile(below(file.written(), name), below(file.named(), name), below(file.location(), name));
    }

    private static String below(String folder, String name) {
        return Storage.isAddress(folder)
                ? folder.replaceFirst("/$", "") + "/" + name
                : Path.of(folder).resolve(name).toString();
    }

    /** A look at a file system. */
    @FunctionalInterface
    private interface Look<T> {
        T now() throws IOException;
    }

    private <T> T looked(Look<T> look) {
        try {
            return look.now();
        } catch (IOException | IllegalArgumentException e) {
            String why = Storage.isAddress(file.location()) ? " (" + OneLine.innermost(e) + ")" : "";
            throw new InputRefused(InputFault.inFile(file.named(), "a path that can't be read" + why, EXPECTED));
        }
    }
}
