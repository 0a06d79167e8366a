package org.scrutin.analysis.profile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.scrutin.analysis.agreement.AgreementScore;
import org.scrutin.analysis.agreement.PairTable;
import org.scrutin.analysis.vote.StateId;

/**
 * A state beside the subject of a profile, cycle by cycle.
 *
 * @param state the other state
 * @param sides the pair's ballots in each cycle and in all, where they have a vote in common
 */
public record Partner(StateId state, List<Side> sides) {

    /** So many votes in common a value needs to stand in a profile: with fewer, one vote moves it by more than 0.1. */
    public static final int LEAST_COMMON = 10;

    public Partner {
        sides = List.copyOf(sides);
    }

    /**
     * One cycle.
     *
     * @param cycle its id, or all
     * @param table the pair's ballots
     */
    public record Side(String cycle, PairTable table) {

        /**
         * How far the two agree, in the range of the score; empty below the least number of votes, or where the score has no value.
         *
         * @param least votes that the value needs
         */
        public OptionalDouble value(AgreementScore score, int least) {
            return score.of(table, least);
        }
    }

    /** The pair in one cycle; empty where they have no vote in common. */
    public Optional<Side> in(String cycle) {
        return sides.stream().filter(side -> side.cycle().equals(cycle)).findFirst();
    }
}
