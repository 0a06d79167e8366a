package org.scrutin.analysis.study;

import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
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
        ClusterPlan plan = settings.clusterPlan();
        List<AbstentionClusters> clusters = AbstentionClusterings.of(matrix, scopes, kinds, plan);
        return new StudyResults(
                settings,
                data,
                RecordResults.of(data, RollCallOutcomes.of(data, scopes), MembershipsUsed.of(matrix, roster)),
                CohesionResults.of(data, settings),
                AgreementResults.of(data, settings),
                new AbstentionResults(
                        AbstentionProfiles.of(matrix, roster, byTopic, settings.level()),
                        SubjectAbstentions.of(matrix, byTopic),
                        clusters,
                        SharedAbstention.of(data, settings, plan, clusters)),
                texts(data, scopes, kinds),
                CycleResults.of(data, settings, scopes),
                DecidingResults.of(data, settings));
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
