package org.scrutin.jobs.study;

import java.util.List;

/**
 * The formats that this version reads. Each has a reader in {@code jobs/load}: the build breaks where a constant here has
 * none.
 */
public enum ReadFormat implements SourceFormat {
    SCRUTIN("scrutin", ".csv", ".csv.gz", ".parquet"),
    UNGA_JSON("unga-json", ".json", ".jsonl", ".json.gz", ".jsonl.gz");

    private final String id;
    private final List<String> endings;

    ReadFormat(String id, String... endings) {
        this.id = id;
        this.endings = List.of(endings);
    }

    /** Whether a file of this name, found in a folder that a study names, is taken for its data. */
    public boolean mayBe(String fileName) {
        return endings.stream().anyMatch(fileName::endsWith);
    }

    @Override
    public String id() {
        return id;
    }
}
