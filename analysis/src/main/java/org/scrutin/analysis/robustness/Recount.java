package org.scrutin.analysis.robustness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.scrutin.analysis.agreement.Coincidence;
import org.scrutin.analysis.agreement.CoincidenceFormula;
import org.scrutin.analysis.agreement.Coincidences;
import org.scrutin.analysis.agreement.PairTable;
import org.scrutin.analysis.cohesion.ChanceComparison;
import org.scrutin.analysis.cohesion.ChanceModel;
import org.scrutin.analysis.cohesion.CohesionIndex;
import org.scrutin.analysis.cohesion.GroupCohesion;
import org.scrutin.analysis.cohesion.GroupTallies;
import org.scrutin.analysis.cohesion.GroupTally;
import org.scrutin.analysis.cycle.ChangeParts;
import org.scrutin.analysis.cycle.CycleChange;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateGroup;
import org.scrutin.analysis.vote.StateId;

/**
 * The votes of a study, counted under any combination of definitions. What definitions do to a count, in this order:
 *
 * <ol>
 *   <li>Memberships of low confidence go, where they do not count: from groups and from the electorate.
 *   <li>A member of the electorate without a ballot abstains, where absence is the third choice.
 *   <li>Abstentions go, where only votes in favour and against count.
 * </ol>
 *
 * <p>Which roll calls count is told from the ballots as they are listed: unanimous is one on which all are of one choice of
 * three.
 *
 * <p>Keeps what it has counted. Not safe for use by several threads.
 */
public final class Recount {

    private final Votes votes;
    private final Map<Definition, Roster> rosters = new LinkedHashMap<>();
    private final Map<Definition, GroupTallies> tallies = new LinkedHashMap<>();
    private final Map<TallyKey, GroupTally> listed = new LinkedHashMap<>();
    private final Map<String, RollCallSet> rollCalls = new LinkedHashMap<>();
    private final Map<MeanKey, OptionalDouble> means = new LinkedHashMap<>();
    private final Map<String, List<Coincidence>> coincidences = new LinkedHashMap<>();
    private final Plans plans;
    private final StateRecount states;
    private final ChanceModel chance = new ChanceModel();

    private record TallyKey(GroupId group, int rollCall, Definition memberships) {}

    private record MeanKey(GroupId group, String cycle, String specification) {}

    /**
     * Counts the votes of a study.
     *
     * @param votes the votes
     * @param plans how the study looks at them
     */
    public Recount(Votes votes, Plans plans) {
        this.votes = votes;
        this.plans = plans;
        this.states = new StateRecount(votes, plans, this);
        rosters.put(Definition.MEMBERSHIPS_ALL, votes.roster());
        rosters.put(Definition.MEMBERSHIPS_UNDISPUTED, votes.roster().undisputed());
        rosters.forEach((definition, roster) -> tallies.put(definition, new GroupTallies(votes.matrix(), roster)));
    }

    /** What single states did. */
    StateRecount states() {
        return states;
    }

    /** The groups of the study. */
    List<StateGroup> groups() {
        return votes.roster().groups();
    }

    /** Whether a group is everybody. */
    boolean isElectorate(GroupId group) {
        return votes.roster().isElectorate(group);
    }

    /**
     * The roll calls that count, of the kinds that the study analyses.
     *
     * @param cycle a cycle's id, or {@link Scope#ALL}
     */
    RollCallSet rollCalls(String cycle, Specification specification) {
        boolean dropped = specification.takes(Definition.UNANIMOUS_DROPPED);
        boolean one = specification.takes(Definition.ONE_A_SERIES);
        return rollCalls.computeIfAbsent(cycle + " " + dropped + " " + one, key -> {
            RollCallMatrix matrix = votes.matrix();
            RollCallSet counted = matrix.where(rollCall ->
                    votes.kinds().contains(rollCall.kind()) && (cycle.equals(Scope.ALL) || in(cycle, rollCall)));
            RollCallSet kept = dropped ? counted.and(divided()) : counted;
            return one ? kept.and(lastOfSeries()) : kept;
        });
    }

    private boolean in(String cycle, RollCall rollCall) {
        return votes.scopes().cycleOf(rollCall).filter(cycle::equals).isPresent();
    }

    private RollCallSet divided() {
        RollCallMatrix matrix = votes.matrix();
        return RollCallSet.where(
                matrix.rollCalls().size(), position -> !matrix.room(position).unanimous());
    }

    /** Roll calls without a series, and of each series in each cycle the last of the kinds that count. */
    private RollCallSet lastOfSeries() {
        RollCallMatrix matrix = votes.matrix();
        Map<String, Integer> last = new TreeMap<>(CodePointOrder.INSTANCE);
        for (int position = 0; position < matrix.rollCalls().size(); position++) {
            RollCall rollCall = matrix.rollCall(position);
            if (votes.kinds().contains(rollCall.kind()) && !rollCall.series().isEmpty()) {
                last.merge(series(rollCall), position, this::later);
            }
        }
        return RollCallSet.where(
                matrix.rollCalls().size(),
                position -> matrix.rollCall(position).series().isEmpty() || last.containsValue(position));
    }

    private String series(RollCall rollCall) {
        return votes.scopes().cycleOf(rollCall).orElse("") + "\n" + rollCall.series();
    }

    private int later(int earlier, int next) {
        LocalDate before = votes.matrix().rollCall(earlier).date();
        return votes.matrix().rollCall(next).date().isBefore(before) ? earlier : next;
    }

    /** What the members of a group did. */
    GroupTally tally(GroupId group, int rollCall, Specification specification) {
        Definition memberships = memberships(specification);
        GroupTally members = listed.computeIfAbsent(
                new TallyKey(group, rollCall, memberships),
                key -> tallies.get(memberships).of(group, rollCall));
        return counted(members, specification);
    }

