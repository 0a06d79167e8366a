package org.scrutin.charts.spec;

import java.util.List;

/**
 * States that pass from the clusters of one cycle into those of the next.
 *
 * @param caption its words
 * @param columns the cycles, from left to right
 * @param flows between neighbouring columns
 */
public record ClusterFlows(Caption caption, List<Column> columns, List<Flow> flows) implements ChartSpec {

    /**
     * Checks that each flow runs between nodes of neighbouring columns.
     *
     * @throws IllegalArgumentException when one does not
     */
    public ClusterFlows {
        columns = List.copyOf(columns);
        flows = List.copyOf(flows);
        for (Flow flow : flows) {
            if (flow.column() < 0
                    || flow.column() + 1 >= columns.size()
                    || flow.from() >= columns.get(flow.column()).nodes().size()
                    || flow.to() >= columns.get(flow.column() + 1).nodes().size()) {
                throw new IllegalArgumentException("a flow from or to nowhere: " + flow);
            }
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.clusterFlows(this);
    }

    /** One mark a node and one a flow. */
    @Override
    public int marks() {
        return flows.size()
                + columns.stream().mapToInt(column -> column.nodes().size()).sum();
    }

    /**
     * One cycle.
     *
     * @param title its name
     * @param nodes from top to bottom
     */
    public record Column(String title, List<Node> nodes) {
        public Column {
            nodes = List.copyOf(nodes);
        }
    }

    /**
     * The states of a place.
     *
     * @param label what they are
     * @param states how many are drawn, at least 1
     * @param kind whether they are a cluster
     */
    public record Node(String label, int states, Kind kind) {}

    /** What a place is. */
    public enum Kind {
        /** A cluster of three states or more. */
        BLOC,
        /** None: smaller clusters, and states outside of clusters. */
        OUTSIDE
    }

    /**
     * States with the same two places.
     *
     * @param column position of the earlier cycle
     * @param from position of the place in it
     * @param to position of the place in the next cycle
     * @param states how many, at least 1
     * @param weight whether it is a cluster that goes on
     */
    public record Flow(int column, int from, int to, int states, Weight weight) {}
}
