package org.scrutin.jobs.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.parquet.io.InputFile;

/**
 * Where a file or folder of data lies, and how its bytes are reached: a disk that this machine sees as its own, or a file system
 * that Spark opens by the scheme of an address. A disk is read without Hadoop's libraries, which take longer to start than most
 * studies take to read.
 */
public sealed interface Storage permits DiskStorage, SparkStorage {

    /** A scheme and its path; one letter before a colon is a drive. */
    Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:/.*");

    /** Whether a path, as a study writes it, is the address of a file system. */
    static boolean isAddress(String written) {
        return ADDRESS.matcher(written).matches();
    }

    /** Whether a path, as a study writes it, is a pattern that several files may fit. */
    static boolean isPattern(String written) {
        return written.matches(".*[*?\\[{].*");
    }

    /**
     * The storage of a place.
     *
     * @param location an absolute path or an address
     */
    static Storage of(String location) {
        return isAddress(location) ? new SparkStorage(location) : new DiskStorage(Path.of(location));
    }

    /**
     * The addresses of files that a pattern fits, in no order; of {@code **} file systems know nothing.
     *
     * @throws IOException when there is no file system of that scheme
     */
    static List<String> matching(String pattern) throws IOException {
        return SparkStorage.matching(pattern);
    }

    boolean isFile() throws IOException;

    boolean isFolder() throws IOException;

    /**
     * What lies in a folder under a name.
     *
     * @param name without the folder's
     * @param isFolder else it is a file
     */
    record Entry(String name, boolean isFolder) {}

    /** The files and folders in a folder, in no order. */
    List<Entry> entries() throws IOException;

    /** Names of the files in a folder, in no order. */
    default List<String> names() throws IOException {
        return entries().stream()
                .filter(entry -> !entry.isFolder())
                .map(Entry::name)
                .toList();
    }

    /** The size of a file in bytes. */
    long bytes() throws IOException;

    /** The bytes of a file from one on, counted from 0. */
    InputStream open(long from) throws IOException;

    /** What a look at a file tells; empty where it can't be looked at. */
    Optional<InputWatch.Stamp> stamp();

    /** A file as the reader of Parquet takes it. */
    InputFile parquet() throws IOException;

    /** The address under which Spark finds it. */
    String address();
}
