package org.scrutin.analysis.robustness;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.scrutin.analysis.cycle.CyclePair;
import org.scrutin.analysis.mover.Mover;
import org.scrutin.analysis.vote.GroupId;

/**
 * Of the states whose change of abstention between two cycles can be tested, none is told from chance. Its value: the least q.
 * Holds where that is above the significance. Undefined where no state can be tested: that says neither.
 *
 * @param cycles which two
 * @param topic one topic, or {@code all}
 * @param significance 0 to 1, for example 0.05
 */
public record NobodyMoved(CyclePair cycles, String topic, double significance) implements Statement {

    @Override
    public Set<ContestedChoice> choices() {
        return Moved.CHOICES;
    }

    @Override
    public Set<ContestedChoice> fixed() {
        return Moved.FIXED;
    }

    @Override
    public List<GroupId> groups(Recount votes) {
        return List.of();
    }

    @Override
    public Outcome under(Recount votes, Specification specification) {
        OptionalDouble least = votes.states().movers(cycles, topic, specification).stream()
                .map(Mover::test)
                .filter(Mover.Test.Run.class::isInstance)
                .mapToDouble(test -> ((Mover.Test.Run) test).qValue())
                .min();
        return least.isEmpty()
                ? Outcome.undefined(specification)
                : Outcome.of(
                        specification,
                        least.getAsDouble(),
                        least.getAsDouble() > significance ? Outcome.Standing.HOLDS : Outcome.Standing.FAILS);
    }
}
