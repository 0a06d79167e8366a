package org.scrutin.analysis.cohesion;

import java.util.OptionalDouble;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.RollCallId;

/**
 * One group on one roll call: a row of table {@code cohesion}.
 *
 * @param rollCall the roll call
 * @param group the group
 * @param cycle the cycle of the roll call, or empty text where it is in none
 * @param tally what its members did
 * @param rice |Y − N| / (Y + N)
 * @param agreementIndex (3M − T) / 2T
 * @param attina (2M − T) / T
 * @param unity |Y − N| / (T + X)
 * @param trivial which indices are what they are by construction
 * @param chance the agreement index beside chance
 * @param qValue of a family of tests; empty until families are formed
 */
public record GroupCohesion(
        RollCallId rollCall,
        GroupId group,
        String cycle,
        GroupTally tally,
        OptionalDouble rice,
        OptionalDouble agreementIndex,
        OptionalDouble attina,
        OptionalDouble unity,
        Trivial trivial,
        ChanceComparison chance,
        OptionalDouble qValue) {

    /** Which indices a roll call gives by construction alone. */
    public enum Trivial {
        /** None. */
        NONE(""),
        /** One vote in favour or against: Rice is 1 whatever it was. */
        RICE("rice"),
        /** One ballot: every index is 1 whatever it was. */
        ALL("all");

        private final String id;

        Trivial(String id) {
            this.id = id;
        }

        /** The word in tables. */
        public String id() {
            return id;
        }
    }

    /** The value of an index on this roll call. */
    public OptionalDouble value(CohesionIndex index) {
        return switch (index) {
            case RICE -> rice;
            case AGREEMENT_INDEX -> agreementIndex;
            case ATTINA -> attina;
            case UNITY -> unity;
        };
    }
}
