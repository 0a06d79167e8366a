package org.scrutin.charts.compose;

import java.util.List;
import org.scrutin.charts.spec.ChartSpec;

/** Composes one kind of chart. */
interface ChartRule {

    /** The charts that the results can bear, none where there is nothing to show. */
    List<? extends ChartSpec> charts(StudyView study);
}
