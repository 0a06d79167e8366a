package org.scrutin.analysis.cluster;

/** How states that abstain together are grouped. */
public enum ClusterMethod {
    HIERARCHICAL("hierarchical"),
    KMEANS("kmeans"),
    DBSCAN("dbscan");

    private final String id;

    ClusterMethod(String id) {
        this.id = id;
    }

    /** The name in every table and study file. */
    public String id() {
        return id;
    }
}
