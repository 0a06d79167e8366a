package org.scrutin.jobs.pairs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaSparkContext;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.State;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.load.DataLoader;
import org.scrutin.jobs.load.DataTables;
import org.scrutin.jobs.registry.CsvStateRegistry;
import org.scrutin.jobs.tally.BallotDictionary;
import org.scrutin.jobs.tally.NonMembers;
import org.scrutin.jobs.tally.PairCounts;
import org.scrutin.jobs.tally.PairFold;
import org.scrutin.jobs.tally.RollCallScopes;

/** Counts the agreement of every two states and writes it, from data to files, on one screen. */
public final class AgreementJob {

    private final JavaSparkContext spark;
    private final CsvStateRegistry registry;

    /**
     * A job.
     *
     * @param spark where ballots are counted
     * @param registry of states
     */
    public AgreementJob(JavaSparkContext spark, CsvStateRegistry registry) {
        this.spark = spark;
        this.registry = registry;
    }

    /**
     * What was done.
     *
     * @param files written
     * @param notes what a user should know of the ballots
     */
    public record Done(List<Path> files, List<String> notes) {}

    /**
     * Runs it.
     *
     * @throws InputRefused with every fault of the data, or because an input changed while it was read; nothing is written then
     */
    public Done run(AgreementRequest request) throws IOException {
        AgreementFolder folder = new AgreementFolder(request.output());
        folder.refuseWhatIsForeign();
        DataLoader.Loaded data =
                new DataLoader(spark, registry).load(DataTables.sources(request.data(), request.format(), registry));
        RollCallScopes scopes = scopes(request, data.rollCalls());
        List<State> registered = data.registry().states();
        List<StateId> states = registered.stream().map(State::id).toList();
        return data.watch().during(() -> {
            PairCounts counts = new PairFold(
                            data.ballots(),
                            new BallotDictionary(List.of(), List.of(), states),
                            scopes,
                            NonMembers.of(data.rollCalls(), registered))
                    .run();
            AgreementChart chart = new AgreementChart(request, registry);
            List<Path> files = new ArrayList<>();
            files.add(folder.write(AgreementFolder.TABLE, out -> {
                try (AgreementRows rows =
                        AgreementRows.of(request.by(), states, registry).to(out)) {
                    counts.forEach((scope, tally) -> {
                        rows.write(scope, tally);
                        chart.add(scope, states, tally);
                    });
                }
            }));
            files.addAll(chart.writeTo(folder));
            List<String> notes = new ArrayList<>(notes(counts));
            notes.addAll(BallotsWithoutSeat.notes(counts.withoutSeat(), states));
            notes.addAll(new DoubtfulBallots(data.discrepancies()).notes(scopes));
            return new Done(List.copyOf(files), List.copyOf(notes));
        });
    }

    private static RollCallScopes scopes(AgreementRequest request, List<RollCall> rollCalls) {
        if (rollCalls.isEmpty()) {
            if (request.needsRollCalls()) {
                throw new InputRefused(InputFault.inFile(
                        request.data().get(0).file().named(),
                        "ballots alone, which have no dates, sessions or topics",
                        "the table of roll calls too, as a second file"));
            }
            return RollCallScopes.every();
        }
        new AskedTopics(request.topics())
                .refuseUnknown(request.data().get(0).file().named(), rollCalls);
        Map<RollCallId, Set<Scope>> counted = new LinkedHashMap<>();
        List<RollCallId> leftOut = new ArrayList<>();
        for (RollCall rollCall : rollCalls) {
            Set<Scope> in = request.period().holds(rollCall.date()) ? scopes(request, rollCall) : Set.of();
            if (in.isEmpty()) {
                leftOut.add(rollCall.id());
            } else {
                counted.put(rollCall.id(), in);
            }
        }
        if (counted.isEmpty()) {
            throw new InputRefused(InputFault.inFile(
                    request.data().get(0).file().named(),
                    "no roll call of the days and topics asked for",
                    request.topics().isEmpty() ? "other days" : "other days, or other topics"));
        }
        return RollCallScopes.of(counted, leftOut);
    }

    private static Set<Scope> scopes(AgreementRequest request, RollCall rollCall) {
        Set<String> topics = new TreeSet<>(Set.of(Scope.ALL));
        if (!request.topics().isEmpty()) {
            topics = AskedTopics.of(rollCall);
            topics.retainAll(request.topics());
        }
        Set<Scope> scopes = new TreeSet<>();
        for (String topic : topics) {
            scopes.add(new Scope(Scope.ALL, topic));
            String part = switch (request.by()) {
                case ALL -> "";
                case YEAR -> String.valueOf(rollCall.date().getYear());
                case SESSION -> rollCall.session();
            };
            if (!part.isEmpty()) {
                scopes.add(new Scope(part, topic));
            }
        }
        return scopes;
    }

    private static List<String> notes(PairCounts counts) {
        List<String> notes = new ArrayList<>();
        notes.add(counts.ballots() + " ballots counted");
        if (counts.repeated() > 0) {
            notes.add(counts.repeated() + " ballots stand there again with the same choice; each counts once");
        }
        counts.undescribed()
                .ifPresent(of -> notes.add(of.ballots()
                        + " ballots are not counted: no table describes their roll calls, the first of which is "
                        + of.rollCall()));
        return notes;
    }
}
