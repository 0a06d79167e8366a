package org.scrutin.analysis.robustness;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.scrutin.analysis.cycle.CycleChange;
import org.scrutin.analysis.vote.GroupId;

/**
 * A group is less, or more, united in a later cycle than in an earlier one. Its value: the later mean minus the earlier, in
 * units of the index. Holds where the value has the direction's sign; a difference of 0 is neither.
 *
 * @param subject the group
 * @param from id of the earlier cycle
 * @param to id of the later cycle
 * @param direction which way
 */
public record UnityChange(GroupId subject, String from, String to, Direction direction) implements Statement {

    /** A difference of means of equal values is not always 0 to the last bit. */
    private static final double NONE = 1e-12;

    /** What can matter to a mean of cohesion over roll calls. */
    static final Set<ContestedChoice> CHOICES = Collections.unmodifiableSet(
            EnumSet.complementOf(EnumSet.of(ContestedChoice.COINCIDENCE, ContestedChoice.DISTANCE)));

    /** Which way a mean goes. */
    public enum Direction {
        LESS_UNITED,
        MORE_UNITED;

        private static Direction of(double difference) {
            return difference < 0 ? LESS_UNITED : MORE_UNITED;
        }

        private boolean is(double difference) {
            return this == LESS_UNITED ? difference < -NONE : difference > NONE;
        }
    }

    /** What a change of a mean asserts. */
    public static UnityChange of(CycleChange change) {
        return new UnityChange(
                change.group(),
                change.from(),
                change.to(),
                Direction.of(change.parts().total()));
    }

    @Override
    public Set<ContestedChoice> choices() {
        return CHOICES;
    }

    @Override
    public List<GroupId> groups(Recount votes) {
        return List.of(subject);
    }

    @Override
    public Outcome under(Recount votes, Specification specification) {
        OptionalDouble earlier = votes.mean(subject, from, specification);
        OptionalDouble later = votes.mean(subject, to, specification);
        if (earlier.isEmpty() || later.isEmpty()) {
            return Outcome.undefined(specification);
        }
        double difference = later.getAsDouble() - earlier.getAsDouble();
        return Outcome.of(
                specification, difference, direction.is(difference) ? Outcome.Standing.HOLDS : Outcome.Standing.FAILS);
    }
}
