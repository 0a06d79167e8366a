package org.scrutin.jobs.study;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The formats that this version reads. Each has a reader in {@code jobs/load}: the build breaks where a constant here has
 * none.
 */
public enum ReadFormat implements SourceFormat {
    SCRUTIN("scrutin", ReadFormat.TABLE),
    UNGA_JSON("unga-json", ".*\\.(json|jsonl|ndjson)(\\.(gz|zst))?"),
    UNVOTES("unvotes", ReadFormat.TABLE),
    VOETEN("voeten", ReadFormat.TABLE),
    UNDL_2024("undl-2024", ReadFormat.TABLE),
    UNDL_2025("undl-2025", ReadFormat.TABLE),
    UNDL_2026("undl-2026", ReadFormat.TABLE),
    UNVOTES_WIDE("unvotes-wide", ReadFormat.TABLE),
    ORD("ord", ".*\\.ord(\\.(gz|zst))?"),
    VOTEVIEW("voteview", ReadFormat.TABLE),
    HOWTHEYVOTE("howtheyvote", ReadFormat.TABLE);

    private static final String TABLE = ".*\\.(csv(\\.(gz|zst))?|parquet)";

    private final String id;
    private final String files;

    ReadFormat(String id, String files) {
        this.id = id;
        this.files = files;
    }

    /** The format of a word; empty where none that is read has it. */
    public static Optional<ReadFormat> named(String id) {
        return Stream.of(values()).filter(format -> format.id.equals(id)).findFirst();
    }

    /** The words of all, as a message lists them. */
    public static String ids() {
        return Stream.of(values()).map(ReadFormat::id).collect(Collectors.joining(", "));
    }

    /** Whether a file of this name, found in a folder that a study names, is taken for its data. */
    public boolean mayBe(String fileName) {
        return fileName.matches(files);
    }

    @Override
    public String id() {
        return id;
    }
}
