package org.scrutin.charts.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scrutin.analysis.abstention.TopicAbstention;
import org.scrutin.analysis.cluster.ClusterMethod;
import org.scrutin.analysis.cluster.ClusterPlace;
import org.scrutin.analysis.cluster.ClusterTransitions;
import org.scrutin.analysis.cluster.Clustering;
import org.scrutin.analysis.vote.ReviewCycle;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.charts.spec.Caption;
import org.scrutin.charts.spec.ChartTable;
import org.scrutin.charts.spec.ClusterFlows;
import org.scrutin.charts.spec.Weight;

/**
 * The clusters of each cycle, by average linkage, and what becomes of their states in the next one. States that are in no cluster
 * before and after are left out: they are most of all, and nothing passes.
 */
final class ClusterFlowsChart implements ChartRule {

    @Override
    public List<ClusterFlows> charts(StudyView study) {
        List<ClusterTransitions> steps = study.results().sharedAbstention().transitions().stream()
                .filter(step -> step.method() == ClusterMethod.HIERARCHICAL)
                .toList();
        return steps.isEmpty() ? List.of() : List.of(new Drawing(study, steps).chart());
    }

    /** Where a state is drawn: a bloc by its number, then whatever is none. */
    private enum Outside {
        APART,
        NOT_CLUSTERED,
        NOT_VOTING
    }

    /**
     * A place in a column.
     *
     * @param bloc number of the bloc, or more than any for what is none
     * @param outside what it is where it is no bloc
     */
    private record Place(int bloc, Optional<Outside> outside) implements Comparable<Place> {

        private static final int NONE = Integer.MAX_VALUE;

        private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::bloc)
                .thenComparing(place -> place.outside().map(Enum::ordinal).orElse(-1));

        static Place of(Outside outside) {
            return new Place(NONE, Optional.of(outside));
        }

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** States between two places. */
    private record Passage(int column, Place from, Place to, List<StateId> states, boolean goesOn) {}

    private static final class Drawing {

        private final StudyView study;
        private final List<ClusterTransitions> steps;
        private final List<String> cycles;

        Drawing(StudyView study, List<ClusterTransitions> steps) {
            this.study = study;
            this.steps = steps;
            TreeSet<String> named = new TreeSet<>();
            steps.forEach(step -> named.addAll(List.of(step.from(), step.to())));
            cycles = study.results().settings().cycles().stream()
                    .map(ReviewCycle::id)
                    .filter(named::contains)
                    .toList();
        }

        ClusterFlows chart() {
            List<Passage> passages = passages();
            List<NavigableMap<Place, Integer>> sizes = sizes(passages);
            List<List<Place>> places =
                    sizes.stream().map(column -> List.copyOf(column.keySet())).toList();
            List<ClusterFlows.Column> columns = new ArrayList<>();
            for (int i = 0; i < cycles.size(); i++) {
                columns.add(column(cycles.get(i), sizes.get(i)));
            }
            List<ClusterFlows.Flow> flows = passages.stream()
                    .map(passage -> new ClusterFlows.Flow(
                            passage.column(),
                            places.get(passage.column()).indexOf(passage.from()),
                            places.get(passage.column() + 1).indexOf(passage.to()),
                            passage.states().size(),
                            passage.goesOn() ? Weight.FOCUS : Weight.CONTEXT))
                    .toList();
            return new ClusterFlows(caption(passages, columns), columns, flows);
        }

        private List<Passage> passages() {
            List<Passage> passages = new ArrayList<>();
            for (ClusterTransitions step : steps) {
                NavigableMap<Place, NavigableMap<Place, List<StateId>>> between = new TreeMap<>();
                for (ClusterTransitions.Flow flow : step.flows()) {
                    between.computeIfAbsent(place(step.from(), flow.from()), from -> new TreeMap<>())
                            .computeIfAbsent(place(step.to(), flow.to()), to -> new ArrayList<>())
                            .addAll(flow.states());
                }
                between.forEach((from, targets) -> targets.forEach((to, states) -> {
                    if (isBloc(from) || isBloc(to)) {
                        boolean goesOn = isBloc(from)
                                && isBloc(to)
                                && Integer.valueOf(to.bloc())
                                        .equals(step.matches().get(from.bloc()));
                        passages.add(new Passage(cycles.indexOf(step.from()), from, to, List.copyOf(states), goesOn));
                    }
                }));
            }
            return passages;
        }

        private static boolean isBloc(Place place) {
            return place.outside().isEmpty();
        }

