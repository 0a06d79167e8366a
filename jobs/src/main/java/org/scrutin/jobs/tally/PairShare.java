package org.scrutin.jobs.tally;

import java.io.Serializable;
import java.util.Optional;
import org.scrutin.analysis.agreement.PairTally;

/** What a part adds to a scope, or to the notes. Merging is associative and commutative. */
final class PairShare implements Serializable {

    private static final long serialVersionUID = 1L;

    private final FoldNotes notes;
    /** Null where there is only something to note: an Optional can't be shipped. */
    private PairTally tally;

    private PairShare(FoldNotes notes, PairTally tally) {
        this.notes = notes;
        this.tally = tally;
    }

    static PairShare of(FoldNotes notes) {
        return new PairShare(notes, null);
    }

    static PairShare of(PairTally tally) {
        return new PairShare(new FoldNotes(), tally);
    }

    /** Adds the other's. Changes and returns this. */
    PairShare combine(PairShare other) {
        notes.combine(other.notes);
        if (tally == null) {
            tally = other.tally;
        } else if (other.tally != null) {
            tally.combine(other.tally);
        }
        return this;
    }

    FoldNotes notes() {
        return notes;
    }

    Optional<PairTally> tally() {
        return Optional.ofNullable(tally);
    }
}
