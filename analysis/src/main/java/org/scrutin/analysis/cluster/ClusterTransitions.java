package org.scrutin.analysis.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutin.analysis.vote.StateId;

/**
 * What became of the clusters of one cycle in another, and of the states in them.
 *
 * <p><b>Match.</b> An earlier cluster goes on in a later one where each holds more than half of the other, counted over the
 * states that are clustered in both cycles. So a cluster goes on in one at most, without a search for the best pairing: of a
 * split, the larger half goes on if it is more than half; of a merger, the cluster that gives more than half. A cluster without a
 * match has dissolved, or is new.
 *
 * <p><b>Moved</b> is a state that is clustered in both cycles and left a cluster that goes on, or came to one, without its being
 * the same. A state whose earlier cluster dissolved and whose later one is new has not moved: the cluster did.
 *
 * <p><b>Apart</b> stand the states that are clustered in one cycle only, by why: {@link ClusterPlace.Outside}. A state that stops abstaining, or
 * casts no ballot any more, joins no cluster.
 *
 * <p><b>Complexity.</b> O(states × log states + clusters²).
 *
 * <p><b>Source.</b> The half as the mark of a survival: Spiliopoulou, M., Ntoutsi, I., Theodoridis, Y. and Schult, R. (2006).
 * MONIC: modeling and monitoring cluster transitions. Proceedings of the 12th ACM SIGKDD Conference, 706–711.
 * doi:10.1145/1150402.1150491. It is asked here of both clusters.
 *
 * @param from earlier cycle
 * @param to later cycle
 * @param method of both partitions
 * @param flows every pair of places with a state, in the order of the earlier, then the later place
 * @param matches which earlier cluster goes on in which later one
 */
public record ClusterTransitions(
        String from, String to, ClusterMethod method, List<Flow> flows, NavigableMap<Integer, Integer> matches) {

    /** Clusters by number, then noise, then who is not clustered, then who casts no ballot. */
    private static final Comparator<ClusterPlace> ORDER = Comparator.comparingInt(ClusterTransitions::order);

    public ClusterTransitions {
        flows = List.copyOf(flows);
        matches = Collections.unmodifiableNavigableMap(new TreeMap<>(matches));
    }

    /**
     * The states with the same two places.
     *
     * @param from in the earlier cycle
     * @param to in the later one
     * @param states at least one, in code-point order
     */
    public record Flow(ClusterPlace from, ClusterPlace to, List<StateId> states) {

        public Flow {
            states = List.copyOf(states);
        }
    }

    /**
     * The transitions between each two neighbouring cycles.
     *
     * @param cycles in the order of time
     * @param method whose chosen partitions are compared; a pair in which a cycle has none is left out
     */
    public static List<ClusterTransitions> along(List<AbstentionClusters> cycles, ClusterMethod method) {
        List<ClusterTransitions> transitions = new ArrayList<>();
        for (int i = 1; i < cycles.size(); i++) {
            between(cycles.get(i - 1), cycles.get(i), method).ifPresent(transitions::add);
        }
        return List.copyOf(transitions);
    }

    /** The transitions between two cycles; empty where the method has no partition in one of them. */
    public static Optional<ClusterTransitions> between(
            AbstentionClusters from, AbstentionClusters to, ClusterMethod method) {
        return from.chosen(method)
                .flatMap(earlier -> to.chosen(method).map(later -> {
                    List<Flow> flows = flows(new Cycle(from, earlier), new Cycle(to, later));
                    return new ClusterTransitions(from.cycle(), to.cycle(), method, flows, matches(flows));
                }));
    }

    /** Whether the flow is of a cluster that goes on, into the one that it goes on in. */
    public boolean goesOn(Flow flow) {
        return flow.from() instanceof ClusterPlace.InCluster earlier
                && flow.to() instanceof ClusterPlace.InCluster later
                && Integer.valueOf(later.number()).equals(matches.get(earlier.number()));
    }

    /** The states that moved, in code-point order. */
    public List<StateId> moved() {
        return flows.stream()
                .filter(this::isMove)
                .map(Flow::states)
                .flatMap(Collection::stream)
                .sorted()
                .toList();
    }

    /** The states that cast ballots in the earlier cycle and none in the later, in code-point order. */
    public List<StateId> vanished() {
        return statesWith(flows.stream().filter(flow -> flow.to() == ClusterPlace.Outside.NOT_VOTING));
    }

    private static List<StateId> statesWith(Stream<Flow> some) {
        return some.flatMap(flow -> flow.states().stream()).sorted().toList();
    }

    private boolean isMove(Flow flow) {
        return flow.from() instanceof ClusterPlace.InCluster earlier
                && flow.to() instanceof ClusterPlace.InCluster later
                && (matches.containsKey(earlier.number()) || matches.containsValue(later.number()))
                && !goesOn(flow);
    }

    private static int order(ClusterPlace place) {
        if (place instanceof ClusterPlace.InCluster in) {
            return in.number();
        }
        return switch ((ClusterPlace.Outside) place) {
            case NOISE -> Integer.MAX_VALUE - 2;
            case NOT_CLUSTERED -> Integer.MAX_VALUE - 1;
            case NOT_VOTING -> Integer.MAX_VALUE;
        };
    }

    private record Cycle(AbstentionClusters clusters, Clustering chosen) {

        Stream<StateId> voting() {
            return Stream.of(clusters.clustered(), clusters.never(), clusters.rarely())
                    .flatMap(Collection::stream);
        }

        ClusterPlace place(StateId state) {
            Integer number = chosen.clusterOf().get(state);
            if (number != null) {
                return number == Partition.NOISE ? ClusterPlace.Outside.NOISE : new ClusterPlace.InCluster(number);
            }
            return voting().anyMatch(state::equals)
                    ? ClusterPlace.Outside.NOT_CLUSTERED
                    : ClusterPlace.Outside.NOT_VOTING;
        }
    }

    private static List<Flow> flows(Cycle from, Cycle to) {
        NavigableMap<ClusterPlace, NavigableMap<ClusterPlace, List<StateId>>> flows = new TreeMap<>(ORDER);
        for (StateId state : Stream.concat(from.voting(), to.voting()).collect(Collectors.toCollection(TreeSet::new))) {
            flows.computeIfAbsent(from.place(state), place -> new TreeMap<>(ORDER))
                    .computeIfAbsent(to.place(state), place -> new ArrayList<>())
                    .add(state);
        }
        List<Flow> rows = new ArrayList<>();
        flows.forEach((earlier, later) -> later.forEach((place, states) -> rows.add(new Flow(earlier, place, states))));
        return rows;
    }

    private static NavigableMap<Integer, Integer> matches(List<Flow> flows) {
        NavigableMap<Integer, Integer> before = new TreeMap<>();
        NavigableMap<Integer, Integer> after = new TreeMap<>();
        List<Shared> shared = new ArrayList<>();
        for (Flow flow : flows) {
            if (flow.from() instanceof ClusterPlace.InCluster from && flow.to() instanceof ClusterPlace.InCluster to) {
                int states = flow.states().size();
                shared.add(new Shared(from.number(), to.number(), states));
                before.merge(from.number(), states, Integer::sum);
                after.merge(to.number(), states, Integer::sum);
            }
        }
        NavigableMap<Integer, Integer> matches = new TreeMap<>();
        for (Shared pair : shared) {
            if (2 * pair.states() > before.get(pair.from()) && 2 * pair.states() > after.get(pair.to())) {
                matches.put(pair.from(), pair.to());
            }
        }
        return matches;
    }

    private record Shared(int from, int to, int states) {}
}
