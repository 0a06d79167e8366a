package org.scrutin.jobs.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Locale;
import org.scrutin.output.edition.Sha256;

/**
 * One file of a study's data. A job's tasks open it where it lies, so with a cluster all of them must see it: on a disk that they
 * share, or on a file system that Spark opens.
 *
 * @param written the path as the study writes it; of a folder or glob, what it found there
 * @param named the path as messages name it
 * @param location absolute path, or the address of a file system
 */
public record DataFile(String written, String named, String location) implements Serializable {

    /** What kind of bytes a file holds, told by its ending. */
    public enum Kind {
        CSV,
        CSV_PACKED,
        JSON_LINES,
        FIXED_WIDTH,
        PARQUET
    }

    private static final String PACKED = "(\\.(gz|zst))?";

    /**
     * Where it is on a disk.
     *
     * @throws java.nio.file.InvalidPathException or gives a path that leads nowhere where it is on no disk
     */
    public Path path() {
        return Path.of(location);
    }

    /** How its bytes are reached. */
    public Storage storage() {
        return Storage.of(location);
    }

    /** The file's own name: what tables call the source. */
    public String name() {
        return Storage.isAddress(location)
                ? location.substring(location.lastIndexOf('/') + 1)
                : String.valueOf(path().getFileName());
    }

    /** CSV where the ending says nothing else. */
    public Kind kind() {
        String name = lowerName();
        if (name.endsWith(".parquet")) {
            return Kind.PARQUET;
        }
        if (name.matches(".*\\.(json|jsonl|ndjson)" + PACKED)) {
            return Kind.JSON_LINES;
        }
        if (name.matches(".*\\.ord" + PACKED)) {
            return Kind.FIXED_WIDTH;
        }
        return packing() == Packing.NONE ? Kind.CSV : Kind.CSV_PACKED;
    }

    /** Whether its name is that of a table: what lies beside tables and has another name is not looked into. */
    public boolean isTable() {
        return lowerName().matches(".*\\.(parquet|(csv|ord|json|jsonl|ndjson)" + PACKED + ")");
    }

    /** The file's own name without its endings, as {@code votes} of {@code votes.csv.gz}. */
    public String stem() {
        return name().replaceFirst("(?<=.)\\.(?i:csv|ord|json|jsonl|ndjson|parquet)" + PACKED + "$", "");
    }

    /** How its bytes are packed, told by its ending. */
    public Packing packing() {
        String name = lowerName();
        return name.endsWith(".gz") ? Packing.GZIP : name.endsWith(".zst") ? Packing.ZSTD : Packing.NONE;
    }

    /**
     * Its bytes as they were before they were packed.
     *
     * @throws IOException when it can't be read, or is called packed and is not
     */
    public InputStream open() throws IOException {
        return packing().unpacked(storage().open(0));
    }

    /**
     * The digest of its bytes as they lie.
     *
     * @return SHA-256 in lower-case hexadecimal
     * @throws IOException when it can't be read
     */
    public String sha256() throws IOException {
        try (InputStream bytes = storage().open(0)) {
            return Sha256.of(bytes);
        }
    }

    /** Whether it is hidden, or what Spark and Hadoop write beside their data. */
    public boolean isAside() {
        return name().startsWith("_") || name().startsWith(".");
    }

    private String lowerName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
