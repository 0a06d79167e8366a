package org.scrutin.jobs.study;

/** The formats that are promised and that this version refuses. One that gets a reader moves to {@link ReadFormat}. */
public enum LaterFormat implements SourceFormat {
    UN_RECORD("un-record");

    private final String id;

    LaterFormat(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
