package org.scrutin.jobs.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scrutin.analysis.abstention.CoAbstention;
import org.scrutin.analysis.abstention.PairAbstentions;
import org.scrutin.analysis.agreement.CoincidenceFormula;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.cluster.AbstentionClusters;
import org.scrutin.analysis.cluster.ClusterMethod;
import org.scrutin.analysis.cluster.ClusterStability;
import org.scrutin.analysis.cluster.ClusterSupport;
import org.scrutin.analysis.cluster.ClusterTransitions;
import org.scrutin.analysis.cluster.Clustering;
import org.scrutin.analysis.cluster.Consensus;
import org.scrutin.analysis.cluster.Gap;
import org.scrutin.analysis.cluster.GapCurve;
import org.scrutin.analysis.cohesion.CohesionIndex;
import org.scrutin.analysis.cycle.ChangeIntervals;
import org.scrutin.analysis.cycle.CycleChange;
import org.scrutin.analysis.cycle.Mover;
import org.scrutin.analysis.cycle.MoverMeasure;
import org.scrutin.analysis.dissent.ParagraphDissent;
import org.scrutin.analysis.study.CycleResults;
import org.scrutin.analysis.study.SharedAbstention;
import org.scrutin.analysis.uncertainty.IntervalEstimate;
import org.scrutin.analysis.vote.Decision;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;

/**
 * What changes between cycles and from a paragraph to its whole, decisions, and how far blocs hold, as the tables of a report have them.
 *
 * @param folder the report's
 */
record ChangesOfTables(Path folder) {

    private static final IntervalEstimate NO_INTERVAL =
            new IntervalEstimate.Missing(IntervalEstimate.Reason.NO_VALUE, 0);

    CycleResults cycles() throws IOException {
        return new CycleResults(
                TableCells.rows(folder, "cycle_change", row -> true, ChangesOfTables::change),
                // A state that voted in one of the two cycles alone has a row and no change.
                TableCells.rows(folder, "movers", row -> !row.text("change").isEmpty(), ChangesOfTables::mover),
                List.of(),
                List.of());
    }

    private static CycleChange change(TableCells row) {
        return new CycleChange(
                row.text("cycle_from"),
                row.text("cycle_to"),
                row.group(),
                row.one("measure", CohesionIndex.values(), CohesionIndex::id),
                row.one("method", CycleChange.Method.values(), CycleChange.Method::id),
                row.number("from"),
                row.number("to"),
                new CycleChange.Parts(
                        row.number("agenda"),
                        row.number("behaviour"),
                        row.number("membership"),
                        row.number("attendance")),
                new ChangeIntervals(
                        interval(row, "total"),
                        interval(row, "agenda"),
                        interval(row, "behaviour"),
                        interval(row, "membership"),
                        interval(row, "attendance")),
                row.integer("common"),
                List.of());
    }

    /** The table does not say why there is none. */
    private static IntervalEstimate interval(TableCells row, String part) {
        return row.interval(part + "_low", part + "_high", "", 0);
    }

    private static Mover mover(TableCells row) {
        Mover.Test test = row.text("q_value").isEmpty()
                ? new Mover.Test.NotRun(
                        row.text("not_tested").isEmpty()
                                ? Mover.Test.Reason.ALIKE
                                : row.one("not_tested", Mover.Test.Reason.values(), Mover.Test.Reason::id),
                        row.optionalNumber("attainable_p").orElse(1),
                        row.optionalNumber("p_value"))
                : new Mover.Test.Run(
                        row.number("p_value"),
                        row.number("q_value"),
                        row.number("attainable_p"),
                        0,
                        row.integer("family"));
        return new Mover(
                row.text("cycle_from"),
                row.text("cycle_to"),
                row.state("state"),
                measure(row),
                row.text("topic"),
                new Mover.Side(row.integer("n_from"), row.integer("n_from"), row.number("from")),
                new Mover.Side(row.integer("n_to"), row.integer("n_to"), row.number("to")),
                NO_INTERVAL,
                test);
    }

