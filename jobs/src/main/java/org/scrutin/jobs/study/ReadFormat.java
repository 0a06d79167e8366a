package org.scrutin.jobs.study;

/**
 * The formats that this version reads. Each has a reader in {@code jobs/load}: the build breaks where a constant here has
 * none.
 */
public enum ReadFormat implements SourceFormat {
    SCRUTIN("scrutin");

    private final String id;

    ReadFormat(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
