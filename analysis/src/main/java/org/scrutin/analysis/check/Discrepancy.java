package org.scrutin.analysis.check;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;

/**
 * One thing in a record or data set that does not add up, or that was read otherwise than printed.
 *
 * @param source document or file
 * @param place {@code [page.]line:column}, from 1, or empty where it has none
 * @param kind of the closed list
 * @param rank 1 for the first of several at the same place (candidates: the likeliest first)
 * @param rollCall the roll call it stands in
 * @param severity what it means for results
 * @param state the state concerned
 * @param announced what was announced, or empty
 * @param listed what is listed, or empty
 * @param evidence what the record itself shows, as printed; plain text, or empty
 * @param detail what it is and what a person needs to decide, in English
 */
public record Discrepancy(
        String source,
        String place,
        DiscrepancyKind kind,
        int rank,
        Optional<RollCallId> rollCall,
        Severity severity,
        Optional<StateId> state,
        String announced,
        String listed,
        String evidence,
        String detail)
        implements Serializable {

    /** The order of a document, page 6 before page 30; what has no place first, as in tables. Tables keep the order of text. */
    public static final Comparator<Discrepancy> IN_READING_ORDER = Comparator.comparing(
                    Discrepancy::source, CodePointOrder.INSTANCE)
            .thenComparing(found -> RecordPlace.of(found.place()), Discrepancy::comparePlaces)
            .thenComparing(Discrepancy::place, CodePointOrder.INSTANCE)
            .thenComparing(found -> found.kind().id(), CodePointOrder.INSTANCE)
            .thenComparing(Discrepancy::rank);

    private static int comparePlaces(Optional<RecordPlace> left, Optional<RecordPlace> right) {
        return left.isPresent() && right.isPresent()
                ? left.get().compareTo(right.get())
                : Boolean.compare(left.isPresent(), right.isPresent());
    }

    /** Whether it is the head, foot or number of a page that was left out with certainty: it tells nothing of the votes. */
    public boolean isFurnitureLeftOut() {
        return kind == DiscrepancyKind.FURNITURE_REMOVED && severity == Severity.REPAIRED;
    }

    /** The same discrepancy with what the record shows. */
    public Discrepancy withEvidence(String shown) {
        return new Discrepancy(source, place, kind, rank, rollCall, severity, state, announced, listed, shown, detail);
    }

    /** The same discrepancy in other words. */
    public Discrepancy withDetail(String sentence) {
        return new Discrepancy(
                source, place, kind, rank, rollCall, severity, state, announced, listed, evidence, sentence);
    }

    /** The same discrepancy, a person having decided it. */
    public Discrepancy decided() {
        return new Discrepancy(
                source, place, kind, rank, rollCall, Severity.DECIDED, state, announced, listed, evidence, detail);
    }

    /**
     * The same discrepancy at another rank among those of its place.
     *
     * @param position from 1
     */
    public Discrepancy withRank(int position) {
        return new Discrepancy(
                source, place, kind, position, rollCall, severity, state, announced, listed, evidence, detail);
    }

    /** What a discrepancy means for results. */
    public enum Severity {
        /** A result may change with the answer. */
        BLOCKING,
        /** No tally changes, but a reader should know. */
        WARNING,
        /** The reading is certain; what stood in the way is told. */
        REPAIRED,
        /** A result could have changed with the answer, and a correction that counts gives it. */
        DECIDED;

        /** The word in tables. */
        public String id() {
            return switch (this) {
                case BLOCKING -> "blocking";
                case WARNING -> "warning";
                case REPAIRED -> "repaired";
                case DECIDED -> "decided";
            };
        }
    }
}
