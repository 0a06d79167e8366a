package org.scrutin.analysis.robustness;

import java.util.List;
import java.util.Set;
import org.scrutin.analysis.cycle.ChangeParts;
import org.scrutin.analysis.vote.GroupId;

/**
 * Of a group's change from the first of some cycles to the last, the larger part comes from which topics came to a vote, not from
 * how the same members voted. Its value: the size of the agenda part less that of the behaviour part, in units of the index
 * ({@link ChangeParts}). Holds where it is above 0. Undefined where a cycle has no roll call that counts.
 *
 * @param subject the group
 * @param cycles ids in the order of time, at least two
 */
public record AgendaLarger(GroupId subject, List<String> cycles) implements Statement {

    public AgendaLarger {
        cycles = List.copyOf(cycles);
    }

    @Override
    public Set<ContestedChoice> choices() {
        return UnityChange.CHOICES;
    }

    @Override
    public List<GroupId> groups(Recount votes) {
        return List.of(subject);
    }

    @Override
    public Outcome under(Recount votes, Specification specification) {
        return votes.parts(subject, cycles, specification)
                .map(parts -> End.FIRST.lead(Math.abs(parts.agenda()), Math.abs(parts.behaviour())))
                .map(lead -> Outcome.of(specification, lead, End.standing(lead)))
                .orElseGet(() -> Outcome.undefined(specification));
    }
}
