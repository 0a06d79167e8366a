package org.scrutin.analysis.cluster;

/** The rival distances of two states' abstentions. */
public enum AbstentionDistance {
    JACCARD("jaccard"),
    MATCHING("matching");

    private final String id;

    AbstentionDistance(String id) {
        this.id = id;
    }

    /** The name in every table and study file. */
    public String id() {
        return id;
    }
}