    private static MoverMeasure measure(TableCells row) {
        if (row.text("reference").isEmpty()) {
            return Stream.of(new MoverMeasure.AbstentionRate(), new MoverMeasure.WithMajority())
                    .filter(measure -> row.has("measure", measure.id()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no measure: " + row.text("measure")));
        }
        return new MoverMeasure.CoincidenceWith(
                Reference.parse(row.text("reference"))
                        .orElseThrow(() -> new IllegalArgumentException("no reference: " + row.text("reference"))),
                row.one("measure", CoincidenceFormula.values(), CoincidenceFormula::id));
    }

    static ParagraphDissent paragraph(TableCells row) {
        return new ParagraphDissent(
                row.rollCall("whole_text"),
                row.rollCall("roll_call"),
                row.state("state"),
                row.choice("paragraph_choice"),
                row.choice("whole_choice"));
    }

    List<Decision> decisions(TitleSigns titles) throws IOException {
        return TableCells.rows(
                folder,
                "decisions",
                row -> true,
                row -> new Decision(
                        row.text("source"),
                        row.text("paragraph"),
                        row.day("date"),
                        row.text("topic"),
                        row.text("title").isEmpty() ? LocalText.EMPTY : titles.sign(row.text("title")),
                        row.text("mode").isEmpty()
                                ? Optional.empty()
                                : Optional.of(row.one("mode", Decision.Mode.values(), Decision.Mode::id)),
                        row.text("outcome"),
                        row.text("roll_call").isEmpty() ? Optional.empty() : Optional.of(row.rollCall("roll_call")),
                        row.text("place")));
    }

    /**
     * How far abstaining together holds.
     *
     * @param resamples as the study sets them
     */
    SharedAbstention shared(List<AbstentionClusters> clusters, int resamples) throws IOException {
        return new SharedAbstention(
                TableCells.rows(folder, "co_abstention", row -> true, ChangesOfTables::pair),
                support(clusters, resamples),
                ClusterTransitions.along(
                        clusters.stream()
                                .filter(of -> !of.cycle().equals(Scope.ALL))
                                .toList(),
                        ClusterMethod.HIERARCHICAL));
    }

    private static CoAbstention pair(TableCells row) {
        return new CoAbstention(
                row.text("cycle"),
                row.state("state_a"),
                row.state("state_b"),
                new PairAbstentions(row.integer("common"), row.integer("either"), row.integer("both")),
                0,
                0,
                row.number("jaccard"),
                row.optionalNumber("p_value").orElse(1),
                row.optionalNumber("q_value").orElse(1));
    }

    private List<ClusterSupport> support(List<AbstentionClusters> clusters, int resamples) throws IOException {
        Map<String, Map<List<StateId>, Integer>> together = new TreeMap<>();
        TableCells.rows(
                folder,
                "consensus",
                row -> true,
                row -> together.computeIfAbsent(row.text("cycle"), cycle -> new LinkedHashMap<>())
                        .put(List.of(row.state("state_a"), row.state("state_b")), (int)
                                Math.round(row.number("share") * resamples)));
        Map<List<String>, Map<StateId, Double>> stability = new LinkedHashMap<>();
        TableCells.rows(
                folder,
                "clusters",
                row -> !row.text("stability").isEmpty() && !row.text("k").isEmpty(),
                row -> stability
                        .computeIfAbsent(List.of(row.text("cycle"), row.text("k")), key -> new TreeMap<>())
                        .put(row.state("state"), row.number("stability")));
        Map<String, NavigableMap<Integer, Gap>> gaps = new TreeMap<>();
        Map<String, NavigableMap<Integer, Double>> partitions = new TreeMap<>();
        TableCells.rows(
                folder,
                "cluster_quality",
                row -> row.has("method", ClusterMethod.HIERARCHICAL.id())
                        && !row.text("k").isEmpty(),
                row -> {
                    int k = row.integer("k");
                    if (!row.text("gap").isEmpty()) {
                        gaps.computeIfAbsent(row.text("cycle"), cycle -> new TreeMap<>())
                                .put(k, new Gap(row.number("gap"), row.number("gap_error")));
                    }
                    row.optionalNumber("stability")
                            .ifPresent(partition -> partitions
                                    .computeIfAbsent(row.text("cycle"), cycle -> new TreeMap<>())
                                    .put(k, partition));
                    return k;
                });
        List<ClusterSupport> support = new ArrayList<>();
        for (AbstentionClusters of : clusters) {
            Optional<Clustering> chosen = of.chosen(ClusterMethod.HIERARCHICAL);
            if (chosen.isPresent() && chosen.get().k().isPresent()) {
                int k = chosen.get().k().getAsInt();
                Map<StateId, Double> states = stability.getOrDefault(List.of(of.cycle(), "" + k), Map.of());
                if (!states.isEmpty()) {
                    Consensus consensus =
                            consensus(of.clustered(), together.getOrDefault(of.cycle(), Map.of()), resamples);
                    NavigableMap<Integer, ClusterStability> stabilities = new TreeMap<>();
                    partitions
                            .getOrDefault(of.cycle(), new TreeMap<>())
                            .forEach((number, partition) -> stabilities.put(
                                    number,
                                    new ClusterStability(
                                            number, partition, List.of(), number == k ? states : Map.of(), consensus)));
                    stabilities.putIfAbsent(k, new ClusterStability(k, 0, List.of(), states, consensus));
                    support.add(new ClusterSupport(
                            of.cycle(), new GapCurve(gaps.getOrDefault(of.cycle(), new TreeMap<>())), stabilities));
                }
            }
        }
        return support;
    }

    private static Consensus consensus(List<StateId> states, Map<List<StateId>, Integer> together, int resamples) {
        List<List<Integer>> rows = new ArrayList<>();
        for (StateId one : states) {
            List<Integer> row = new ArrayList<>();
            for (StateId other : states) {
                boolean inOrder = one.compareTo(other) < 0;
                row.add(together.getOrDefault(inOrder ? List.of(one, other) : List.of(other, one), 0));
            }
            rows.add(row);
        }
        return new Consensus(states, resamples, rows);
    }
}