    /** All ballots of a roll call; where absence is the third choice, those of the electorate that cast none too. */
    ChoiceCounts room(int rollCall, Specification specification) {
        ChoiceCounts cast = votes.matrix().room(rollCall);
        int absent = 0;
        if (specification.takes(Definition.ABSENT_THIRD_CHOICE)) {
            for (StateId member : rosters.get(memberships(specification)).electorate(votes.matrix(), rollCall)) {
                absent += votes.matrix().choice(rollCall, member).isCast() ? 0 : 1;
            }
        }
        return counted(new GroupTally(cast, absent), specification).cast();
    }

    /** What a group did beside as many voters drawn from the room. */
    ChanceComparison chance(GroupId group, int rollCall, Specification specification) {
        return chance.compare(
                room(rollCall, specification),
                tally(group, rollCall, specification).cast());
    }

    private static Definition memberships(Specification specification) {
        return specification.takes(Definition.MEMBERSHIPS_UNDISPUTED)
                ? Definition.MEMBERSHIPS_UNDISPUTED
                : Definition.MEMBERSHIPS_ALL;
    }

    private static GroupTally counted(GroupTally members, Specification specification) {
        ChoiceCounts cast = members.cast();
        int abstain = cast.abstain();
        int absent = members.absent();
        if (specification.takes(Definition.ABSENT_THIRD_CHOICE)) {
            abstain += absent;
            absent = 0;
        }
        if (specification.takes(Definition.YES_NO_ONLY)) {
            abstain = 0;
        }
        return new GroupTally(new ChoiceCounts(cast.yes(), cast.no(), abstain), absent);
    }

    /** The mean of a group's index over the roll calls of a cycle on which it is defined and not trivial. */
    OptionalDouble mean(GroupId group, String cycle, Specification specification) {
        return means.computeIfAbsent(new MeanKey(group, cycle, specification.id()), key -> {
            CohesionIndex index = specification.index();
            List<Double> values = new ArrayList<>();
            rollCalls(cycle, specification).stream()
                    .mapToObj(rollCall -> tally(group, rollCall, specification))
                    .filter(tally -> !GroupCohesion.Trivial.of(tally.cast()).covers(index))
                    .forEach(tally -> index.of(tally).ifPresent(values::add));
            return values.stream().mapToDouble(Double::doubleValue).average();
        });
    }

    /** The parts of a group's change from the first of some cycles to the last; empty where a cycle has no value. */
    Optional<CycleChange.Parts> parts(GroupId group, List<String> cycles, Specification specification) {
        ChangeParts change = new ChangeParts(group, specification.index(), members -> counted(members, specification));
        return change.of(
                votes.matrix(),
                rosters.get(memberships(specification)),
                cycles.stream().map(cycle -> rollCalls(cycle, specification)).toList());
    }

    /** Every state beside every reference over the roll calls that count, of all cycles. */
    List<Coincidence> coincidence(Specification specification) {
        Specification counts = specification.only(List.of(ContestedChoice.UNANIMOUS, ContestedChoice.SERIES));
        return coincidences.computeIfAbsent(
                counts.id(),
                key -> Coincidences.of(
                        votes.matrix(),
                        votes.roster(),
                        new Coincidences.Question(plans.references(), CoincidenceFormula.COINCIDENCE_HALF),
                        new TreeMap<>(Map.of(Scope.WHOLE_STUDY, rollCalls(Scope.ALL, counts)))));
    }

    /** The joint ballots of two states over the roll calls that count, of all cycles. */
    PairTable pair(StateId a, StateId b, Specification specification) {
        PairTable table = PairTable.NONE;
        for (int rollCall : rollCalls(Scope.ALL, specification).stream().toArray()) {
            table = table.accept(position(a, rollCall, specification), position(b, rollCall, specification));
        }
        return table;
    }

    private Choice position(StateId state, int rollCall, Specification specification) {
        Choice choice = votes.matrix().choice(rollCall, state);
        boolean abstains = choice == Choice.ABSENT
                && specification.takes(Definition.ABSENT_THIRD_CHOICE)
                && votes.roster()
                        .isEntitled(state, votes.matrix().rollCall(rollCall).date());
        return abstains ? Choice.ABSTAIN : choice;
    }

    /**
     * Whether a choice leaves the statement as it is because the data give it nothing to act on: no membership of low
     * confidence in a group on the day of a roll call, no unanimous roll call, no series that returns within a cycle.
     */
    boolean isIdle(ContestedChoice choice, Statement statement, Specification own) {
        return switch (choice) {
            case MEMBERSHIPS -> statement.groups(this).stream().allMatch(this::isUndisputed);
            case UNANIMOUS, SERIES ->
                choice.definitions().stream()
                                .map(definition -> rollCalls(Scope.ALL, own.with(definition)))
                                .distinct()
                                .count()
                        == 1;
            case INDEX, COINCIDENCE, DISTANCE, ABSENT, BALLOTS -> false;
        };
    }

    private boolean isUndisputed(GroupId group) {
        RollCallMatrix matrix = votes.matrix();
        return IntStream.range(0, matrix.rollCalls().size())
                .allMatch(position -> voters(votes.roster(), group, position)
                        .equals(voters(rosters.get(Definition.MEMBERSHIPS_UNDISPUTED), group, position)));
    }

    /** A group's members that could vote on a roll call, so far as the data tell. */
    private Set<StateId> voters(Roster roster, GroupId group, int position) {
        Set<StateId> voters = new TreeSet<>(
                roster.members(group, votes.matrix().rollCall(position).date()));
        voters.retainAll(roster.electorate(votes.matrix(), position));
        return voters;
    }
}
