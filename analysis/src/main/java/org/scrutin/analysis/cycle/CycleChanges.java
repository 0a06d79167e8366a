package org.scrutin.analysis.cycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scrutin.analysis.cohesion.CohesionIndex;
import org.scrutin.analysis.cycle.CycleChange.Method;
import org.scrutin.analysis.cycle.CycleChange.Parts;
import org.scrutin.analysis.uncertainty.StudentQuantiles;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.analysis.vote.StudyScopes;

/**
 * The changes of every group's mean cohesion between cycles, split by {@link ChangeDecomposition}.
 *
 * <p>Pairs: each two neighbours in time, and the first with the last. Where these are no neighbours, the split of first to
 * last stands twice: {@link Method#DIRECT} over the members that belong in both, and {@link Method#CHAINED}, the sum of
 * the steps between, in which nobody has to have belonged all the while.
 *
 * <p>Each part has an interval over meetings, or the reason why it has none: {@link ChangeReplicates}.
 *
 * <p><b>Undefined.</b>
 *
 * <ul>
 *   <li>A cycle without a roll call on which the group's index is defined and not trivial: no direct row with it.
 *   <li>A step without a row: no chained row over it.
 * </ul>
 *
 * <p><b>Formula.</b> Direct: {@link ChangeDecomposition}. Chained, over the steps 1 to m between neighbours: each part is the
 * sum of the steps' parts, so the parts still add up to the last mean minus the first.
 *
 * <p><b>Range.</b> Direct as there; chained up to m times that.
 *
 * <p><b>Source.</b> The split: Kitagawa 1955, as there. The chain is this project's own rule: few states belong to a group on
 * every date of two cycles that lie far apart, and what the others did would all count as membership.
 *
 * <p><b>Complexity.</b> O(groups × pairs × (roll calls × members + meetings × topics)).
 */
public final class CycleChanges {

    /** The indices whose change is split, in the order of tables. */
    private static final List<CohesionIndex> MEASURES = List.of(CohesionIndex.AGREEMENT_INDEX, CohesionIndex.RICE);

    private final GroupId group;
    private final CohesionIndex measure;
    private final GroupVotes votes;
    private final StudentQuantiles quantiles;
    private final Map<String, List<Integer>> counted = new LinkedHashMap<>();

    private CycleChanges(GroupId group, CohesionIndex measure, GroupVotes votes, StudentQuantiles quantiles) {
        this.group = group;
        this.measure = measure;
        this.votes = votes;
        this.quantiles = quantiles;
    }

    /**
     * What is asked.
     *
     * @param kinds which kinds of votes count
     * @param level of the intervals, above 0 and under 1
     */
    public record Question(Set<RollCallKind> kinds, double level) {}

    /** A row with what its intervals are made of. */
    private record Step(CycleChange change, ChangeReplicates replicates) {}

    /**
     * The rows of the tables of cycle changes.
     *
     * @param matrix who voted how
     * @param roster who belonged to what on which day
     * @param scopes the cycles
     * @param question which votes count and how sure the intervals are
     * @return neighbours in the order of time, then first to last; each by group, measure and method
     */
    public static List<CycleChange> of(RollCallMatrix matrix, Roster roster, StudyScopes scopes, Question question) {
        List<String> cycles = scopes.cycles().stream()
                .filter(cycle -> !cycle.equals(Scope.ALL))
                .toList();
        Map<Scope, RollCallSet> byCycle = scopes.byCycle(question.kinds());
        List<CycleChange> rows = new ArrayList<>();
        StudentQuantiles quantiles = new StudentQuantiles(question.level());
        for (StateGroup group : roster.groups()) {
            for (CohesionIndex measure : MEASURES) {
                GroupVotes votes = new GroupVotes(new GroupVotes.Ballots(matrix, roster), group.id(), measure);
                CycleChanges changes = new CycleChanges(group.id(), measure, votes, quantiles);
                cycles.forEach(cycle ->
                        changes.counted.put(cycle, votes.counted(byCycle.get(new Scope(cycle, Scope.ALL)))));
                rows.addAll(changes.rows(cycles));
            }
        }
        rows.sort(Comparator.<CycleChange>comparingInt(row -> pairOrder(cycles, row))
                .thenComparing(CycleChange::group)
                .thenComparing(row -> row.measure().id())
                .thenComparing(row -> row.method().id()));
        return List.copyOf(rows);
    }

    private static int pairOrder(List<String> cycles, CycleChange row) {
        int from = cycles.indexOf(row.from());
        return cycles.indexOf(row.to()) == from + 1 ? from : cycles.size();
    }

    private List<CycleChange> rows(List<String> cycles) {
        List<Step> rows = new ArrayList<>();
        for (int i = 1; i < cycles.size(); i++) {
            direct(cycles.get(i - 1), cycles.get(i)).ifPresent(rows::add);
        }
        if (cycles.size() > 2) {
            String first = cycles.get(0);
            String last = cycles.get(cycles.size() - 1);
            Optional<Step> chained = rows.size() == cycles.size() - 1 ? Optional.of(chained(rows)) : Optional.empty();
            direct(first, last).ifPresent(rows::add);
            chained.ifPresent(rows::add);
        }
        return rows.stream().map(Step::change).toList();
    }

    private Step chained(List<Step> steps) {
        CycleChange first = steps.get(0).change();
        CycleChange last = steps.get(steps.size() - 1).change();
        ChangeReplicates replicates =
                ChangeReplicates.chained(steps.stream().map(Step::replicates).toList());
        CycleChange change = new CycleChange(
                first.from(),
                last.to(),
                group,
                measure,
                Method.CHAINED,
                first.fromMean(),
                last.toMean(),
                steps.stream()
                        .map(step -> step.change().parts())
                        .reduce(Parts::plus)
                        .orElseThrow(),
                replicates.intervals(measure.range(), quantiles),
                steps.stream().mapToInt(step -> step.change().common()).min().orElseThrow(),
                List.of());
        return new Step(change, replicates);
    }

    private Optional<Step> direct(String from, String to) {
        List<Integer> earlier = counted.get(from);
        List<Integer> later = counted.get(to);
        ChangeStep step = ChangeStep.of(votes, earlier, later);
        return step.decomposition().map(change -> {
            GroupVotes.Standing together = step.together();
            GroupVotes.Standing attending = step.attending();
            ChangeReplicates replicates = ChangeReplicates.direct(
                    votes.byMeeting(earlier, together, attending), votes.byMeeting(later, together, attending));
            return new Step(
                    row(
                            new CyclePair(from, to),
                            change,
                            replicates,
                            step.common().size()),
                    replicates);
        });
    }

    private CycleChange row(CyclePair ends, ChangeDecomposition change, ChangeReplicates replicates, int common) {
        return new CycleChange(
                ends.from(),
                ends.to(),
                group,
                measure,
                Method.DIRECT,
                change.all().from().mean(),
                change.all().to().mean(),
                change.parts(),
                replicates.intervals(measure.range(), quantiles),
                common,
                change.topics());
    }
}
