package org.scrutin.analysis.robustness;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.StateGroup;

/**
 * Of all groups of the study, one's mean cohesion changed most between two cycles, whichever way. Its value: the size of its
 * change less the largest size of another group's, in units of the index; 0 where another ties with it, negative where one changed
 * more. The electorate is no group beside the others: they are its parts. Holds where it is above 0.
 * Undefined where the group has no mean in one of the cycles, or no other group has both.
 *
 * @param subject the group
 * @param from id of the earlier cycle
 * @param to id of the later cycle
 */
public record ChangedMost(GroupId subject, String from, String to) implements Statement {

    @Override
    public Set<ContestedChoice> choices() {
        return UnityChange.CHOICES;
    }

    /** All: the others' memberships decide as well. */
    @Override
    public List<GroupId> groups(Recount votes) {
        return votes.groups().stream()
                .map(StateGroup::id)
                .filter(group -> !votes.isElectorate(group))
                .toList();
    }

    @Override
    public Outcome under(Recount votes, Specification specification) {
        OptionalDouble own = size(subject, votes, specification);
        OptionalDouble others = groups(votes).stream()
                .filter(group -> !group.equals(subject))
                .map(group -> size(group, votes, specification))
                .flatMapToDouble(OptionalDouble::stream)
                .max();
        if (own.isEmpty() || others.isEmpty()) {
            return Outcome.undefined(specification);
        }
        double lead = End.FIRST.lead(own.getAsDouble(), others.getAsDouble());
        return Outcome.of(specification, lead, End.standing(lead));
    }

    private OptionalDouble size(GroupId group, Recount votes, Specification specification) {
        OptionalDouble earlier = votes.mean(group, from, specification);
        OptionalDouble later = votes.mean(group, to, specification);
        return earlier.isEmpty() || later.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.abs(later.getAsDouble() - earlier.getAsDouble()));
    }
}
