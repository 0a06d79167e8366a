package org.scrutin.analysis.mover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import org.scrutin.analysis.cycle.CyclePair;
import org.scrutin.analysis.uncertainty.StudentQuantiles;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StudyScopes;

/**
 * Which states changed from cycle to cycle: how often they abstain, vote with the room's majority, or as a reference does.
 *
 * <p><b>What counts.</b> Roll calls whose primary topic was voted in both cycles; of a state, those topics on which it has a score
 * in both. A topic of one cycle only is a new subject: how the state would have voted before is unknown. Values hold the mix of
 * topics constant ({@link CycleScores}).
 *
 * <p><b>Test.</b> {@link MeetingPermutation}: whole meetings change cycles. The family of q is one pair of cycles, measure,
 * reference and topic: all states whose test can reach {@code 1 − level} and has meetings alike enough. q corrects for the
 * number of these states, not for the number of topics, measures, references or pairs of cycles that are looked at.
 *
 * <p><b>Not run.</b>
 *
 * <ul>
 *   <li>A test of meetings that do not differ from one another, as of a state that never abstains: it enters no family.
 *   <li>A test whose attainable p is above {@code 1 − level}, or whose meetings are so unlike in size that p would be too small ({@link
 *       MeetingBalance}): it enters no family either.
 *   <li>A test whose attainable q is above it: the q that its attainable p would have beside the others' p. It stays in the
 *       family, for the others were compared with it, and its p is given; its own q is not.
 * </ul>
 *
 * <p>None but the first is evidence that nothing changed, and they must not be worded so: the switches are listed instead.
 *
 * <p><b>No row.</b> A state without a topic that has scores in both cycles ({@link OneSided}); a state beside itself.
 *
 * <p><b>Pairs.</b> {@link CyclePair}.
 *
 * <p><b>Complexity.</b> O(measures × states × roll calls) for scores by meeting, once ({@link MeetingScores}); from there on
 * O(pairs × measures × topics × states × (meetings × topics + arrangements looked at × meetings)).
 */
public final class Movers {

    private final StateVotes votes;
    private final MoversPlan plan;
    private final StudentQuantiles quantiles;

    /**
     * The question.
     *
     * @param matrix who voted how
     * @param roster who was entitled to vote, and who belonged to the groups that are references
     * @param plan what may change
     */
    public Movers(RollCallMatrix matrix, Roster roster, MoversPlan plan) {
        this.votes = new StateVotes(matrix, roster);
        this.plan = plan;
        this.quantiles = new StudentQuantiles(plan.level());
    }

    /**
     * The rows of the table of movers.
     *
     * @param scopes the cycles
     * @param kinds which kinds of votes count
     * @return by pair of cycles in the order of time, measure in the order of the plan, topic ({@code all} first), then state
     */
    public List<Mover> of(StudyScopes scopes, Set<RollCallKind> kinds) {
        Map<String, RollCallSet> cycles = cycles(scopes, kinds);
        Map<MoverMeasure, MoverScores> scores = new LinkedHashMap<>();
        plan.measures().forEach(measure -> scores.put(measure, new MoverScores(measure, votes, cycles)));
        List<Mover> rows = new ArrayList<>();
        families(scopes, kinds)
                .forEach((family, topics) ->
                        rows.addAll(family.rows(scores.get(family.measure()).tallies(family.cycles(), topics))));
        return List.copyOf(rows);
    }

    static Map<String, RollCallSet> cycles(StudyScopes scopes, Set<RollCallKind> kinds) {
        Map<String, RollCallSet> cycles = new LinkedHashMap<>();
        scopes.byCycle(kinds).forEach((scope, rollCalls) -> cycles.put(scope.cycle(), rollCalls));
        cycles.remove(Scope.ALL);
        return cycles;
    }

    /** The families in the order of the table, each with the topics that count in it. */
    Map<MoverFamily, Set<String>> families(StudyScopes scopes, Set<RollCallKind> kinds) {
        Map<String, RollCallSet> cycles = cycles(scopes, kinds);
        Map<MoverFamily, Set<String>> families = new LinkedHashMap<>();
        for (CyclePair pair : CyclePair.of(scopes)) {
            NavigableSet<String> shared =
                    CyclePair.shared(votes.matrix(), cycles.get(pair.from()), cycles.get(pair.to()));
            for (MoverMeasure measure : plan.measures()) {
                families.put(family(pair, measure, Scope.ALL), shared);
                shared.forEach(topic -> families.put(family(pair, measure, topic), Set.of(topic)));
            }
        }
        return families;
    }

    /**
     * The roll calls of two cycles.
     *
     * @param before those of the earlier
     * @param after those of the later
     */
    public record Sides(RollCallSet before, RollCallSet after) {}

    /**
     * The rows of one family alone, on any roll calls of the two cycles.
     *
     * @param cycles which two
     * @param measure what is measured
     * @param topic one topic, or {@code all}
     * @param rollCalls those that count
     * @return by state; none where the topic was not voted in both
     */
    public List<Mover> family(CyclePair cycles, MoverMeasure measure, String topic, Sides rollCalls) {
        NavigableSet<String> topics = CyclePair.shared(votes.matrix(), rollCalls.before(), rollCalls.after());
        if (!topic.equals(Scope.ALL)) {
            topics.removeIf(other -> !other.equals(topic));
        }
        Map<String, RollCallSet> sides = new LinkedHashMap<>();
        sides.put(cycles.from(), rollCalls.before());
        sides.put(cycles.to(), rollCalls.after());
        return family(cycles, measure, topic).rows(new MoverScores(measure, votes, sides).tallies(cycles, topics));
    }

    private MoverFamily family(CyclePair cycles, MoverMeasure measure, String topic) {
        return new MoverFamily(cycles, measure, topic, plan, quantiles);
    }
}
