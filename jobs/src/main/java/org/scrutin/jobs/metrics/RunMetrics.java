package org.scrutin.jobs.metrics;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.jobs.ReportRun;
import org.scrutin.jobs.fault.ExitStatus;

/** What is measured of a run over any number of studies. */
public final class RunMetrics {

    private static final String STUDY = "study";

    private final LongSupplier nanos;
    private final long began;
    private final Map<String, StudyMetrics> measured = new LinkedHashMap<>();

    /**
     * Begins to measure.
     *
     * @param nanos a count of nanoseconds, as of {@link System#nanoTime}
     */
    public RunMetrics(LongSupplier nanos) {
        this.nanos = nanos;
        this.began = nanos.getAsLong();
    }

    /** Begins to measure a study, whose file could be read. Of one that is made twice, the second counts. */
    public StudyMetrics study(String id) {
        StudyMetrics study = new StudyMetrics(id, nanos);
        measured.put(id, study);
        return study;
    }

    /**
     * How a run ended.
     *
     * @param version of the program
     * @param at when
     * @param status with which the process ends
     */
    public record End(String version, Instant at, ExitStatus status) {}

    /**
     * Everything that was measured.
     *
     * @param end how the run ended
     * @param before the time of the last success of each study, in seconds since 1970, as the file said before this run
     */
    String text(End end, SortedMap<String, Long> before) {
        List<StudyMetrics> studies = List.copyOf(measured.values());
        long now = end.at().getEpochSecond();
        SortedMap<String, Long> successes = new TreeMap<>(CodePointOrder.INSTANCE);
        successes.putAll(before);
        studies.stream().filter(study -> study.run().isPresent()).forEach(study -> successes.put(study.study(), now));

        PrometheusText text = new PrometheusText();
        text.gauge("scrutin_info", "The program that ran.").sample(Map.of("version", end.version()), "1");
        text.gauge("scrutin_last_run_timestamp_seconds", "When the last run ended.")
                .sample(Map.of(), Long.toString(now));
        text.gauge("scrutin_exit_status", "The status that the last run ended with.")
                .sample(Map.of(), Integer.toString(end.status().code()));
        text.gauge("scrutin_run_seconds", "How long the last run took.")
                .sample(Map.of(), seconds((nanos.getAsLong() - began) / 1e9));
        text.gauge("scrutin_peak_memory_bytes", PeakMemory.HELP);
        PeakMemory.bytes().forEach((kind, bytes) -> text.sample(Map.of("kind", kind), Long.toString(bytes)));

        text.gauge("scrutin_success", "1 where the last run left a report of the study that is up to date, else 0.");
        studies.forEach(study -> text.sample(of(study), study.run().isPresent() ? "1" : "0"));
        text.gauge("scrutin_last_success_timestamp_seconds", "When a run last left such a report.");
        successes.forEach((study, at) -> text.sample(Map.of(STUDY, study), Long.toString(at)));
        text.gauge("scrutin_stage_seconds", "How long a stage of the last run took, up to its end or its failure.");
        studies.forEach(study -> study.seconds()
                .forEach((stage, taken) -> text.sample(
                        Map.of(STUDY, study.study(), "stage", stage.name().toLowerCase(Locale.ROOT)), seconds(taken))));
        text.gauge("scrutin_roll_calls", "Recorded votes in the report.");
        counts(text, studies, ReportRun::rollCalls);
        text.gauge("scrutin_ballots", "Ballots counted in the report.");
        counts(text, studies, ReportRun::ballots);
        text.gauge("scrutin_discrepancies", "What does not add up in the record, by what it means for results.");
        studies.forEach(study -> study.run()
                .ifPresent(run -> run.discrepancies()
                        .forEach((severity, count) -> text.sample(
                                Map.of(STUDY, study.study(), "severity", severity.id()), Long.toString(count)))));
        return text.toString();
    }

    private static void counts(PrometheusText text, List<StudyMetrics> studies, ToLongFunction<ReportRun> count) {
        studies.forEach(study ->
                study.run().ifPresent(run -> text.sample(of(study), Long.toString(count.applyAsLong(run)))));
    }

    private static Map<String, String> of(StudyMetrics study) {
        return Map.of(STUDY, study.study());
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.3f", seconds);
    }
}
