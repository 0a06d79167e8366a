package org.scrutin.jobs.cli;

import java.util.Locale;
import org.scrutin.jobs.Progress;
import org.scrutin.jobs.Stage;
import org.scrutin.jobs.metrics.StudyMetrics;
import org.scrutin.jobs.publish.WriteStep;

/**
 * How far the report of a study is, in words and in its metrics.
 *
 * @param terminal where it is told
 * @param measured the study's metrics
 * @param study its id
 */
record ToldProgress(Terminal terminal, StudyMetrics measured, String study) implements Progress {

    @Override
    public void begins(Stage stage) {
        measured.begin(stage);
        String words = switch (stage) {
            case LOAD -> "reading the record";
            case ANALYSE -> "analysing";
            case WRITE -> "drawing and writing";
        };
        terminal.stage(new StageLine(stage.name().toLowerCase(Locale.ROOT), study, words));
    }

    @Override
    public void at(WriteStep step) {
        String words = switch (step.work()) {
            case RECORDS -> "possible records";
            case TABLES -> "tables";
            case PAGES -> "pages";
            case CHARTS -> "charts";
            case LOOK -> "a last look";
        };
        terminal.step(step.all() > 0 ? words + ", " + step.done() + " of " + step.all() : words);
    }
}
