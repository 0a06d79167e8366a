package org.scrutin.analysis.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.IntFunction;
import org.scrutin.analysis.check.Reconciliation;
import org.scrutin.analysis.decision.DistinctGroups.DayGroup;
import org.scrutin.analysis.decision.FlipAnswer.Claimed;
import org.scrutin.analysis.decision.FlipAnswer.NotClaimed;
import org.scrutin.analysis.decision.FlipAnswer.Reason;
import org.scrutin.analysis.decision.GroupSearch.Holding;
import org.scrutin.analysis.vote.BodyOfFew;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.MajorityRule;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.StateId;

/**
 * Every roll call under its majority rule, or, where neither record nor study names one, under each rule of those present and
 * voting: a simple majority and two thirds. What a supposed rule gives is conditional and is marked so; it is no margin of the
 * vote. A majority of all members is never supposed: single texts and bodies ask for it, by name. For the Security Council, whose
 * rule is none of these (Charter, article 27: nine votes, and no permanent member against), nothing is supposed, and there is no row.
 *
 * <p>No flip is claimed on an unopposed vote, nor where the lists and the announced totals differ in favour or against, nor
 * where the record's result is not the one that the rule gives. Deleted is to a paragraph what rejected is to a text.
 *
 * <p>Cost: states × roll calls, and a {@link GroupSearch} for each roll call, rule and kind of change.
 */
public final class RuleOutcomes {

    private static final List<MajorityRule> SUPPOSED = List.of(MajorityRule.SIMPLE, MajorityRule.TWO_THIRDS);

    private final RollCallMatrix matrix;
    private final Roster roster;
    private final IntFunction<Reconciliation> figures;
    private final DistinctGroups groups;

    private RuleOutcomes(RollCallMatrix matrix, Roster roster, IntFunction<Reconciliation> figures) {
        this.matrix = matrix;
        this.roster = roster;
        this.figures = figures;
        this.groups = new DistinctGroups(roster);
    }

    /**
     * Every roll call under its rules, where all ballots count as they are listed.
     *
     * @return by roll call in code-point order, then by the rule's word
     */
    public static List<RuleOutcome> of(RollCallMatrix matrix, Roster roster) {
        return of(
                matrix,
                roster,
                RollCallSet.all(matrix.rollCalls().size()),
                position -> new Reconciliation(matrix.rollCall(position).announced(), matrix.room(position)));
    }

    /**
     * The same for some roll calls.
     *
     * @param rollCalls their positions
     * @param figures what was announced at a position, beside what it is held against: not what counts where intentions do
     */
    public static List<RuleOutcome> of(
            RollCallMatrix matrix, Roster roster, RollCallSet rollCalls, IntFunction<Reconciliation> figures) {
        RuleOutcomes outcomes = new RuleOutcomes(matrix, roster, figures);
        List<RuleOutcome> rows = new ArrayList<>();
        rollCalls.stream().forEach(position -> rows.addAll(outcomes.of(position)));
        rows.sort(Comparator.comparing(RuleOutcome::rollCall)
                .thenComparing(row -> row.rule().id()));
        return List.copyOf(rows);
    }

    private List<RuleOutcome> of(int position) {
        Floor floor = new Floor(position);
        if (hasOtherRule(matrix.rollCall(position))) {
            return List.of();
        }
        Optional<MajorityRule> known = matrix.rollCall(position).majority();
        return known.map(rule -> List.of(outcome(floor, rule, RuleOutcome.Basis.KNOWN)))
                .orElseGet(() -> SUPPOSED.stream()
                        .map(rule -> outcome(floor, rule, RuleOutcome.Basis.SUPPOSED))
                        .toList());
    }

    /** Whether the body that voted has a rule that is none of {@link MajorityRule}, and neither record nor study names one of them. */
    public static boolean hasOtherRule(RollCall rollCall) {
        return rollCall.majority().isEmpty()
                && BodyOfFew.of(rollCall)
                        .filter(BodyOfFew.SECURITY_COUNCIL::equals)
                        .isPresent();
    }

    private RuleOutcome outcome(Floor floor, MajorityRule rule, RuleOutcome.Basis basis) {
        VotingRoom room = floor.room;
        int required = rule.required(room.cast(), room.electorate());
        Passage passage = Passage.of(rule, room);
        FlipAnswer answer =
                reason(floor, passage).<FlipAnswer>map(NotClaimed::new).orElseGet(() -> claimed(floor, rule));
        return new RuleOutcome(
                floor.rollCall.id(), rule, basis, required, room.cast().yes() - required, passage, answer);
    }

    private Optional<Reason> reason(Floor floor, Passage passage) {
        if (floor.room.cast().no() == 0) {
            return Optional.of(Reason.UNOPPOSED);
        }
        boolean differ = figures.apply(floor.position).differences().stream()
                .anyMatch(difference -> difference.choice() != Choice.ABSTAIN);
        if (differ) {
            return Optional.of(Reason.TOTALS_DIFFER);
        }
        return floor.rollCall
                .result()
                .filter(result -> Passage.of(result) != passage)
                .map(result -> Reason.CONTRADICTED);
    }

    private static Claimed claimed(Floor floor, MajorityRule rule) {
        List<StateFlip> byStates = Flip.byKind(rule, floor.room);
        return new Claimed(
                Flip.fewest(rule, floor.room),
                byStates,
                byStates.stream()
                        .map(flip -> GroupSearch.of(
                                flip.change(), floor.holdings(flip.change().from()), flip.states()))
                        .toList());
    }

    /** One roll call with who sits where. */
    private final class Floor {

        private final int position;
        private final RollCall rollCall;
        private final VotingRoom room;
        private final Map<StateId, Choice> choices = new LinkedHashMap<>();

        Floor(int position) {
            this.position = position;
            rollCall = matrix.rollCall(position);
            NavigableSet<StateId> electorate = roster.electorate(matrix, position);
            for (StateId state : electorate) {
                choices.put(state, matrix.choice(position, state));
            }
            int absent = (int) choices.values().stream()
                    .filter(choice -> choice == Choice.ABSENT)
                    .count();
            room = new VotingRoom(matrix.room(position), absent, electorate.size());
        }

        /** Which members of each group made the choice. */
        List<Holding> holdings(Choice choice) {
            Map<StateId, Integer> voters = new LinkedHashMap<>();
            choices.forEach((state, made) -> {
                if (made == choice) {
                    voters.put(state, voters.size());
                }
            });
            List<Holding> holdings = new ArrayList<>();
            for (DayGroup group : groups.all(rollCall.date())) {
                BitSet held = new BitSet(voters.size());
                for (StateId member : group.members()) {
                    Integer place = voters.get(member);
                    if (place != null) {
                        held.set(place);
                    }
                }
                holdings.add(new Holding(group.group(), held, group.body()));
            }
            return holdings;
        }
    }
}
