package org.scrutin.charts.draw;

import org.scrutin.charts.spec.AbstentionTree;
import org.scrutin.charts.spec.BallotShares;
import org.scrutin.charts.spec.BallotTiles;
import org.scrutin.charts.spec.ChangeSplit;
import org.scrutin.charts.spec.ChartSpec;
import org.scrutin.charts.spec.ClusterFlows;
import org.scrutin.charts.spec.CohesionDots;
import org.scrutin.charts.spec.DissentFlows;
import org.scrutin.charts.spec.MoverSlopes;
import org.scrutin.charts.spec.PairHeatMap;
import org.scrutin.charts.spec.PatternGrid;
import org.scrutin.charts.spec.SilhouetteCurve;
import org.scrutin.charts.spec.SpecificationCurve;
import org.scrutin.charts.spec.SubjectMatrix;
import org.scrutin.charts.spec.SwitchTimeline;
import org.scrutin.charts.spec.TopicCoverage;
import org.scrutin.charts.spec.TrendPanels;
import org.scrutin.charts.spec.VoteTotals;
import org.scrutin.charts.theme.ChartTheme;

/** Lays out each kind of chart. */
final class Figures implements ChartSpec.Visitor<Figure> {

    private final ChartTheme theme;

    Figures(ChartTheme theme) {
        this.theme = theme;
    }

    @Override
    public Figure abstentionTree(AbstentionTree chart) {
        return new AbstentionTreeFigure(chart, theme);
    }

    @Override
    public Figure pairHeatMap(PairHeatMap chart) {
        return new PairHeatMapFigure(chart, theme);
    }

    @Override
    public Figure ballotShares(BallotShares chart) {
        return new BallotSharesFigure(chart, theme);
    }

    @Override
    public Figure ballotTiles(BallotTiles chart) {
        return new BallotTilesFigure(chart, theme);
    }

    @Override
    public Figure changeSplit(ChangeSplit chart) {
        return new ChangeSplitFigure(chart, theme);
    }

    @Override
    public Figure clusterFlows(ClusterFlows chart) {
        return new ClusterFlowsFigure(chart, theme);
    }

    @Override
    public Figure cohesionDots(CohesionDots chart) {
        return new CohesionDotsFigure(chart, theme);
    }

    @Override
    public Figure dissentFlows(DissentFlows chart) {
        return new DissentFlowsFigure(chart, theme);
    }

    @Override
    public Figure moverSlopes(MoverSlopes chart) {
        return new MoverSlopesFigure(chart, theme);
    }

    @Override
    public Figure patternGrid(PatternGrid chart) {
        return new PatternGridFigure(chart, theme);
    }

    @Override
    public Figure silhouetteCurve(SilhouetteCurve chart) {
        return new SilhouetteCurveFigure(chart, theme);
    }

    @Override
    public Figure specificationCurve(SpecificationCurve chart) {
        return new SpecificationCurveFigure(chart, theme);
    }

    @Override
    public Figure subjectMatrix(SubjectMatrix chart) {
        return new SubjectMatrixFigure(chart, theme);
    }

    @Override
    public Figure switchTimeline(SwitchTimeline chart) {
        return new SwitchTimelineFigure(chart, theme);
    }

    @Override
    public Figure topicCoverage(TopicCoverage chart) {
        return new TopicCoverageFigure(chart, theme);
    }

    @Override
    public Figure trendPanels(TrendPanels chart) {
        return new TrendPanelsFigure(chart, theme);
    }

    @Override
    public Figure voteTotals(VoteTotals chart) {
        return new VoteTotalsFigure(chart, theme);
    }
}
