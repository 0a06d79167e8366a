package org.scrutin.jobs;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.study.LeftOut;
import org.scrutin.analysis.study.RollCallOutcome;
import org.scrutin.analysis.study.StudyAnalysis;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.BallotLayer;
import org.scrutin.analysis.vote.BallotLayers;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.load.LoadedStudy;
import org.scrutin.jobs.load.StudyLoader;
import org.scrutin.jobs.proof.DiscrepancyPassages;
import org.scrutin.jobs.publish.EditionWriter;
import org.scrutin.jobs.recount.EditionRecount;
import org.scrutin.jobs.registry.RegistryTable;
import org.scrutin.jobs.study.StudyFile;
import org.scrutin.output.edition.Provenance;
import org.scrutin.output.edition.Publication;
import org.scrutin.output.edition.ReportFolder;
import org.scrutin.output.sections.Passages;

/** The main job on one screen: load, check and tally on Spark, analyse, draw, write. */
public final class ReportJob {

    private final JavaSparkContext spark;
    private final StateRegistry registry;
    private final String version;
    private final Progress progress;

    /**
     * A job that can run any number of studies.
     *
     * @param spark where ballots are folded; the caller closes it
     * @param registry states and groups
     * @param version of the program
     * @param progress told how far a run is
     */
    public ReportJob(JavaSparkContext spark, StateRegistry registry, String version, Progress progress) {
        this.spark = spark;
        this.registry = registry;
        this.version = version;
        this.progress = progress;
    }

    /**
     * Makes the report of one study. Whatever fails, the report before stays.
     *
     * @throws org.scrutin.jobs.fault.InputRefused when the input is refused
     * @throws org.scrutin.output.edition.FolderHeld when another run holds the study's folder
     * @throws IOException when the report can't be written
     */
    public ReportRun run(StudyFile study, ReportOptions options) throws IOException {
        try (ReportFolder folder = ReportFolder.open(options.output(), study.id(), options.holder())) {
            progress.begins(Stage.LOAD);
            LoadedStudy loaded = new StudyLoader(spark, registry).load(study);
            progress.begins(Stage.ANALYSE);
            StudyResults results = StudyAnalysis.of(loaded.data(), loaded.settings());
            progress.begins(Stage.WRITE);
            try (EditionRecount recount = new EditionRecount(() -> spark, registry, version)) {
                Publication published = new EditionWriter(
                                provenance(study, loaded, options),
                                new EditionWriter.Parts(
                                        study.report().formats(),
                                        study.report().languages(),
                                        options.focus(),
                                        passages(loaded, results)),
                                new EditionWriter.Reread(out -> writeBallots(loaded, out), recount),
                                progress::at)
                        .write(folder, results, options.keep());
                return summary(published, results);
            }
        }
    }

    private static Passages passages(LoadedStudy loaded, StudyResults results) throws IOException {
        return loaded.watch().during(() -> new DiscrepancyPassages(loaded.records()).of(results.discrepancies()));
    }

    /** The last that is read of the inputs: from here on they may change. */
    private static void writeBallots(LoadedStudy loaded, OutputStream out) throws IOException {
        loaded.watch().during(() -> {
            loaded.ballots().writeTo(out);
            return out;
        });
    }

    private Provenance provenance(StudyFile study, LoadedStudy loaded, ReportOptions options) {
        List<Provenance.Input> inputs = new ArrayList<>();
        inputs.add(
                new Provenance.Input(study.place().fileName(), study.written().sha256()));
        loaded.inputs().forEach(input -> inputs.add(new Provenance.Input(input.written(), input.sha256())));
        for (RegistryTable table : RegistryTable.values()) {
            inputs.add(new Provenance.Input("registry:" + table.file(), table.shippedSha256()));
        }
        return new Provenance(
                version,
                study.id(),
                settings(study, options),
                loaded.settings().seed(),
                inputs,
                remarks(study, loaded));
    }

    /** The study file in full; whom the run puts in focus stands beside it, since the edition holds more with it. */
    private static ObjectNode settings(StudyFile study, ReportOptions options) {
        ObjectNode settings = new ObjectMapper().valueToTree(study.written().settings());
        if (!options.focus().isEmpty()) {
            settings.put("focus", options.focus().stream().map(Reference::id).collect(Collectors.joining(" ")));
        }
        return settings;
    }

    private static List<String> remarks(StudyFile study, LoadedStudy loaded) {
        List<String> remarks = new ArrayList<>();
        LeftOut leftOut = loaded.data().leftOut();
        if (leftOut.topics() > 0) {
            remarks.add(
                    leftOut.topics() + " topics on fewer roll calls than analyse: topic-minimum are not told apart");
        }
        if (leftOut.rollCalls() > 0) {
            remarks.add(
                    "the study selects " + loaded.data().matrix().rollCalls().size() + " roll calls and leaves out "
                            + leftOut.rollCalls() + " of its sources, with " + leftOut.ballots() + " ballots");
        }
        for (String language : study.report().languages()) {
            if (!study.title().byLanguage().containsKey(language)) {
                remarks.add(
                        "the study has no title in the language " + language + ": another language's stands for it");
            }
        }
        return remarks;
    }

    private static ReportRun summary(Publication published, StudyResults results) {
        BallotLayers layers = results.data().layers();
        boolean count = layers.counted() == BallotLayer.CORRECTED;
        return new ReportRun(
                published,
                results.outcomes().size(),
                results.outcomes().stream()
                        .mapToLong(outcome -> outcome.listed().cast())
                        .sum(),
                results.outcomes().stream()
                        .mapToLong(outcome -> outcome.counted().cast())
                        .sum(),
                results.outcomes().stream()
                        .filter(outcome -> outcome.status() == RollCallOutcome.Status.DISCREPANT)
                        .count(),
                count ? 0 : layers.decisions(),
                count ? 0 : layers.totals().size(),
                severities(results.discrepancies()));
    }

    private static Map<Discrepancy.Severity, Long> severities(List<Discrepancy> discrepancies) {
        Map<Discrepancy.Severity, Long> counts = new EnumMap<>(Discrepancy.Severity.class);
        for (Discrepancy.Severity severity : Discrepancy.Severity.values()) {
            counts.put(severity, 0L);
        }
        discrepancies.forEach(discrepancy -> counts.merge(discrepancy.severity(), 1L, Long::sum));
        return counts;
    }
}
