package org.scrutin.charts.compose;

import java.util.ArrayList;
import java.util.List;
import org.scrutin.analysis.robustness.Robustness;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.charts.spec.ChartSpec;

/** Chooses the charts that a study's results can bear and says what each of them finds. */
public final class ChartComposer {

    private final ChartWording wording;

    /**
     * A composer in one language.
     *
     * @param wording the language's words
     */
    public ChartComposer(ChartWording wording) {
        this.wording = wording;
    }

    /**
     * The charts of a study in the order of the report. Their ids are unique and the same in every language; a chart that
     * would have no marks is left out.
     */
    public List<ChartSpec> compose(StudyResults results) {
        return compose(results, List.of());
    }

    /**
     * The same, with what other definitions make of the study's findings.
     *
     * @param findings that were looked at under other definitions
     */
    public List<ChartSpec> compose(StudyResults results, List<Robustness> findings) {
        StudyView study = new StudyView(results, findings, wording);
        List<ChartSpec> charts = new ArrayList<>();
        for (ChartRule rule : rules()) {
            for (ChartSpec chart : rule.charts(study)) {
                if (chart.marks() > 0) {
                    charts.add(chart);
                }
            }
        }
        return List.copyOf(charts);
    }

    private static List<ChartRule> rules() {
        return List.of(
                new PatternGridChart(),
                new TopicCoverageChart(),
                new VoteTotalsChart(),
                new BallotTilesChart(),
                new CohesionDotsChart(),
                new BallotSharesChart(),
                new CohesionTrendChart(),
                new ChangeSplitChart(),
                new MoverSlopesChart(),
                new SpecificationCurveChart(),
                new DissentFlowsChart(),
                new SwitchTimelineChart(),
                new AbstentionTrendChart(),
                new SubjectMatrixChart(),
                new AbstentionTreeChart(),
                new SilhouetteChart(),
                new CoAbstentionMapChart(),
                new ConsensusMapChart(),
                new ClusterFlowsChart(),
                new AgreementMapChart(),
                new CohesionTopicsChart(),
                new CoincidenceTrendChart());
    }
}
