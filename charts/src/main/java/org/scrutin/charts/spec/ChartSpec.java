package org.scrutin.charts.spec;

/**
 * What one chart says. Each kind of chart is a record; whoever draws them knows them all, and the compiler says so when a
 * kind is added.
 */
public sealed interface ChartSpec
        permits AbstentionTree,
                AgreementHeatMap,
                BallotTiles,
                ChangeSplit,
                CohesionDots,
                DissentFlows,
                PatternGrid,
                SilhouetteCurve,
                SubjectMatrix,
                SwitchTimeline,
                TopicCoverage,
                TrendPanels,
                VoteTotals {

    /** What is said about it in words. */
    Caption caption();

    /** How many marks a complete drawing shows; a chart without any is never made. */
    int marks();
}
