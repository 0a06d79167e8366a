package org.scrutin.analysis.vote;

/** Which ballots enter the tallies. What a record lists stays known beside them. */
public enum BallotLayer {
    /** As the sources record them. */
    RECORDED("recorded"),
    /** As recorded, but where a delegation said later that it had meant another choice, as it meant. */
    INTENDED("intended"),
    /** As recorded, but where a person decided that the record errs, as that person decided. */
    CORRECTED("corrected");

    private final String id;

    BallotLayer(String id) {
        this.id = id;
    }

    /** The word in study files. */
    public String id() {
        return id;
    }
}
