package org.scrutin.output.sections;

import org.scrutin.analysis.cluster.AbstentionDistance;
import org.scrutin.analysis.cluster.ClusterMethod;
import org.scrutin.analysis.study.RollCallOutcome;
import org.scrutin.analysis.study.StudyResults;

/** When a report needs a definition: it has the figure in its text, its charts or its tables. */
enum TermUse {
    ALWAYS,
    MAJORITY,
    FLIPS,
    GROUP_DISSENT,
    CROSS_PRESSURE,
    GROUPS,
    MEANS,
    PAIRS,
    PROFILES,
    COINCIDENCE,
    COINCIDENCE_BY_CYCLE,
    ABSTENTION,
    SUBJECTS,
    CLUSTERED_STATES,
    CLUSTERS,
    JACCARD,
    MATCHING,
    HIERARCHICAL,
    KMEANS,
    DBSCAN,
    CO_ABSTENTION,
    SUPPORT,
    TRANSITIONS,
    DISSENT,
    COMPANIONS,
    PATTERNS,
    SWITCHES,
    RETURNS,
    CHANGES,
    MOVERS,
    JACKKNIFED,
    OPEN_RECORD;

    /** Whether the report of these results does. */
    boolean in(StudyResults results) {
        return switch (this) {
            case ALWAYS -> true;
            // A short record prints the votes that each text needed, or that the data do not say.
            case MAJORITY ->
                results.isShortRecord()
                        || results.outcomes().stream()
                                .anyMatch(outcome -> outcome.required().isPresent());
            case FLIPS -> !results.deciding().outcomes().isEmpty();
            case GROUP_DISSENT -> !results.deciding().dissent().isEmpty();
            case CROSS_PRESSURE -> !results.deciding().pressure().byPair().isEmpty();
            case GROUPS -> !results.cohesion().isEmpty();
            case MEANS -> !results.cohesionMeans().isEmpty();
            case PAIRS -> !results.agreement().isEmpty();
            case PROFILES -> !results.profiles().isEmpty();
            case COINCIDENCE -> !results.coincidence().isEmpty();
            case COINCIDENCE_BY_CYCLE ->
                COINCIDENCE.in(results) && results.settings().cycles().size() > 1;
            case ABSTENTION -> !results.abstention().isEmpty();
            case SUBJECTS -> !results.subjects().isEmpty();
            case CLUSTERED_STATES -> !results.clusters().isEmpty();
            case CLUSTERS ->
                results.clusters().stream()
                        .anyMatch(clusters -> !clusters.clusterings().isEmpty());
            case JACCARD -> measures(results, AbstentionDistance.JACCARD);
            case MATCHING -> measures(results, AbstentionDistance.MATCHING);
            case HIERARCHICAL -> clusters(results, ClusterMethod.HIERARCHICAL);
            case KMEANS -> clusters(results, ClusterMethod.KMEANS);
            case DBSCAN -> clusters(results, ClusterMethod.DBSCAN);
            case CO_ABSTENTION -> !results.sharedAbstention().pairs().isEmpty();
            case SUPPORT -> !results.sharedAbstention().support().isEmpty();
            case TRANSITIONS -> !results.sharedAbstention().transitions().isEmpty();
            case DISSENT -> !results.dissent().isEmpty();
            case COMPANIONS -> !results.paragraphs().companions().isEmpty();
            case PATTERNS -> !results.patterns().isEmpty();
            case SWITCHES -> !results.switches().isEmpty();
            case RETURNS -> !results.returns().isEmpty();
            case CHANGES -> !results.changes().isEmpty();
            case MOVERS -> !results.movers().isEmpty();
            case OPEN_RECORD ->
                results.outcomes().stream().anyMatch(outcome -> outcome.status() == RollCallOutcome.Status.DISCREPANT);
            case JACKKNIFED -> PAIRS.in(results) || CHANGES.in(results) || MEANS.in(results);
        };
    }

    private static boolean measures(StudyResults results, AbstentionDistance distance) {
        return CLUSTERS.in(results) && results.settings().clusters().distance() == distance;
    }

    private static boolean clusters(StudyResults results, ClusterMethod method) {
        return results.clusters().stream()
                .flatMap(clusters -> clusters.clusterings().stream())
                .anyMatch(clustering -> clustering.method() == method);
    }
}