        private Place place(String cycle, ClusterPlace place) {
            if (place instanceof ClusterPlace.InCluster in) {
                return states(cycle, in.number()).size() >= Clustering.LEAST_BLOC
                        ? new Place(in.number(), Optional.empty())
                        : Place.of(Outside.APART);
            }
            return Place.of(
                    switch ((ClusterPlace.Outside) place) {
                        case NOISE -> Outside.APART;
                        case NOT_CLUSTERED -> Outside.NOT_CLUSTERED;
                        case NOT_VOTING -> Outside.NOT_VOTING;
                    });
        }

        private List<StateId> states(String cycle, int number) {
            return study.results().clusters().stream()
                    .filter(clusters -> clusters.cycle().equals(cycle))
                    .findFirst()
                    .flatMap(clusters -> clusters.chosen(ClusterMethod.HIERARCHICAL))
                    .map(chosen -> chosen.clusters().get(number - 1))
                    .orElseThrow();
        }

        /** By column and place the larger of what comes and what goes: of a bloc both are all of it. */
        private List<NavigableMap<Place, Integer>> sizes(List<Passage> passages) {
            List<NavigableMap<Place, Integer>> sizes = new ArrayList<>();
            for (int column = 0; column < cycles.size(); column++) {
                NavigableMap<Place, Integer> come = new TreeMap<>();
                NavigableMap<Place, Integer> go = new TreeMap<>();
                for (Passage passage : passages) {
                    if (passage.column() == column) {
                        go.merge(passage.from(), passage.states().size(), Integer::sum);
                    } else if (passage.column() + 1 == column) {
                        come.merge(passage.to(), passage.states().size(), Integer::sum);
                    }
                }
                go.forEach((place, states) -> come.merge(place, states, Math::max));
                sizes.add(come);
            }
            return sizes;
        }

        private ClusterFlows.Column column(String cycle, NavigableMap<Place, Integer> sizes) {
            List<ClusterFlows.Node> nodes = new ArrayList<>();
            sizes.forEach((place, states) -> nodes.add(new ClusterFlows.Node(
                    label(cycle, place), states, isBloc(place) ? ClusterFlows.Kind.BLOC : ClusterFlows.Kind.OUTSIDE)));
            return new ClusterFlows.Column(study.names().cycle(cycle), nodes);
        }

        /** A bloc by its number and size, and the topic on which its states abstain most in the cycle. */
        private String label(String cycle, Place place) {
            return place.outside()
                    .map(outside -> study.say(
                            switch (outside) {
                                case APART -> "paths.apart";
                                case NOT_CLUSTERED -> "paths.rarely";
                                case NOT_VOTING -> "paths.absent";
                            }))
                    .orElseGet(() -> bloc(cycle, place.bloc()));
        }

        private String bloc(String cycle, int number) {
            List<StateId> states = states(cycle, number);
            return TopicAbstention.most(study.results().subjects(), cycle, states)
                    .map(most -> study.say(
                            "paths.bloc.topic",
                            number,
                            states.size(),
                            study.names().topic(most.topic())))
                    .orElseGet(() -> study.say("paths.bloc", number, states.size()));
        }

        private Caption caption(List<Passage> passages, List<ClusterFlows.Column> columns) {
            int blocs = (int) columns.subList(0, columns.size() - 1).stream()
                    .flatMap(column -> column.nodes().stream())
                    .filter(node -> node.kind() == ClusterFlows.Kind.BLOC)
                    .count();
            int on = (int) passages.stream().filter(Passage::goesOn).count();
            String title = study.title("paths.title", on, blocs);
            String votes = study.votesCounted(study.analysed().size());
            return new Caption(
                    "cluster-paths",
                    title,
                    study.say("paths.subtitle", votes, CohesionTrendChart.perCycle(study)),
                    study.source(votes, "cluster_transitions"),
                    study.say("paths.alt", cycles.size(), title),
                    "cluster_transitions",
                    numbers(passages));
        }

        private ChartTable numbers(List<Passage> passages) {
            List<List<String>> rows = passages.stream()
                    .map(passage -> List.of(
                            study.names().cycle(cycles.get(passage.column())),
                            label(cycles.get(passage.column()), passage.from()),
                            study.names().cycle(cycles.get(passage.column() + 1)),
                            label(cycles.get(passage.column() + 1), passage.to()),
                            String.valueOf(passage.states().size())))
                    .toList();
            return new ChartTable(
                    List.of(
                            study.say("column.cycle"),
                            study.say("paths.from"),
                            study.say("paths.next"),
                            study.say("paths.to"),
                            study.say("column.states")),
                    rows);
        }
    }
}
