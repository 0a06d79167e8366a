package org.scrutin.analysis.study;

import java.util.List;
import org.scrutin.analysis.cohesion.CohesionMean;
import org.scrutin.analysis.cohesion.CohesionMeans;
import org.scrutin.analysis.cohesion.GroupCohesion;
import org.scrutin.analysis.cohesion.GroupCohesions;
import org.scrutin.analysis.vote.StudyScopes;

/**
 * How united the groups of a study vote.
 *
 * @param rows each group on each roll call, of whatever kind
 * @param means each group over each scope, over the kinds that the study analyses
 */
public record CohesionResults(List<GroupCohesion> rows, List<CohesionMean> means) {

    public CohesionResults {
        rows = List.copyOf(rows);
        means = List.copyOf(means);
    }

    /** Computes both. */
    public static CohesionResults of(StudyData data, StudySettings settings) {
        StudyScopes scopes = new StudyScopes(data.matrix(), settings.cycles());
        List<GroupCohesion> rows = GroupCohesions.of(data.matrix(), data.roster(), scopes);
        return new CohesionResults(
                rows, CohesionMeans.of(data.matrix(), rows, scopes.byCycleAndTopic(settings.kinds())));
    }
}
