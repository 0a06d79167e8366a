package org.scrutin.output.evidence;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.scrutin.analysis.agreement.CoincidenceCounts;
import org.scrutin.analysis.agreement.CoincidenceFormula;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.cluster.AbstentionClusters;
import org.scrutin.analysis.cycle.CyclePair;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.BallotSelection;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.output.evidence.TableEvidence.Counted;

/** Tables of states between cycles, and of who is clustered in one. */
final class CycleEvidence {

    private final VotingHall hall;
    private final StudyParts parts;
    private final List<AbstentionClusters> clusters;

    CycleEvidence(VotingHall hall, StudyParts parts, StudyResults results) {
        this.hall = hall;
        this.parts = parts;
        this.clusters = results.clusters();
    }

    void addTo(Map<String, TableEvidence> tables) {
        tables.put(
                "movers",
                new Counted(
                        List.of("cycle_from", "cycle_to", "state", "measure", "reference", "topic", "change"),
                        this::mover));
        tables.put("cluster_quality", new Counted(List.of("cycle"), this::clustered));
        tables.put("cluster_transitions", new Counted(List.of("cycle_from", "cycle_to", "states"), this::transition));
    }

    private BallotSelection clustered(TableRow row) {
        RollCallSet rollCalls = parts.ofCycle(row.text("cycle"));
        return clusters.stream()
                .filter(cycle -> cycle.cycle().equals(row.text("cycle")))
                .findFirst()
                .map(cycle -> hall.states(cycle.clustered(), rollCalls))
                .orElse(BallotSelection.NONE);
    }

    private BallotSelection transition(TableRow row) {
        List<StateId> states = Stream.of(row.text("states").split(" "))
                .filter(id -> !id.isEmpty())
                .map(StateId::new)
                .toList();
        return hall.states(states, parts.ofCycle(row.text("cycle_from")))
                .or(hall.states(states, parts.ofCycle(row.text("cycle_to"))));
    }

    /** The state's roll calls with a score, on topics with a score in both cycles; and the ballots that it is measured against. */
    private BallotSelection mover(TableRow row) {
        StateId state = row.state("state");
        IntPredicate scores = scores(row, state);
        RollCallSet before = onTopic(row, "cycle_from");
        RollCallSet after = onTopic(row, "cycle_to");
        if (row.asks("lone_missed")) {
            return hall.state(state, before).or(hall.state(state, after));
        }
        RollCallSet scored = hall.where(scores);
        Set<String> topics = topics(before.and(scored));
        // A state that voted in one of the cycles only has no change, and all its ballots on topics of both are
        // counted.
        boolean compared = !row.text("change").isEmpty();
        if (compared) {
            topics.retainAll(topics(after.and(scored)));
        } else {
            topics.addAll(topics(after.and(scored)));
        }
        RollCallSet counting = scored.and(hall.where(
                position -> topics.contains(hall.matrix().rollCall(position).topic())));
        BallotSelection ballots = measured(row, state, before.and(counting));
        BallotSelection later = measured(row, state, after.and(counting));
        return switch (row.column()) {
            case "n_from", "from" -> ballots;
            case "n_to", "to" -> later;
            default -> ballots.or(later);
        };
    }

    private BallotSelection measured(TableRow row, StateId state, RollCallSet rollCalls) {
        BallotSelection own = hall.state(state, rollCalls);
        return reference(row) instanceof Reference.OfState of && of.state().equals(state)
                ? own
                : hall.about(state, own.or(hall.voters(reference(row), rollCalls)));
    }

    /** A rate of abstention is measured against nobody: the state stands for itself. */
    private static Reference reference(TableRow row) {
        return switch (row.text("measure")) {
            case "abstention_rate" -> new Reference.OfState(row.state("state"));
            case "with_majority" -> new Reference.OfRoom();
            default -> row.reference("reference");
        };
    }

    private IntPredicate scores(TableRow row, StateId state) {
        Reference reference = reference(row);
        return row.oneOf(CoincidenceFormula.values(), CoincidenceFormula::id, "measure")
                .<IntPredicate>map(formula -> position -> isPresent(position, state)
                        && formula.of(CoincidenceCounts.NONE.accept(
                                        hall.choice(reference, position),
                                        hall.matrix().choice(position, state)))
                                .isPresent())
                .orElse(position -> hall.casts(position, state)
                        && hall.choice(reference, position).isCast());
    }

    private boolean isPresent(int position, StateId state) {
        return hall.place(state).flatMap(place -> hall.choice(position, place)).isPresent();
    }

    /** The roll calls of a cycle on the row's topic, or on every topic that was voted in both cycles. */
    private RollCallSet onTopic(TableRow row, String cycle) {
        Set<String> shared = CyclePair.shared(
                hall.matrix(), parts.ofCycle(row.text("cycle_from")), parts.ofCycle(row.text("cycle_to")));
        String topic = row.text("topic");
        return parts.ofCycle(row.text(cycle)).and(hall.where(position -> {
            String own = hall.matrix().rollCall(position).topic();
            return topic.equals(Scope.ALL) ? shared.contains(own) : own.equals(topic);
        }));
    }

    private Set<String> topics(RollCallSet rollCalls) {
        return CyclePair.topics(hall.matrix(), rollCalls);
    }
}
