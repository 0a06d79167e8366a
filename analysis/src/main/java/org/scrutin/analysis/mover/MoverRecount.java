package org.scrutin.analysis.mover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scrutin.analysis.cycle.CyclePair;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StudyScopes;

/**
 * {@link Movers}, had ballots on some roll calls been others. A state's own meetings say something else only where its score on one of
 * these roll calls is another, and only in families of their cycles and topics; all other rows are as listed. What p is given to
 * the others of a family can change q of all of them: then all are judged anew, by the tests that they have.
 *
 * <p>Cost: states × measures × these roll calls, and a test for each state and family with other scores. States and records with equal
 * scores share it. Safe for several threads.
 */
public final class MoverRecount {

    private final Listed listed;
    private final RollCallSet open;
    private final Map<MoverMeasure, Measured> measured = new LinkedHashMap<>();
    private final Map<String, RollCallSet> cycles;
    private final Map<MoverFamily, FamilyRecount> families = new LinkedHashMap<>();

    /** The families in which one of these roll calls counts; where there is none, all rows are as listed. */
    private final Set<MoverFamily> touched = new LinkedHashSet<>();

    /**
     * The rows on what is listed.
     *
     * @param votes who voted how
     * @param roster who belonged to what
     * @param plan which changes are looked for
     * @param movers the rows of {@link Movers} of these
     */
    public record Listed(RollCallMatrix votes, Roster roster, MoversPlan plan, List<Mover> movers) {}

    /** One measure's scores, and those of each state on the roll calls that are open. */
    private record Measured(MoverScores scores, Map<StateId, List<OptionalDouble>> onOpen) {}

    /**
     * A recount.
     *
     * @param kinds which kinds of votes count
     * @param open positions of the roll calls on which ballots may be others
     */
    public MoverRecount(Listed listed, StudyScopes scopes, Set<RollCallKind> kinds, RollCallSet open) {
        this.listed = listed;
        this.open = scopes.rollCalls(kinds).and(open);
        this.cycles = Movers.cycles(scopes, kinds);
        Map<MoverFamily, Set<String>> all =
                new Movers(listed.votes(), listed.roster(), listed.plan()).families(scopes, kinds);
        all.forEach((family, topics) -> {
            if (isTouched(family.cycles(), topics)) {
                touched.add(family);
            }
        });
        if (touched.isEmpty()) {
            return;
        }
        StateVotes votes = new StateVotes(listed.votes(), listed.roster());
        listed.plan().measures().forEach(measure -> {
            Map<StateId, List<OptionalDouble>> onOpen = new TreeMap<>();
            listed.votes().states().stream()
                    .filter(measure::appliesTo)
                    .forEach(state -> onOpen.put(state, onOpen(measure, state, votes)));
            measured.put(measure, new Measured(new MoverScores(measure, votes, cycles), onOpen));
        });
        int from = 0;
        for (Map.Entry<MoverFamily, Set<String>> entry : all.entrySet()) {
            MoverFamily family = entry.getKey();
            int to = from;
            while (to < listed.movers().size() && family.holds(listed.movers().get(to))) {
                to++;
            }
            families.put(
                    family,
                    new FamilyRecount(
                            family,
                            entry.getValue(),
                            measured.get(family.measure()).scores(),
                            listed.movers().subList(from, to)));
            from = to;
        }
    }

    /**
     * The rows on other votes, in their order.
     *
     * @param votes the same roll calls and states
     */
    public List<Mover> on(RollCallMatrix votes) {
        if (touched.isEmpty()) {
            return listed.movers();
        }
        StateVotes now = new StateVotes(votes, listed.roster());
        Map<MoverMeasure, ScoresAgain> again = new LinkedHashMap<>();
        measured.forEach((measure, before) -> again.put(
                measure,
                new ScoresAgain(
                        before.scores(),
                        now,
                        before.onOpen().keySet().stream()
                                .filter(state -> !onOpen(measure, state, now)
                                        .equals(before.onOpen().get(state)))
                                .toList())));
        List<Mover> rows = new ArrayList<>(listed.movers().size());
        families.forEach((family, recount) ->
                rows.addAll(touched.contains(family) ? recount.on(again.get(family.measure())) : recount.rows()));
        return rows;
    }

    /** Whether one of the roll calls lies in one of the cycles and on one of the topics: no other enters into a score that counts. */
    private boolean isTouched(CyclePair pair, Set<String> topics) {
        return Stream.of(pair.from(), pair.to())
                .flatMapToInt(cycle -> cycles.get(cycle).and(open).stream())
                .anyMatch(position ->
                        topics.contains(listed.votes().rollCall(position).topic()));
    }

    private List<OptionalDouble> onOpen(MoverMeasure measure, StateId state, StateVotes votes) {
        return open.stream()
                .mapToObj(position -> measure.score(votes, position, state))
                .toList();
    }
}
