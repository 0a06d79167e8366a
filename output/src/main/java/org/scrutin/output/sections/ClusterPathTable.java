package org.scrutin.output.sections;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scrutin.analysis.cluster.ClusterMethod;
import org.scrutin.analysis.cluster.ClusterPlace;
import org.scrutin.analysis.cluster.ClusterTransitions;
import org.scrutin.analysis.cluster.ClusterTransitions.Flow;
import org.scrutin.analysis.cluster.Clustering;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Column;

/** The blocs of each cycle, followed into the next one. */
final class ClusterPathTable {

    private final Draft draft;

    ClusterPathTable(Draft draft) {
        this.draft = draft;
    }

    /** The table; empty where there are no two neighbouring cycles with clusters. */
    Optional<DataTable> write() {
        List<ClusterTransitions> steps = draft.results().sharedAbstention().transitions().stream()
                .filter(step -> step.method() == ClusterMethod.HIERARCHICAL)
                .toList();
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        DataTable.Builder table = DataTable.builder(
                        draft.textOnKinds("clusters.path.table"),
                        Column.text(draft.text("head.fate")),
                        Column.number(draft.text("head.states")),
                        Column.text(draft.text("head.names")))
                .compact();
        for (ClusterTransitions step : steps) {
            table.band(draft.text(
                    "cycles.step.direct",
                    Map.of(
                            "from", draft.names().cycle(step.from()),
                            "to", draft.names().cycle(step.to()))));
            step(table, step);
        }
        return Optional.of(table.note(draft.note(draft.text("clusters.path.note"), "cluster_transitions"))
                .build());
    }

    private void step(DataTable.Builder table, ClusterTransitions step) {
        NavigableMap<Integer, List<StateId>> before = new TreeMap<>();
        NavigableMap<Integer, List<StateId>> after = new TreeMap<>();
        for (Flow flow : step.flows()) {
            gather(before, flow.from(), flow.states());
            gather(after, flow.to(), flow.states());
        }
        before.forEach((number, states) -> {
            Optional<Flow> on = step.flows().stream()
                    .filter(flow -> flow.from().equals(new ClusterPlace.InCluster(number)) && step.goesOn(flow))
                    .findFirst();
            if (on.isPresent()) {
                row(
                        table,
                        "clusters.path.on",
                        Map.of("from", number, "to", step.matches().get(number)),
                        on.get().states());
            } else {
                row(table, "clusters.path.dissolved", Map.of("from", number), states);
            }
        });
        after.forEach((number, states) -> {
            if (!step.matches().containsValue(number)) {
                row(table, "clusters.path.new", Map.of("to", number), states);
            }
        });
        if (!step.moved().isEmpty()) {
            table.row(
                    draft.text("clusters.path.moved"),
                    draft.numbers().count(step.moved().size()),
                    draft.names().states(step.moved()));
        }
    }

    private static void gather(
            NavigableMap<Integer, List<StateId>> clusters, ClusterPlace place, List<StateId> states) {
        if (place instanceof ClusterPlace.InCluster in) {
            clusters.merge(
                    in.number(),
                    states,
                    (one, other) ->
                            Stream.concat(one.stream(), other.stream()).sorted().toList());
        }
    }

    private void row(DataTable.Builder table, String key, Map<String, ?> arguments, List<StateId> states) {
        if (states.size() >= Clustering.LEAST_BLOC) {
            table.row(
                    draft.text(key, arguments),
                    draft.numbers().count(states.size()),
                    draft.names().states(states));
        }
    }
}
