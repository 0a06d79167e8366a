package org.scrutin.analysis.cluster;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * What speaks for and against the clusters by average linkage of one cycle.
 *
 * @param cycle cycle id, or {@code all}
 * @param gap the gap statistic from k = 1 on
 * @param stability of each k that was tried
 */
public record ClusterSupport(String cycle, GapCurve gap, NavigableMap<Integer, ClusterStability> stability) {

    public ClusterSupport {
        stability = Collections.unmodifiableNavigableMap(new TreeMap<>(stability));
    }

    /**
     * How far a partition comes out again when the votes are drawn anew. Steinley, D. (2004). Properties of the Hubert-Arabie adjusted
     * Rand index. Psychological Methods 9 (3), 386–396: from 0.80 good, from 0.65 moderate, below poor.
     */
    public enum Likeness {
        MUCH(0.80),
        PART(0.65),
        LITTLE(Double.NEGATIVE_INFINITY);

        private final double least;

        Likeness(double least) {
            this.least = least;
        }
    }

    /** What the gap statistic says to a number of clusters that silhouettes chose. */
    public enum Verdict {
        /** The same number. */
        SAME,
        /** Another number, 2 or more. */
        ANOTHER,
        /** No clusters at all: k = 1. */
        NONE,
        /** Nothing: no number that was tried meets its rule. */
        OPEN
    }

    /**
     * How far a partition comes out again.
     *
     * @param chosen number of clusters, one that was tried
     */
    public Likeness likeness(int chosen) {
        double partition = stability.get(chosen).partition();
        return partition >= Likeness.MUCH.least
                ? Likeness.MUCH
                : partition >= Likeness.PART.least ? Likeness.PART : Likeness.LITTLE;
    }

    /**
     * The gap statistic beside another choice.
     *
     * @param chosen number of clusters, 2 or more
     */
    public Verdict verdict(int chosen) {
        OptionalInt best = gap.best();
        if (best.isEmpty()) {
            return Verdict.OPEN;
        }
        return best.getAsInt() == 1 ? Verdict.NONE : best.getAsInt() == chosen ? Verdict.SAME : Verdict.ANOTHER;
    }
}
