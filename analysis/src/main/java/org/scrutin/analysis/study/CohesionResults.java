package org.scrutin.analysis.study;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.scrutin.analysis.cohesion.CohesionAlpha;
import org.scrutin.analysis.cohesion.CohesionAlphas;
import org.scrutin.analysis.cohesion.CohesionFamilies;
import org.scrutin.analysis.cohesion.CohesionMean;
import org.scrutin.analysis.cohesion.CohesionMeans;
import org.scrutin.analysis.cohesion.GroupCohesion;
import org.scrutin.analysis.cohesion.GroupCohesions;
import org.scrutin.analysis.cohesion.UnityReach;
import org.scrutin.analysis.uncertainty.TestLevel;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.StudyScopes;

/**
 * How united the groups of a study vote.
 *
 * @param rows each group on each roll call, of whatever kind
 * @param means each group over each scope, over the kinds that the study analyses
 * @param alphas each group over each cycle, over the kinds that the study analyses
 * @param reach each group, over the kinds that the study analyses
 */
public record CohesionResults(
        List<GroupCohesion> rows, List<CohesionMean> means, List<CohesionAlpha> alphas, List<UnityReach> reach) {

    /** No group was looked at. */
    public static final CohesionResults NONE = new CohesionResults(List.of(), List.of(), List.of(), List.of());

    public CohesionResults {
        rows = List.copyOf(rows);
        means = List.copyOf(means);
        alphas = List.copyOf(alphas);
        reach = List.copyOf(reach);
    }

    /** Computes all four. */
    public static CohesionResults of(StudyData data, StudySettings settings) {
        StudyScopes scopes = new StudyScopes(data.matrix(), settings.cycles());
        Predicate<RollCallId> analysed = analysed(data.matrix(), settings);
        List<GroupCohesion> rows = new CohesionFamilies(analysed, new TestLevel(settings.level()).alpha())
                .withQValues(GroupCohesions.of(data.matrix(), data.roster(), scopes));
        return new CohesionResults(
                rows,
                CohesionMeans.of(data.matrix(), rows, scopes.byCycleAndTopic(settings.kinds()), settings.level()),
                CohesionAlphas.of(data.matrix(), rows, scopes.byCycle(settings.kinds()), settings.level()),
                reach(data, settings, rows));
    }

    /** The same, had ballots on some roll calls been others: rows of all others are as listed. */
    static CohesionResults again(StudyData data, StudySettings settings, CohesionResults listed, Touched touched) {
        RollCallMatrix matrix = data.matrix();
        List<GroupCohesion> rows = new CohesionFamilies(
                        analysed(matrix, settings), new TestLevel(settings.level()).alpha())
                .withQValues(touched.ofRollCalls()
                        .rows(
                                listed.rows(),
                                GroupCohesions.of(matrix, data.roster(), touched.scopes(), touched.rollCalls()),
                                GroupCohesion::rollCall));
        return new CohesionResults(
                rows,
                touched.ofScopes()
                        .rows(
                                listed.means(),
                                CohesionMeans.of(matrix, rows, touched.byTopic(), settings.level()),
                                CohesionMean::scope),
                touched.ofScopes()
                        .rows(
                                listed.alphas(),
                                CohesionAlphas.of(matrix, rows, touched.byCycle(), settings.level()),
                                CohesionAlpha::scope),
                reach(data, settings, rows));
    }

    private static List<UnityReach> reach(StudyData data, StudySettings settings, List<GroupCohesion> rows) {
        List<GroupCohesion> analysed = rows.stream()
                .filter(row -> analysed(data.matrix(), settings).test(row.rollCall()))
                .filter(row -> !row.isEverybody(data.matrix()))
                .toList();
        return data.roster().groups().stream()
                .map(group -> UnityReach.of(group.id(), analysed, new TestLevel(settings.level()).alpha()))
                .sorted(Comparator.comparing(UnityReach::group))
                .toList();
    }

    private static Predicate<RollCallId> analysed(RollCallMatrix matrix, StudySettings settings) {
        return rollCall -> matrix.position(rollCall)
                .map(position -> matrix.rollCall(position).kind())
                .filter(settings.kinds()::contains)
                .isPresent();
    }
}
