package org.scrutin.analysis.cycle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.scrutin.analysis.cohesion.CohesionIndex;
import org.scrutin.analysis.cycle.CycleChanges.Asked;
import org.scrutin.analysis.cycle.CycleChanges.Step;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StudyScopes;

/**
 * {@link CycleChanges}, had ballots of some states on some roll calls been others. A group changes only where one of the states is
 * its member on the day of one of the roll calls, and of its steps only those from or to a cycle that holds one: everything else
 * is as listed.
 *
 * <p>Cost: that of the changes for these groups and steps. Safe for several threads.
 */
public final class ChangeRecount {

    private final Listed listed;
    private final Asked asked;
    private final RollCallSet open;
    private final Map<GroupId, GroupDays> groups = new LinkedHashMap<>();
    private final Map<GroupIndex, Known> known = new ConcurrentHashMap<>();

    /**
     * The changes on what is listed.
     *
     * @param votes who voted how
     * @param roster who belonged to what
     * @param changes the rows of {@link CycleChanges} of these
     */
    public record Listed(RollCallMatrix votes, Roster roster, List<CycleChange> changes) {}

    private record GroupIndex(GroupId group, CohesionIndex measure) {}

    /** What is the same on all votes: values on all other roll calls, and steps between cycles that hold none of these. */
    private record Known(IndexValues values, Map<CyclePair, Optional<Step>> steps) {}

    /**
     * A recount.
     *
     * @param open positions of the roll calls on which ballots may be others
     */
    public ChangeRecount(Listed listed, StudyScopes scopes, CycleChanges.Question question, RollCallSet open) {
        this.listed = listed;
        this.asked = Asked.of(scopes, question);
        this.open = open;
        listed.roster()
                .groups()
                .forEach(group -> groups.put(group.id(), new GroupDays(listed.votes(), listed.roster(), group.id())));
    }

    /**
     * The rows on other votes, in their order.
     *
     * @param votes the same roll calls and states
     * @param recast the states whose ballots differ
     */
    public List<CycleChange> on(RollCallMatrix votes, Collection<StateId> recast) {
        List<CycleChange> rows = new ArrayList<>();
        listed.changes().stream().filter(row -> !isTouched(row.group(), recast)).forEach(rows::add);
        groups.forEach((group, days) -> {
            if (isTouched(group, recast)) {
                CycleChanges.MEASURES.forEach(measure -> rows.addAll(rows(votes, days, measure)));
            }
        });
        return CycleChanges.ordered(rows, asked.cycles());
    }

    private boolean isTouched(GroupId group, Collection<StateId> recast) {
        GroupDays days = groups.get(group);
        return open.stream().anyMatch(rollCall -> recast.stream().anyMatch(state -> days.holds(state, rollCall)));
    }

    private List<CycleChange> rows(RollCallMatrix votes, GroupDays days, CohesionIndex measure) {
        Known same = known.computeIfAbsent(
                new GroupIndex(days.group(), measure), asking -> known(days, CycleChanges.everyBallot(measure, open)));
        CycleChanges changes = CycleChanges.of(votes, days, same.values(), asked);
        return changes.rows(
                ends -> same.steps().containsKey(ends) ? same.steps().get(ends) : changes.direct(ends));
    }

    private Known known(GroupDays days, IndexValues values) {
        CycleChanges changes = CycleChanges.of(listed.votes(), days, values, asked);
        Map<CyclePair, Optional<Step>> untouched = new LinkedHashMap<>();
        changes.rows(ends -> {
            Optional<Step> step = changes.direct(ends);
            if (List.of(ends.from(), ends.to()).stream()
                    .allMatch(cycle -> asked.rollCalls(cycle).and(open).isEmpty())) {
                untouched.put(ends, step);
            }
            return step;
        });
        return new Known(values, untouched);
    }
}
