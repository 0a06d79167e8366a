package org.scrutin.analysis.mover;

import java.util.OptionalDouble;
import org.scrutin.analysis.agreement.CoincidenceCounts;
import org.scrutin.analysis.agreement.CoincidenceFormula;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.StateId;

/**
 * What can change about a state from one cycle to another. Each is a mean over roll calls of a score of 0 to 1, and a roll call
 * without a score is left out.
 */
public sealed interface MoverMeasure {

    /** The name in tables. */
    String id();

    /** Whom the state is measured against, as it stands in tables; empty text where it is nobody. */
    String reference();

    /** Whether the measure makes sense for the state: none is measured against itself. */
    boolean appliesTo(StateId state);

    /**
     * The score of one roll call.
     *
     * @param votes what was voted
     * @param rollCall position of the roll call
     * @param state the state
     */
    OptionalDouble score(StateVotes votes, int rollCall, StateId state);

    /** Share of a state's ballots that are abstentions: 1 an abstention, 0 another ballot, none without a ballot. */
    record AbstentionRate() implements MoverMeasure {

        @Override
        public String id() {
            return "abstention_rate";
        }

        @Override
        public String reference() {
            return "";
        }

        @Override
        public boolean appliesTo(StateId state) {
            return true;
        }

        @Override
        public OptionalDouble score(StateVotes votes, int rollCall, StateId state) {
            Choice choice = votes.choice(rollCall, state);
            return choice.isCast() ? OptionalDouble.of(choice == Choice.ABSTAIN ? 1 : 0) : OptionalDouble.empty();
        }
    }

    /**
     * Share of a state's ballots that are the room's plurality choice: 1 or 0, none without a ballot or where the plurality
     * ties.
     */
    record WithMajority() implements MoverMeasure {

        @Override
        public String id() {
            return "with_majority";
        }

        @Override
        public String reference() {
            return "";
        }

        @Override
        public boolean appliesTo(StateId state) {
            return true;
        }

        @Override
        public OptionalDouble score(StateVotes votes, int rollCall, StateId state) {
            Choice choice = votes.choice(rollCall, state);
            Choice majority = votes.choice(rollCall, new Reference.OfRoom());
            return choice.isCast() && majority.isCast()
                    ? OptionalDouble.of(choice == majority ? 1 : 0)
                    : OptionalDouble.empty();
        }
    }

    /**
     * Coincidence with a reference: the formula's value on each roll call alone, whose mean is the formula's value over all.
     *
     * @param against the reference
     * @param formula of coincidence
     */
    record CoincidenceWith(Reference against, CoincidenceFormula formula) implements MoverMeasure {

        @Override
        public String id() {
            return formula.id();
        }

        @Override
        public String reference() {
            return against.id();
        }

        @Override
        public boolean appliesTo(StateId state) {
            return !against.is(state);
        }

        @Override
        public OptionalDouble score(StateVotes votes, int rollCall, StateId state) {
            Choice choice = votes.choice(rollCall, state);
            return choice.isCast() || votes.isEntitled(rollCall, state)
                    ? formula.of(CoincidenceCounts.NONE.accept(votes.choice(rollCall, against), choice))
                    : OptionalDouble.empty();
        }
    }
}
