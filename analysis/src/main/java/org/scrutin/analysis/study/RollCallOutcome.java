package org.scrutin.analysis.study;

import java.util.List;
import java.util.OptionalInt;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.Reconciliation;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCall;

/**
 * A roll call with what was counted on it: a row of table {@code roll_calls}.
 *
 * @param rollCall as the record describes it
 * @param cycle the cycle it falls in, or empty text
 * @param listed the ballots listed
 * @param electorate members entitled to vote on the date
 * @param absent of them, those on no list
 * @param required votes in favour that carry it; empty where the rule is unknown
 * @param margin listed in favour minus required; empty where the rule is unknown
 * @param status whether the lists bear out what was announced
 * @param faults how many discrepancies name it
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
        int faults) {

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
            if (reconciliation.announced().isEmpty()) {
                return UNANNOUNCED;
            }
            boolean blocked = faults.stream().anyMatch(fault -> fault.severity() == Discrepancy.Severity.BLOCKING);
            return reconciliation.reconciled() && !blocked ? RECONCILED : DISCREPANT;
        }

        /** The word in tables. */
        public String id() {
            return id;
        }
    }
}
