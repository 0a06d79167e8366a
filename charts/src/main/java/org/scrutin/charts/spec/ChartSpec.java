package org.scrutin.charts.spec;

/**
 * What one chart says. Each kind of chart is a record; whoever draws them knows them all, and the compiler says so when a
 * kind is added.
 */
public sealed interface ChartSpec
        permits AbstentionTree,
                PairHeatMap,
                BallotShares,
                BallotTiles,
                ChangeSplit,
                ClusterFlows,
                CohesionDots,
                DissentFlows,
                MoverSlopes,
                PatternGrid,
                SilhouetteCurve,
                SpecificationCurve,
                SubjectMatrix,
                SwitchTimeline,
                TopicCoverage,
                TrendPanels,
                VoteTotals {

    /** What is said about it in words. */
    Caption caption();

    /** How many marks a complete drawing shows; a chart without any is never made. */
    int marks();

    /** Calls the visitor's method for this kind of chart. */
    <R> R accept(Visitor<R> visitor);

    /**
     * Does something for each kind of chart: a new kind does not compile until every visitor knows it.
     *
     * @param <R> what it makes of a chart
     */
    interface Visitor<R> {

        R abstentionTree(AbstentionTree chart);

        R pairHeatMap(PairHeatMap chart);

        R ballotShares(BallotShares chart);

        R ballotTiles(BallotTiles chart);

        R changeSplit(ChangeSplit chart);

        R clusterFlows(ClusterFlows chart);

        R cohesionDots(CohesionDots chart);

        R dissentFlows(DissentFlows chart);

        R moverSlopes(MoverSlopes chart);

        R patternGrid(PatternGrid chart);

        R silhouetteCurve(SilhouetteCurve chart);

        R specificationCurve(SpecificationCurve chart);

        R subjectMatrix(SubjectMatrix chart);

        R switchTimeline(SwitchTimeline chart);

        R topicCoverage(TopicCoverage chart);

        R trendPanels(TrendPanels chart);

        R voteTotals(VoteTotals chart);
    }
}
