package org.scrutin.jobs.verify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutin.analysis.robustness.Robustness;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.charts.compose.ChartComposer;
import org.scrutin.charts.compose.ChartWording;
import org.scrutin.charts.spec.ChartSpec;
import org.scrutin.jobs.published.TitleSigns;
import org.scrutin.output.wording.ChartNames;
import org.scrutin.output.wording.Names;
import org.scrutin.output.wording.Words;

/** The figures of a report in one language, composed again from its tables, and each drawn once for page and paper. Not for several threads. */
final class ComposedFigures {

    private final Map<String, ChartSpec> charts = new LinkedHashMap<>();
    private final Map<String, DrawnNumbers> drawn = new TreeMap<>();
    private final TitleSigns titles;

    /** Composes them. */
    ComposedFigures(StudyResults results, List<Robustness> findings, Words words, TitleSigns titles) {
        this.titles = titles;
        ChartNames names = new ChartNames(new Names(results, words));
        for (ChartSpec chart :
                new ChartComposer(new ChartWording(words.language(), names)).compose(results, findings)) {
            charts.put(chart.caption().id(), chart);
        }
    }

    /** By their ids, in the order of the report. */
    Map<String, ChartSpec> byId() {
        return Collections.unmodifiableMap(charts);
    }

    /** As values. */
    List<ChartSpec> all() {
        return new ArrayList<>(charts.values());
    }

    /** The numbers in the drawing of one of them. */
    DrawnNumbers drawn(ChartSpec chart) {
        return drawn.computeIfAbsent(chart.caption().id(), id -> DrawnNumbers.of(chart, titles));
    }
}
