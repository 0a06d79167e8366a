package org.scrutin.analysis.vote;

/** What the record says became of the text. An announced total is not a result: the rule may ask for more. */
public enum RollCallResult {
    ADOPTED,
    REJECTED,
    RETAINED,
    DELETED;

    /** Whether those in favour of the text had their way. */
    public boolean isInFavour() {
        return this == ADOPTED || this == RETAINED;
    }

    /** The word in tables. */
    public String id() {
        return switch (this) {
            case ADOPTED -> "adopted";
            case REJECTED -> "rejected";
            case RETAINED -> "retained";
            case DELETED -> "deleted";
        };
    }
}
