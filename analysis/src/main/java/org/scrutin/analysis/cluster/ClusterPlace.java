package org.scrutin.analysis.cluster;

/** Where a state stands in a cycle, so far as clusters go. */
public sealed interface ClusterPlace {

    /** As it stands in tables: the cluster's number, or a word. */
    String id();

    /**
     * In a cluster.
     *
     * @param number of the cluster, from 1
     */
    record InCluster(int number) implements ClusterPlace {

        @Override
        public String id() {
            return Integer.toString(number);
        }
    }

    /** In none. */
    enum Outside implements ClusterPlace {
        /** Noise of a method that has it: near to too few others. */
        NOISE("0"),
        /** It casts ballots and is not clustered: it abstains never or rarely, or takes part too rarely. */
        NOT_CLUSTERED("not clustered"),
        /** It casts no ballot: newly voting where this is its earlier place, vanished where it is its later one. */
        NOT_VOTING("not voting");

        private final String id;

        Outside(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }
}
