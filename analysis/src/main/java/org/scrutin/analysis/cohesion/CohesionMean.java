package org.scrutin.analysis.cohesion;

import java.util.Optional;
import java.util.OptionalDouble;
import org.scrutin.analysis.uncertainty.IntervalEstimate;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.Scope;

/**
 * The mean of an index over roll calls: a row of table {@code cohesion_summary}. A mean never stands without its n.
 *
 * @param scope cycle and topic
 * @param selection all roll calls of the scope, or the contested ones
 * @param group the group
 * @param measure the index
 * @param value the mean; empty where no roll call counts
 * @param interval how much it varies from meeting to meeting, or why that is not known
 * @param rollCalls how many count
 * @param blocks how many meetings they come from
 * @param leftOut how many of the selection do not count
 * @param leftOutWhy why, in a few English words, or empty
 */
public record CohesionMean(
        Scope scope,
        Selection selection,
        GroupId group,
        CohesionIndex measure,
        OptionalDouble value,
        IntervalEstimate interval,
        int rollCalls,
        int blocks,
        int leftOut,
        String leftOutWhy) {

    /** Which roll calls of a scope a mean runs over. */
    public enum Selection {
        /** Every one. */
        ALL("all"),
        /**
         * Those on which the room itself is split ({@link Division#SPLIT}). R: ballots cast by all; Mr: those of the most
         * frequent choice; contested where R ≥ 2 and 10 (R − Mr) ≥ R. A roll call with fewer ballots is not contested.
         *
         * <p>Source: this project's own rule. Where nearly all of a room agree, so does nearly every group in it, and a
         * mean over all roll calls tells of the room. Others cut elsewhere: K. T. Poole, H. Rosenthal, Congress: A
         * Political-Economic History of Roll Call Voting (1997), leave out roll calls with a minority of less than 2.5
         * percent. Of 190 ballots that would be 5; a tenth is 19, and the same share makes a group split.
         */
        CONTESTED("contested");

        private final String id;

        Selection(String id) {
            this.id = id;
        }

        /** The word in tables. */
        public String id() {
            return id;
        }

        /**
         * Whether a roll call belongs to the selection.
         *
         * @param room all its ballots
         */
        public boolean holds(ChoiceCounts room) {
            return switch (this) {
                case ALL -> true;
                case CONTESTED -> Division.of(room).equals(Optional.of(Division.SPLIT));
            };
        }
    }
}
