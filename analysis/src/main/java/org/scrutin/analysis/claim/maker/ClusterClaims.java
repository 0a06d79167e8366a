package org.scrutin.analysis.claim.maker;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.scrutin.analysis.abstention.TopicAbstention;
import org.scrutin.analysis.claim.Cell;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.Rows;
import org.scrutin.analysis.claim.maker.StudyClaims.ClaimSheet;
import org.scrutin.analysis.claim.maker.StudyClaims.Part;
import org.scrutin.analysis.cluster.ClusterMethod;
import org.scrutin.analysis.cluster.ClusterStability;
import org.scrutin.analysis.cluster.ClusterSupport;
import org.scrutin.analysis.cluster.Clustering;
import org.scrutin.analysis.robustness.Bloc;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.StateId;

/**
 * Which states the clusters hold, as far as they hold on other votes: a state that wanders is counted to none, and named as
 * wandering.
 */
final class ClusterClaims {

    private static final String METHOD = ClusterMethod.HIERARCHICAL.id();

    private final StudyResults results;
    private final RivalDefinitions rivals;
    private final Clustering chosen;
    private final int k;
    private final Optional<ClusterStability> stability;

    /**
     * The claims on a partition.
     *
     * @param results what came out
     * @param chosen the partition by average linkage that the report shows
     * @param rivals says how far a bloc hangs on definitions
     */
    ClusterClaims(StudyResults results, Clustering chosen, RivalDefinitions rivals) {
        this.results = results;
        this.rivals = rivals;
        this.chosen = chosen;
        this.k = chosen.k().orElseThrow();
        this.stability = results.sharedAbstention().stability(chosen);
    }

    void write(ClaimSheet sheet) {
        results.sharedAbstention().support(chosen.cycle()).ifPresent(support -> support(support, sheet));
        List<List<StateId>> clusters = chosen.clusters();
        for (int i = 0; i < clusters.size(); i++) {
            cluster(i + 1, clusters.get(i), sheet);
        }
        wandering(sheet);
    }

    /** What the gap statistic says to the number of clusters, and how far the partition outlasts other votes. */
    private void support(ClusterSupport support, ClaimSheet sheet) {
        OptionalInt best = support.gap().best();
        Claim.Builder claim = Claim.of("clusters:support:" + chosen.cycle(), "clusters.support")
                .form(
                        "verdict",
                        switch (support.verdict(k)) {
                            case SAME -> "same";
                            case ANOTHER -> "another";
                            case NONE -> "none";
                            case OPEN -> "open";
                        })
                .count("k", k, quality("k", k))
                .count(
                        "most",
                        support.stability().lastKey(),
                        Rows.of("cluster_quality")
                                .where("cycle", chosen.cycle())
                                .where("method", METHOD)
                                .whereFilled("silhouette")
                                .most("k"));
        best.ifPresent(number -> claim.count("best", number, quality("k", number)));
        double partition = support.stability().get(k).partition();
        claim.form(
                        "alike",
                        switch (support.likeness(k)) {
                            case MUCH -> "much";
                            case PART -> "part";
                            case LITTLE -> "little";
                        })
                .decimal("stability", partition, quality("stability", k));
        sheet.add(Part.ABSTENTION, claim.restingOn(chosen.clusterOf().size()));
    }

    private Cell quality(String column, int clusters) {
        return Cell.at("cluster_quality", column, chosen.cycle(), METHOD, clusters);
    }

    private void cluster(int number, List<StateId> all, ClaimSheet sheet) {
        Rows own = rows().where("cluster", number);
        Rows held = stability.isPresent() ? own.where("wanders", false) : own;
        List<StateId> states =
                all.stream().filter(state -> !wandering().contains(state)).toList();
        boolean loose = all.size() >= Clustering.LEAST_BLOC && states.size() < Clustering.LEAST_BLOC;
        if (states.isEmpty() && !loose) {
            return;
        }
        String template =
                loose ? "clusters.loose" : states.size() >= Clustering.LEAST_BLOC ? "clusters.bloc" : "clusters.apart";
        Claim.Builder claim = Claim.of("clusters:" + chosen.cycle() + ":" + number, template)
                .count("number", number, own.values("cluster"));
        if (loose) {
            claim.count("size", all.size(), own.count());
        } else {
            claim.count("count", states.size(), held.count()).states("states", states, held.values("state"));
        }
        if (all.size() >= Clustering.LEAST_BLOC) {
            claim.form("looked", stability.isPresent() ? "yes" : "no");
            stability.ifPresent(found -> {
                double overlap = found.clusters().get(number - 1);
                claim.count(
                                "wandering",
                                all.size() - states.size(),
                                own.where("wanders", true).count())
                        .decimal("stability", overlap, own.least("cluster_stability"))
                        .form(
                                "lasts",
                                overlap >= ClusterStability.STABLE
                                        ? "stable"
                                        : overlap <= ClusterStability.DISSOLVED ? "dissolved" : "between");
            });
        }
        if (template.equals("clusters.bloc")) {
            topic(claim, states);
            rivals.tell(claim, new Bloc(chosen.cycle(), List.of(states)));
        }
        sheet.add(Part.ABSTENTION, claim.restingOn(all.size()));
    }

    private Rows rows() {
        return Rows.of("clusters")
                .where("cycle", chosen.cycle())
                .where("method", METHOD)
                .where("k", k);
    }

    private List<StateId> wandering() {
        return stability.map(ClusterStability::wandering).orElse(List.of());
    }

    private void wandering(ClaimSheet sheet) {
        List<StateId> states = wandering();
        if (states.isEmpty()) {
            return;
        }
        Rows rows = rows().where("wanders", true);
        sheet.add(
                Part.ABSTENTION,
                Claim.of("clusters:wandering:" + chosen.cycle(), "clusters.wandering")
                        .count("count", states.size(), rows.count())
                        .states("states", states, rows.values("state"))
                        .restingOn(states.size()));
    }

    /** What the states of a bloc abstain on most, where the roll calls have topics. */
    private void topic(Claim.Builder claim, List<StateId> states) {
        Optional<TopicAbstention> most = TopicAbstention.most(results.subjects(), chosen.cycle(), states);
        claim.form("known", most.isPresent() ? "yes" : "no");
        most.ifPresent(topic -> {
            Rows rows = Rows.of("subjects")
                    .where("cycle", chosen.cycle())
                    .where("topic", topic.topic())
                    .whereAnyOf("state", states);
            claim.with("topic", new ClaimValue.Topic(topic.topic()), rows.values("topic"))
                    .with(
                            "share",
                            new ClaimValue.Share(topic.abstentions(), topic.cast()),
                            rows.sum("abstentions"),
                            rows.sum("cast"));
        });
    }
}
