package org.scrutin.analysis.cycle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.Scope;
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
    private final NavigableSet<String> topics = new TreeSet<>(CodePointOrder.INSTANCE);
    private final Map<String, RollCallSet> cycles;
    private final Map<MoverFamily, FamilyRecount> families = new LinkedHashMap<>();

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
        this.open.stream()
                .forEach(
                        position -> topics.add(listed.votes().rollCall(position).topic()));
        StateVotes votes = new StateVotes(listed.votes(), listed.roster());
        listed.plan().measures().forEach(measure -> {
            Map<StateId, List<OptionalDouble>> onOpen = new TreeMap<>();
            listed.votes().states().stream()
                    .filter(measure::appliesTo)
                    .forEach(state -> onOpen.put(state, onOpen(measure, state, votes)));
            measured.put(measure, new Measured(new MoverScores(measure, votes, cycles), onOpen));
        });
        int from = 0;
        Map<MoverFamily, Set<String>> all =
                new Movers(listed.votes(), listed.roster(), listed.plan()).families(scopes, kinds);
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
                rows.addAll(isTouched(family) ? recount.on(again.get(family.measure())) : recount.rows()));
        return rows;
    }

    private boolean isTouched(MoverFamily family) {
        return (family.topic().equals(Scope.ALL) || topics.contains(family.topic()))
                && List.of(family.cycles().from(), family.cycles().to()).stream()
                        .anyMatch(cycle -> !cycles.get(cycle).and(open).isEmpty());
    }

    private List<OptionalDouble> onOpen(MoverMeasure measure, StateId state, StateVotes votes) {
        return open.stream()
                .mapToObj(position -> measure.score(votes, position, state))
                .toList();
    }
}
