package org.scrutin.analysis.study;

import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.scrutin.analysis.abstention.AbstentionProfiles;
import org.scrutin.analysis.abstention.SubjectAbstentions;
import org.scrutin.analysis.cluster.AbstentionClusterings;
import org.scrutin.analysis.cluster.AbstentionClusters;
import org.scrutin.analysis.cluster.ClusterPlan;
import org.scrutin.analysis.dissent.Patterns;
import org.scrutin.analysis.dissent.Switches;
import org.scrutin.analysis.dissent.TextReturn;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.Roster;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StudyScopes;

/**
 * The whole analysis of a study, on one screen. Every statistic is computed from the packed ballots of a
 * {@link RollCallMatrix}; the cost depends on states and roll calls, never on how the ballots were stored.
 */
public final class StudyAnalysis {

    private StudyAnalysis() {}

    /** Computes everything that the study's report and tables hold. */
    public static StudyResults of(StudyData data, StudySettings settings) {
        RollCallMatrix matrix = data.matrix();
        Roster roster = data.roster();
        Set<RollCallKind> kinds = settings.kinds();
        StudyScopes scopes = new StudyScopes(matrix, settings.cycles());
        NavigableMap<Scope, RollCallSet> byTopic = scopes.byCycleAndTopic(kinds);
        // What takes longest in a long record begins first; nothing here sees what another finds.
        ForkJoinTask<CycleResults> cycles = beside(() -> CycleResults.of(data, settings, scopes));
        ForkJoinTask<AbstentionResults> abstention = beside(() -> abstention(data, settings, scopes, byTopic));
        return new StudyResults(
                settings,
                data,
                RecordResults.of(data, RollCallOutcomes.of(data, scopes), MembershipsUsed.of(matrix, roster)),
                CohesionResults.of(data, settings),
                AgreementResults.of(data, settings),
                abstention.join(),
                texts(data, scopes, kinds),
                cycles.join(),
                DecidingResults.of(data, settings));
    }

    private static <T> ForkJoinTask<T> beside(Callable<T> counted) {
        return ForkJoinPool.commonPool().submit(counted);
    }

    private static AbstentionResults abstention(
            StudyData data, StudySettings settings, StudyScopes scopes, NavigableMap<Scope, RollCallSet> byTopic) {
        RollCallMatrix matrix = data.matrix();
        ClusterPlan plan = settings.clusterPlan();
        List<AbstentionClusters> clusters = AbstentionClusterings.of(matrix, scopes, settings.kinds(), plan);
        return new AbstentionResults(
                AbstentionProfiles.of(matrix, data.roster(), byTopic, settings.level()),
                SubjectAbstentions.of(matrix, byTopic),
                clusters,
                SharedAbstention.of(data, settings, plan, clusters));
    }

    static TextResults texts(StudyData data, StudyScopes scopes, Set<RollCallKind> kinds) {
        RollCallMatrix matrix = data.matrix();
        return new TextResults(
                Patterns.of(matrix),
                ParagraphResults.of(data, scopes),
                Switches.of(matrix, kinds),
                TextReturn.of(matrix, data.roster(), kinds));
    }
}
