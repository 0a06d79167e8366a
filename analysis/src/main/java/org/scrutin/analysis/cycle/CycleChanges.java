package org.scrutin.analysis.cycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
    static final List<CohesionIndex> MEASURES = List.of(CohesionIndex.AGREEMENT_INDEX, CohesionIndex.RICE);

    private final GroupId group;
    private final CohesionIndex measure;
    private final GroupVotes votes;
    private final Asked asked;
    private final Map<String, List<Integer>> counted = new LinkedHashMap<>();

    private CycleChanges(GroupId group, CohesionIndex measure, GroupVotes votes, Asked asked) {
        this.group = group;
        this.measure = measure;
        this.votes = votes;
        this.asked = asked;
    }

    /**
     * The cycles and how sure the intervals are.
     *
     * @param cycles in the order of time
     * @param byCycle the roll calls that count
     * @param quantiles of the level of the intervals
     */
    record Asked(List<String> cycles, Map<Scope, RollCallSet> byCycle, StudentQuantiles quantiles) {

        static Asked of(StudyScopes scopes, Question question) {
            return new Asked(
                    scopes.cycles().stream()
                            .filter(cycle -> !cycle.equals(Scope.ALL))
                            .toList(),
                    scopes.byCycle(question.kinds()),
                    new StudentQuantiles(question.level()));
        }

        RollCallSet rollCalls(String cycle) {
            return byCycle.get(new Scope(cycle, Scope.ALL));
        }
    }

    /**
     * What is asked.
     *
     * @param kinds which kinds of votes count
     * @param level of the intervals, above 0 and under 1
     */
    public record Question(Set<RollCallKind> kinds, double level) {}

    /** A row with what its intervals are made of. */
    record Step(CycleChange change, ChangeReplicates replicates) {}

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
        Asked asked = Asked.of(scopes, question);
        List<CycleChange> rows = new ArrayList<>();
        for (StateGroup group : roster.groups()) {
            GroupDays days = new GroupDays(matrix, roster, group.id());
            for (CohesionIndex measure : MEASURES) {
                CycleChanges changes = of(matrix, days, everyBallot(measure, RollCallSet.NONE), asked);
                rows.addAll(changes.rows(changes::direct));
            }
        }
        return ordered(rows, asked.cycles());
    }

    /** The values of an index where every ballot counts as it is. */
    static IndexValues everyBallot(CohesionIndex measure, RollCallSet open) {
        return new IndexValues(measure, UnaryOperator.identity(), open);
    }

    /** The changes of one group by one index. */
    static CycleChanges of(RollCallMatrix matrix, GroupDays days, IndexValues values, Asked asked) {
        return new CycleChanges(days.group(), values.index(), new GroupVotes(matrix, days, values), asked);
    }

    static List<CycleChange> ordered(List<CycleChange> rows, List<String> cycles) {
        List<CycleChange> ordered = new ArrayList<>(rows);
        ordered.sort(Comparator.<CycleChange>comparingInt(row -> pairOrder(cycles, row))
                .thenComparing(CycleChange::group)
                .thenComparing(row -> row.measure().id())
                .thenComparing(row -> row.method().id()));
        return List.copyOf(ordered);
    }

    private static int pairOrder(List<String> cycles, CycleChange row) {
        int from = cycles.indexOf(row.from());
        return cycles.indexOf(row.to()) == from + 1 ? from : cycles.size();
    }

    /**
     * The rows of the group.
     *
     * @param direct the change straight from one cycle to another
     */
    List<CycleChange> rows(Function<CyclePair, Optional<Step>> direct) {
        List<String> cycles = asked.cycles();
        List<Step> rows = new ArrayList<>();
        for (int i = 1; i < cycles.size(); i++) {
            direct.apply(new CyclePair(cycles.get(i - 1), cycles.get(i))).ifPresent(rows::add);
        }
        if (cycles.size() > 2) {
            Optional<Step> chained = rows.size() == cycles.size() - 1 ? Optional.of(chained(rows)) : Optional.empty();
            direct.apply(new CyclePair(cycles.get(0), cycles.get(cycles.size() - 1)))
                    .ifPresent(rows::add);
            chained.ifPresent(rows::add);
        }
        return rows.stream().map(Step::change).toList();
    }

    private List<Integer> counted(String cycle) {
        return counted.computeIfAbsent(cycle, id -> votes.counted(asked.rollCalls(id)));
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
                replicates.intervals(measure.range(), asked.quantiles()),
                steps.stream().mapToInt(step -> step.change().common()).min().orElseThrow(),
                List.of());
        return new Step(change, replicates);
    }

    /** The change straight from one cycle to another. */
    Optional<Step> direct(CyclePair ends) {
        List<Integer> earlier = counted(ends.from());
        List<Integer> later = counted(ends.to());
        ChangeStep step = ChangeStep.of(votes, earlier, later);
        return step.decomposition().map(change -> {
            GroupVotes.Standing together = step.together();
            GroupVotes.Standing attending = step.attending();
            ChangeReplicates replicates = ChangeReplicates.direct(
                    votes.byMeeting(earlier, together, attending), votes.byMeeting(later, together, attending));
            return new Step(row(ends, change, replicates, step.common().size()), replicates);
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
                replicates.intervals(measure.range(), asked.quantiles()),
                common,
                change.topics());
    }
}
