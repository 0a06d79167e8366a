package org.scrutin.analysis.decision;

import java.util.List;
import java.util.stream.Collectors;
import org.scrutin.analysis.vote.GroupId;

/**
 * Groups that act together.
 *
 * @param groups at least one, in code-point order
 */
public record GroupSet(List<GroupId> groups) {

    public GroupSet {
        groups = List.copyOf(groups);
    }

    /** As in tables: ids with a plus between. */
    @Override
    public String toString() {
        return groups.stream().map(GroupId::value).collect(Collectors.joining("+"));
    }
}
