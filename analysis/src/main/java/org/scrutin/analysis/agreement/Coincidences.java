package org.scrutin.analysis.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.scrutin.analysis.cohesion.GroupTallies;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.Eligibility;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;

/**
 * Every state beside every reference over every scope: the rows of table {@code coincidence}.
 *
 * <ul>
 *   <li>A roll call on which the reference cast nothing is dropped. So is one on which the plurality of a group or of the room
 *       ties, for then it has no choice.
 *   <li>The plurality of a group or of the room holds the subject's own ballot where it is a member.
 *   <li>A state has no row beside itself, and none where it was neither of the electorate nor voting while the reference cast.
 *   <li>A subject counts as absent only on roll calls on whose day it was of the electorate.
 *   <li>Ranks: by one formula; {@link CoincidenceRanking} says among whom.
 * </ul>
 *
 * <p>Counted on packed bits. Cost: scopes × references × states × 9 × roll calls / 64.
 */
public final class Coincidences {

    private final CoincidenceFormula formula;
    private final NavigableMap<StateId, Subject> subjects = new TreeMap<>();

    private Coincidences(RollCallMatrix matrix, Roster roster, CoincidenceFormula formula) {
        this.formula = formula;
        Eligibility eligibility = Eligibility.of(matrix, roster);
        for (StateId state : eligibility.states()) {
            long[] eligible = eligibility.rollCalls(state).words();
            subjects.put(state, new Subject(BallotPlanes.of(matrix, state), eligible));
        }
    }

    /**
     * Who is measured against whom, and how values are ranked.
     *
     * @param references whom states are measured against
     * @param formula the formula that ranks
     */
    public record Question(List<Reference> references, CoincidenceFormula formula) {

        public Question {
            references = List.copyOf(references);
        }
    }

    /**
     * The coincidence of every state with every reference.
     *
     * @param matrix who voted how
     * @param roster who belonged to what
     * @param question who is measured against whom
     * @param scopes the roll calls that count, by scope
     * @return by scope, reference and subject, in code-point order
     */
    public static List<Coincidence> of(
            RollCallMatrix matrix, Roster roster, Question question, NavigableMap<Scope, RollCallSet> scopes) {
        Coincidences coincidences = new Coincidences(matrix, roster, question.formula());
        GroupTallies groups = new GroupTallies(matrix, roster);
        Map<Reference, BallotPlanes> references = new LinkedHashMap<>();
        question.references().stream()
                .sorted(Comparator.comparing(Reference::id, CodePointOrder.INSTANCE))
                .forEach(reference -> references.put(
                        reference,
                        BallotPlanes.where(
                                matrix.rollCalls().size(),
                                (position, choice) -> reference.choice(matrix, groups, position) == choice)));
        List<Coincidence> rows = new ArrayList<>();
        scopes.forEach((scope, rollCalls) -> {
            Window window = new Window(rollCalls);
            NavigableMap<StateId, Subject> inScope = coincidences.subjects(window);
            references.forEach((reference, choices) ->
                    rows.addAll(coincidences.rows(scope, reference, count(choices.in(window), inScope))));
        });
        return rows;
    }

    private NavigableMap<StateId, Subject> subjects(Window window) {
        NavigableMap<StateId, Subject> inScope = new TreeMap<>();
        subjects.forEach((state, subject) -> inScope.put(state, subject.in(window)));
        return inScope;
    }

    private static NavigableMap<StateId, CoincidenceCounts> count(
            BallotPlanes reference, NavigableMap<StateId, Subject> subjects) {
        NavigableMap<StateId, CoincidenceCounts> counts = new TreeMap<>();
        subjects.forEach((state, subject) -> {
            PairTable pair = reference.with(subject.ballots());
            int absent = reference.without(subject.ballots(), subject.eligible());
            if (pair.common() + absent > 0) {
                counts.put(
                        state, new CoincidenceCounts(pair.same(), pair.aa(), pair.partial(), pair.opposite(), absent));
            }
        });
        return counts;
    }

    private List<Coincidence> rows(Scope scope, Reference reference, NavigableMap<StateId, CoincidenceCounts> counts) {
        counts.keySet().removeIf(reference::is);
        Map<StateId, Integer> ranks = CoincidenceRanking.ranks(counts, formula);
        List<Coincidence> rows = new ArrayList<>(counts.size());
        counts.forEach((subject, c) -> rows.add(new Coincidence(
                scope,
                reference,
                subject,
                c.same(),
                c.bothAbstain(),
                c.partial(),
                c.opposite(),
                c.absent(),
                CoincidenceFormula.COINCIDENCE_VOTES.of(c),
                CoincidenceFormula.COINCIDENCE_HALF.of(c),
                CoincidenceFormula.COINCIDENCE_ABSENCE_HALF.of(c),
                rank(ranks, subject))));
        return rows;
    }

    private static OptionalInt rank(Map<StateId, Integer> ranks, StateId subject) {
        return ranks.containsKey(subject) ? OptionalInt.of(ranks.get(subject)) : OptionalInt.empty();
    }

    private static final class Subject {
        private final BallotPlanes ballots;
        private final long[] eligible;

        Subject(BallotPlanes ballots, long[] eligible) {
            this.ballots = ballots;
            this.eligible = eligible;
        }

        Subject in(Window window) {
            return new Subject(ballots.in(window), window.of(eligible));
        }

        BallotPlanes ballots() {
            return ballots;
        }

        long[] eligible() {
            return eligible;
        }
    }
}
