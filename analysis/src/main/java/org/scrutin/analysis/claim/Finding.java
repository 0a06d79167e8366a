package org.scrutin.analysis.claim;

/**
 * A claim that may stand on the first page. Findings are ranked by kind, in the order of {@link Kind}, and within a kind
 * by strength; the first page takes the strongest of each kind, at most seven. The report prints that rule.
 *
 * @param claim the sentence
 * @param kind what it speaks of
 * @param strength larger comes first within the kind; its unit depends on the kind (states, ballots, size of a change)
 */
public record Finding(Claim claim, Kind kind, double strength) {

    /** What findings speak of, in the order in which they are ranked. */
    public enum Kind {
        CHANGE_OF_COHESION,
        SWITCHES,
        RESULT,
        DISSENT,
        UNITED_GROUP,
        SPLIT_GROUP,
        RECORD_OPEN,
        BLOCS,
        SILENCE
    }
}
