package org.scrutin.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;
import org.scrutin.analysis.claim.maker.StudyClaims;
import org.scrutin.analysis.study.StudyAnalysis;
import org.scrutin.analysis.study.StudyData;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.study.StudySettings;
import org.scrutin.analysis.vote.BallotBits;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.jobs.load.LoadedStudy;
import org.scrutin.jobs.load.SparkContexts;
import org.scrutin.jobs.load.StudyLoader;
import org.scrutin.jobs.registry.CsvStateRegistry;
import org.scrutin.jobs.study.StudyPlace;
import org.scrutin.jobs.study.StudyReader;

/**
 * What a study's statistics cost: with resampling beside without, the baseline, in turn; then both on the study's roll calls copied
 * ever more often, so that ballots grow and states and meetings stay. What resampling adds and what the rest takes are told apart,
 * each beside the study as it is.
 */
public final class StatisticsCost {

    private static final int RESAMPLES = 1000;
    private static final int[] COPIES = {1, 2, 4, 8};

    private StatisticsCost() {}

    /** Arguments: the study, and how many rounds. */
    public static void main(String[] arguments) throws IOException {
        CsvStateRegistry registry = CsvStateRegistry.shipped();
        LoadedStudy study;
        try (JavaSparkContext spark = SparkContexts.open(Optional.empty())) {
            study = new StudyLoader(spark, registry).load(new StudyReader(registry).read(StudyPlace.of(arguments[0])));
        }
        int rounds = Integer.parseInt(arguments[1]);
        StudySettings with = resampled(study.settings(), RESAMPLES);
        StudySettings without = resampled(study.settings(), 0);
        Seconds.print("first, before the compiler has warmed up: with %.2f s", seconds(study.data(), with));
        seconds(study.data(), without);
        List<Double> slow = new ArrayList<>();
        List<Double> quick = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            slow.add(seconds(study.data(), with));
            quick.add(seconds(study.data(), without));
        }
        Seconds.print(
                "median    with %d resamples %.2f s   without %.2f s   added %.2f s   ratio %.2f",
                RESAMPLES,
                Seconds.median(slow),
                Seconds.median(quick),
                Seconds.median(slow) - Seconds.median(quick),
                Seconds.median(slow) / Seconds.median(quick));
        StudyResults results = StudyAnalysis.of(study.data(), with);
        List<Double> sentences = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            sentences.add(sentences(results));
        }
        Seconds.print(
                "median    sentences, each finding under every combination of definitions %.2f s",
                Seconds.median(sentences));
        double firstRest = 0;
        double firstAdded = 0;
        for (int copies : COPIES) {
            StudyData data = study.data().with(copied(study.data().matrix(), copies));
            List<Double> all = new ArrayList<>();
            List<Double> rests = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                all.add(seconds(data, with));
                rests.add(seconds(data, without));
            }
            double rest = Seconds.median(rests);
            double added = Seconds.median(all) - rest;
            firstRest = copies == 1 ? rest : firstRest;
            firstAdded = copies == 1 ? added : firstAdded;
            Seconds.print(
                    "roll calls %6d   ballots %8d   without resamples %.2f s, ratio to the first %.2f   added %.2f s, ratio %.2f",
                    data.matrix().rollCalls().size(),
                    cast(data.matrix()),
                    rest,
                    rest / firstRest,
                    added,
                    added / firstAdded);
        }
        new MadeRooms(registry).print();
    }

    private static StudySettings resampled(StudySettings settings, int resamples) {
        StudySettings.Clusters clusters = settings.clusters();
        return new StudySettings(
                settings.id(),
                settings.title(),
                settings.cycles(),
                settings.kinds(),
                settings.references(),
                settings.agreement(),
                settings.coincidence(),
                new StudySettings.Clusters(
                        clusters.methods(),
                        clusters.kFrom(),
                        clusters.kTo(),
                        clusters.distance(),
                        clusters.minimumAbstentions(),
                        clusters.minimumShare(),
                        clusters.minimumParticipation(),
                        resamples),
                settings.level(),
                resamples,
                settings.seed());
    }

    private static RollCallMatrix copied(RollCallMatrix matrix, int copies) {
        List<RollCall> rollCalls = new ArrayList<>();
        BallotBits ballots = new BallotBits(matrix.states().size());
        for (int copy = 0; copy < copies; copy++) {
            for (int position = 0; position < matrix.rollCalls().size(); position++) {
                for (int state = 0; state < matrix.states().size(); state++) {
                    Choice choice = matrix.choice(position, state);
                    if (choice != Choice.ABSENT || matrix.listedAbsent(position, state)) {
                        ballots.accept(rollCalls.size(), state, choice);
                    }
                }
                rollCalls.add(copied(matrix.rollCall(position), copy));
            }
        }
        return new RollCallMatrix(rollCalls, matrix.states(), ballots);
    }

    private static RollCall copied(RollCall rollCall, int copy) {
        return new RollCall(
                copied(rollCall.id(), copy),
                rollCall.source(),
                rollCall.date(),
                rollCall.meeting(),
                rollCall.session(),
                rollCall.body(),
                rollCall.kind(),
                rollCall.topic(),
                rollCall.topics(),
                rollCall.series().isEmpty() ? "" : rollCall.series() + "#" + copy,
                rollCall.paragraph(),
                rollCall.wholeText().map(whole -> copied(whole, copy)),
                rollCall.title(),
                rollCall.subject(),
                rollCall.result(),
                rollCall.majority(),
                rollCall.announced());
    }

    private static RollCallId copied(RollCallId id, int copy) {
        return new RollCallId(id + "#" + copy);
    }

    private static long cast(RollCallMatrix matrix) {
        long cast = 0;
        for (int position = 0; position < matrix.rollCalls().size(); position++) {
            cast += matrix.room(position).cast();
        }
        return cast;
    }

    /** On processors, by all threads of this process: the statistics run on several, and what other programs do beside them does not count. */
    private static double seconds(StudyData data, StudySettings settings) {
        OperatingSystemMXBean processor = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long start = processor.getProcessCpuTime();
        int rollCalls = StudyAnalysis.of(data, settings).outcomes().size();
        double seconds = (processor.getProcessCpuTime() - start) / 1e9;
        if (rollCalls != data.matrix().rollCalls().size()) {
            throw new IllegalStateException(rollCalls + " outcomes");
        }
        return seconds;
    }

    private static double sentences(StudyResults results) {
        long start = System.nanoTime();
        int looked = StudyClaims.of(results).robustness().size();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (looked == 0) {
            throw new IllegalStateException("no finding hangs on a definition");
        }
        return seconds;
    }
}
