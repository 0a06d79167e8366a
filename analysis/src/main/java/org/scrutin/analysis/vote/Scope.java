package org.scrutin.analysis.vote;

import java.io.Serializable;

/**
 * A part of a study: one cycle or all, one topic or all.
 *
 * @param cycle a cycle's id or {@link #ALL}
 * @param topic a topic or {@link #ALL}
 */
public record Scope(String cycle, String topic) implements Comparable<Scope>, Serializable {

    /** All cycles, or all topics together. */
    public static final String ALL = "all";

    /** The whole study. */
    public static final Scope WHOLE_STUDY = new Scope(ALL, ALL);

    // Written out for the reason that StateId gives.
    @Override
    public boolean equals(Object other) {
        return other instanceof Scope scope && cycle.equals(scope.cycle) && topic.equals(scope.topic);
    }

    @Override
    public int hashCode() {
        return 31 * cycle.hashCode() + topic.hashCode();
    }

    @Override
    public int compareTo(Scope other) {
        int byCycle = CodePointOrder.INSTANCE.compare(cycle, other.cycle);
        return byCycle != 0 ? byCycle : CodePointOrder.INSTANCE.compare(topic, other.topic);
    }
}
