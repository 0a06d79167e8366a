package org.scrutin.analysis.cohesion;

import java.util.Optional;
import java.util.OptionalDouble;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallMatrix;

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
 * @param qValue p value of chance, corrected for its family ({@link CohesionFamilies}); empty until families are formed
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

    /**
     * Which indices a roll call gives by construction alone. Such a value stands in its row and leaves the means of its
     * index, and of that index only. Unity is never of that kind: its denominator is all members.
     */
    public enum Trivial {
        /** None. */
        NONE(""),
        /** One vote in favour or against beside abstentions: Rice is 1 whatever it was. */
        RICE("rice"),
        /** One ballot: agreement index and Attinà's index are 1 whatever it was, and Rice where it is defined. */
        ALL("all");

        private final String id;

        Trivial(String id) {
            this.id = id;
        }

        /** The word in tables. */
        public String id() {
            return id;
        }

        /** What the ballots of a group give by construction. */
        public static Trivial of(ChoiceCounts cast) {
            if (cast.cast() == 1) {
                return ALL;
            }
            return cast.yes() + cast.no() == 1 ? RICE : NONE;
        }

        /** Whether the value of the index says nothing. */
        public boolean covers(CohesionIndex index) {
            return switch (this) {
                case NONE -> false;
                case RICE -> index == CohesionIndex.RICE;
                case ALL -> index != CohesionIndex.UNITY;
            };
        }
    }

    /**
     * The row of a group on a roll call, with every index; its q value stays empty.
     *
     * @param where the roll call, the group and the cycle
     * @param tally what the group's members did
     * @param chance the agreement index beside chance
     */
    static GroupCohesion of(Where where, GroupTally tally, ChanceComparison chance) {
        return new GroupCohesion(
                where.rollCall(),
                where.group(),
                where.cycle(),
                tally,
                CohesionIndex.RICE.of(tally),
                CohesionIndex.AGREEMENT_INDEX.of(tally),
                CohesionIndex.ATTINA.of(tally),
                CohesionIndex.UNITY.of(tally),
                Trivial.of(tally.cast()),
                chance,
                OptionalDouble.empty());
    }

    /**
     * Which row.
     *
     * @param rollCall the roll call
     * @param group the group
     * @param cycle its cycle, or empty text
     */
    record Where(RollCallId rollCall, GroupId group, String cycle) {}

    /** How its ballots divide; empty where it cast fewer than two. */
    public Optional<Division> division() {
        return Division.of(tally.cast());
    }

    /** The same row with a q value. */
    GroupCohesion withQValue(OptionalDouble q) {
        return new GroupCohesion(
                rollCall, group, cycle, tally, rice, agreementIndex, attina, unity, trivial, chance, q);
    }

    /** Whether the index's value on this roll call counts in a mean: it is defined, and not what it is by construction. */
    public boolean counts(CohesionIndex index) {
        return value(index).isPresent() && !trivial.covers(index);
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

    /**
     * Whether the group's ballots are all ballots: nothing is left to compare them with.
     *
     * @param matrix the votes; true where the roll call is none of them
     */
    public boolean isEverybody(RollCallMatrix matrix) {
        return matrix.position(rollCall)
                .map(position -> matrix.room(position).equals(tally.cast()))
                .orElse(true);
    }
}
