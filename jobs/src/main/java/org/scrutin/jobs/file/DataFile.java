package org.scrutin.jobs.file;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.Locale;

/**
 * One file of a study's data. A job's tasks open it by its path, so with a cluster it must lie where all of them see it.
 *
 * @param written the path as the study writes it; of a folder or glob, what it found there
 * @param named the path as messages name it
 * @param location absolute path
 */
public record DataFile(String written, String named, String location) implements Serializable {

    /** What kind of bytes a file holds, told by its ending. */
    public enum Kind {
        CSV,
        CSV_GZIP,
        JSON_LINES,
        PARQUET
    }

    public Path path() {
        return Path.of(location);
    }

    /** The file's own name: what tables call the source. */
    public String name() {
        return String.valueOf(path().getFileName());
    }

    /** CSV where the ending says nothing else. */
    public Kind kind() {
        String name = name().toLowerCase(Locale.ROOT);
        if (name.endsWith(".parquet")) {
            return Kind.PARQUET;
        }
        if (name.matches(".*\\.(json|jsonl|ndjson)(\\.gz)?")) {
            return Kind.JSON_LINES;
        }
        return name.endsWith(".gz") ? Kind.CSV_GZIP : Kind.CSV;
    }

    /** Whether its name is that of a table: what lies beside tables and has another name is not looked into. */
    public boolean isTable() {
        return name().toLowerCase(Locale.ROOT).matches(".*\\.(csv(\\.gz)?|parquet|(json|jsonl|ndjson)(\\.gz)?)");
    }

    /** The file's own name without its endings, as {@code votes} of {@code votes.csv.gz}. */
    public String stem() {
        return name().replaceFirst("\\..*", "");
    }

    /** Whether its bytes are packed. */
    public boolean isGzip() {
        return name().toLowerCase(Locale.ROOT).endsWith(".gz");
    }
}
