package org.scrutin.analysis.robustness;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scrutin.analysis.cycle.CyclePair;
import org.scrutin.analysis.mover.Mover;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.StateId;

/**
 * Some states abstain more, or less, often in a later cycle than in an earlier one, and each of these changes is told from chance
 * ({@link org.scrutin.analysis.mover.Movers}). Its value: the largest q of those that can be tested. Holds where every change has
 * the direction that is told and that q is at most the significance; fails where one that can be tested does not. Undefined where
 * one cannot be tested and none fails: that says neither.
 *
 * <p>The family of q is counted again as well. Which index is taken does not matter, nor how coincidence is counted: it is
 * abstention that is told. Without abstentions there is no rate of abstention, so whether abstaining is a choice is not combined.
 *
 * @param cycles which two
 * @param moves at least one
 * @param significance 0 to 1, for example 0.05
 */
public record Moved(CyclePair cycles, List<Move> moves, double significance) implements Statement {

    /** What can matter to how often a state abstains. */
    static final Set<ContestedChoice> CHOICES = Collections.unmodifiableSet(EnumSet.of(
            ContestedChoice.ABSENT, ContestedChoice.UNANIMOUS, ContestedChoice.BALLOTS, ContestedChoice.SERIES));

    /** Of these what a rate of abstention cannot do without. */
    static final Set<ContestedChoice> FIXED = Collections.unmodifiableSet(EnumSet.of(ContestedChoice.BALLOTS));

    public Moved {
        moves = List.copyOf(moves);
    }

    /** Which way a rate goes. */
    public enum Direction {
        LESS,
        MORE;

        private static Direction of(Mover mover) {
            return mover.change() < 0 ? LESS : MORE;
        }
    }

    /**
     * One state's change.
     *
     * @param state the state
     * @param topic on which topic, or {@code all}
     * @param direction which way
     */
    public record Move(StateId state, String topic, Direction direction) {

        /** What a change asserts. */
        public static Move of(Mover mover) {
            return new Move(mover.state(), mover.topic(), Direction.of(mover));
        }
    }

    @Override
    public Set<ContestedChoice> choices() {
        return CHOICES;
    }

    @Override
    public Set<ContestedChoice> fixed() {
        return FIXED;
    }

    @Override
    public List<GroupId> groups(Recount votes) {
        return List.of();
    }

    @Override
    public Outcome under(Recount votes, Specification specification) {
        boolean untested = false;
        boolean fails = false;
        double largest = 0;
        for (Move move : moves) {
            Optional<Mover> row = votes.states().movers(cycles, move.topic(), specification).stream()
                    .filter(mover -> mover.state().equals(move.state()))
                    .findFirst();
            if (row.isPresent() && row.get().test() instanceof Mover.Test.Run run) {
                largest = Math.max(largest, run.qValue());
                fails |= run.qValue() > significance || Direction.of(row.get()) != move.direction();
            } else {
                untested = true;
            }
        }
        if (untested && !fails) {
            return Outcome.undefined(specification);
        }
        return Outcome.of(specification, largest, fails ? Outcome.Standing.FAILS : Outcome.Standing.HOLDS);
    }
}
