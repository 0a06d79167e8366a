package org.scrutin.analysis.study;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.Reconciliation;
import org.scrutin.analysis.vote.BallotLayer;
import org.scrutin.analysis.vote.BallotLayers;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCall;

/**
 * A roll call with what was counted on it: a row of table {@code roll_calls}.
 *
 * @param rollCall as the record describes it
 * @param cycle the cycle it falls in, or empty text
 * @param listed the ballots listed in the record
 * @param electorate members entitled to vote on the date; where it is not known who else was a member of the body, those that the record lists
 * @param absent of them, those without a ballot that counts
 * @param required votes in favour that carry it; empty where the rule is unknown
 * @param margin counted in favour minus required; empty where the rule is unknown
 * @param status whether the lists bear out what was announced
 * @param faults how many discrepancies name it
 * @param layer which ballots count
 * @param counted the ballots that count: those listed, but for what the layer changes
 * @param asRecorded the status by what is recorded alone
 * @param decided the announced totals, but for those that a decision that counts calls misprinted; see {@link BallotLayers#announced}
 */
public record RollCallOutcome(
        RollCall rollCall,
        String cycle,
        ChoiceCounts listed,
        int electorate,
        int absent,
        OptionalInt required,
        OptionalInt margin,
        Status status,
        int faults,
        BallotLayer layer,
        ChoiceCounts counted,
        Status asRecorded,
        Optional<ChoiceCounts> decided) {

    /** What was announced, and is not decided to be misprinted, beside what it is held against; see {@link BallotLayers#compared}. */
    public Reconciliation figures() {
        return new Reconciliation(decided, layer == BallotLayer.CORRECTED ? counted : listed);
    }

    /**
     * The column of table {@code roll_calls} that has the ballots that count.
     *
     * @param choice yes, no or abstain
     */
    public String column(String choice) {
        return (layer == BallotLayer.RECORDED ? "listed_" : "counted_") + choice;
    }

    /** Whether a decision that counts calls one of its announced totals misprinted. */
    public boolean isMisprinted() {
        return !decided.equals(rollCall.announced());
    }

    /** Whether corrections make it reconciled. */
    public boolean reconciledByCorrection() {
        return status == Status.RECONCILED && asRecorded != Status.RECONCILED;
    }

    /** Whether the lists bear out what was announced. */
    public enum Status {
        RECONCILED("reconciled"),
        DISCREPANT("discrepant"),
        UNANNOUNCED("unannounced");

        private final String id;

        Status(String id) {
            this.id = id;
        }

        /**
         * The status of a roll call.
         *
         * @param reconciliation its announced totals beside its lists
         * @param faults the discrepancies that name it
         */
        public static Status of(Reconciliation reconciliation, List<Discrepancy> faults) {
            return of(reconciliation, faults, Set.of(Discrepancy.Severity.BLOCKING));
        }

        /** The same as if nobody had decided anything. */
        static Status undecided(Reconciliation reconciliation, List<Discrepancy> faults) {
            return of(reconciliation, faults, Set.of(Discrepancy.Severity.BLOCKING, Discrepancy.Severity.DECIDED));
        }

        private static Status of(
                Reconciliation reconciliation, List<Discrepancy> faults, Set<Discrepancy.Severity> blocking) {
            if (reconciliation.announced().isEmpty()) {
                return UNANNOUNCED;
            }
            boolean blocked = faults.stream().map(Discrepancy::severity).anyMatch(blocking::contains);
            return reconciliation.reconciled() && !blocked ? RECONCILED : DISCREPANT;
        }

        /** The word in tables. */
        public String id() {
            return id;
        }
    }
}
