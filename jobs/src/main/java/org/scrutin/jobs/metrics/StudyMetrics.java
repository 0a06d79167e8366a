package org.scrutin.jobs.metrics;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.scrutin.jobs.ReportRun;
import org.scrutin.jobs.Stage;

/** What is measured of one study's run, while it runs. Holds how far it came. */
public final class StudyMetrics {

    private static final double NANOS = 1e9;

    private final String study;
    private final LongSupplier nanos;
    private final Map<Stage, Double> seconds = new EnumMap<>(Stage.class);
    private Optional<Stage> running = Optional.empty();
    private Optional<ReportRun> run = Optional.empty();
    private long since;

    StudyMetrics(String study, LongSupplier nanos) {
        this.study = study;
        this.nanos = nanos;
    }

    /** A stage begins; the one before is over. */
    public void begin(Stage stage) {
        end();
        running = Optional.of(stage);
        since = nanos.getAsLong();
    }

    /** Whatever runs is over, well or not. */
    public void end() {
        running.ifPresent(stage -> seconds.put(stage, (nanos.getAsLong() - since) / NANOS));
        running = Optional.empty();
    }

    /** The report stands. */
    public void done(ReportRun left) {
        end();
        run = Optional.of(left);
    }

    String study() {
        return study;
    }

    /** Of each stage that was begun, in the order of a run. */
    Map<Stage, Double> seconds() {
        return seconds;
    }

    /** Empty where no report came of it. */
    Optional<ReportRun> run() {
        return run;
    }
}
