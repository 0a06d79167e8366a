package org.scrutin.jobs.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scrutin.analysis.abstention.SubjectAbstention;
import org.scrutin.analysis.agreement.Coincidence;
import org.scrutin.analysis.agreement.PairAgreement;
import org.scrutin.analysis.agreement.PairTable;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.agreement.StateProfile;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.cluster.AbstentionClusterings;
import org.scrutin.analysis.cluster.AbstentionClusters;
import org.scrutin.analysis.cluster.ClusterMethod;
import org.scrutin.analysis.cluster.Clustering;
import org.scrutin.analysis.cohesion.ChanceComparison;
import org.scrutin.analysis.cohesion.CohesionIndex;
import org.scrutin.analysis.cohesion.CohesionMean;
import org.scrutin.analysis.cohesion.GroupCohesion;
import org.scrutin.analysis.cohesion.GroupTally;
import org.scrutin.analysis.decision.CrossPressures;
import org.scrutin.analysis.decision.GroupDissent;
import org.scrutin.analysis.study.AbstentionResults;
import org.scrutin.analysis.study.AgreementResults;
import org.scrutin.analysis.study.CohesionResults;
import org.scrutin.analysis.study.DecidingResults;
import org.scrutin.analysis.study.RecordResults;
import org.scrutin.analysis.study.RollCallOutcome;
import org.scrutin.analysis.study.StudyData;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.study.StudySettings;
import org.scrutin.analysis.uncertainty.IntervalEstimate;
import org.scrutin.analysis.vote.BallotLayer;
import org.scrutin.analysis.vote.Membership;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.Scope;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.analysis.vote.StudyScopes;
import org.scrutin.jobs.study.StudyFile;
import org.scrutin.jobs.study.StudyPlace;
import org.scrutin.jobs.study.StudyReader;
import org.scrutin.output.edition.JsonText;

/**
 * The results of a report as its tables have them, so that what its profiles, papers and figures say can be said again. Results that
 * no such text rests on are left out; nothing is computed but the tree of abstentions, which follows from the ballots and stands in no
 * table.
 */
final class StudyOfTables {

    private final Path folder;
    private final StudyFile study;
    private final StudyData data;
    private final StudySettings settings;

    private StudyOfTables(Path folder, StudyFile study, StudyData data) {
        this.folder = folder;
        this.study = study;
        this.data = data;
        this.settings = study.settingsFor(study.cycles().cycles(data.matrix().rollCalls()));
    }

    /**
     * Reads the tables.
     *
     * @param folder the report's
     * @param settings those of its manifest
     * @param titles told of the titles that signs stand for
     * @throws IllegalArgumentException when a table cannot be read, or holds what its column cannot
     */
    static StudyResults read(Path folder, JsonNode settings, StateRegistry registry, TitleSigns titles)
            throws IOException {
        StudyFile study = new StudyReader(registry)
                .read(new StudyPlace(folder.resolve("study.yaml"), "study.yaml"), JsonText.of(ofTables(settings)));
        VotesOfTables votes = new VotesOfTables(folder, study, registry, settings.path("electorate"), titles);
        return new StudyOfTables(folder, study, votes.data()).results();
    }

    /** The settings, as of a study whose source are the tables. */
    private static ObjectNode ofTables(JsonNode settings) {
        ObjectNode study = settings.deepCopy();
        study.remove("focus");
        if (!study.path("corrections").asText().isEmpty()) {
            study.put("corrections", "tables/corrections.csv");
        }
        ArrayNode sources = JsonNodeFactory.instance.arrayNode();
        sources.addObject()
                .put("format", "scrutin")
                .put("ballots", "tables/ballots.csv")
                .put("roll-calls", "tables/roll_calls.csv")
                .put("intentions", "tables/intentions.csv");
        study.set("sources", sources);
        return study;
    }

    private <T> List<T> rows(String table, Function<TableCells, T> as) throws IOException {
        return TableCells.rows(folder, table, row -> true, as);
    }

    private StudyResults results() throws IOException {
        StudyScopes scopes = new StudyScopes(data.matrix(), settings.cycles());
        List<AbstentionClusters> clusters = clusters(scopes);
        ChangesOfTables changes = new ChangesOfTables(folder);
        return new StudyResults(
                settings,
                data,
                record(),
                new CohesionResults(
                        rows("cohesion", StudyOfTables::cohesion),
                        rows("cohesion_summary", row -> row).stream()
                                .filter(row -> Stream.of(CohesionIndex.values())
                                        .anyMatch(index -> row.has("measure", index.id())))
                                .map(StudyOfTables::mean)
                                .toList(),
                        List.of(),
                        List.of()),
                new AgreementResults(
                        TableCells.rows(folder, "agreement", row -> row.has("topic", Scope.ALL), StudyOfTables::pair),
                        rows("coincidence", StudyOfTables::coincidence),
                        rows("state_profile", StudyOfTables::profile)),
                new AbstentionResults(
                        List.of(),
                        rows("subjects", StudyOfTables::subject),
                        clusters,
                        changes.shared(clusters, settings.clusters().resamples())),
                new TextsOfTables(folder, data.matrix()).results(),
                changes.cycles(),
                new DecidingResults(
                        List.of(),
                        rows(
                                "group_dissent",
                                row -> new GroupDissent(
                                        row.text("cycle"),
                                        row.group(),
                                        row.state("state"),
                                        row.integer("dissents"),
                                        row.integer("of"))),
                        CrossPressures.NONE));
    }

    private RecordResults record() throws IOException {
        List<Membership> memberships = new ArrayList<>();
        data.roster().groups().forEach(group -> memberships.addAll(group.memberships()));
        Map<RollCallId, RollCallOutcome> outcomes = new TreeMap<>();
        rows("roll_calls", this::outcome)
                .forEach(outcome -> outcomes.put(outcome.rollCall().id(), outcome));
        return new RecordResults(
                data.matrix().rollCalls().stream()
                        .map(rollCall -> outcomes.get(rollCall.id()))
                        .toList(),
                rows("discrepancies", StudyOfTables::discrepancy),
                memberships,
                List.of(),
                List.of());
    }

    private RollCallOutcome outcome(TableCells row) {
        RollCall rollCall = data.matrix()
                .position(row.rollCall("roll_call"))
                .map(data.matrix()::rollCall)
                .orElseThrow();
        BallotLayer layer = study.records().ballots();
        return new RollCallOutcome(
                rollCall,
                row.text("cycle"),
                row.counts("listed_"),
                row.integer("electorate"),
                row.integer("absent"),
                row.optionalInteger("required"),
                row.optionalInteger("margin"),
                row.one("status", RollCallOutcome.Status.values(), RollCallOutcome.Status::id),
                row.integer("faults"),
                layer,
                row.counts(row.text("counted_yes").isEmpty() ? "listed_" : "counted_"),
                row.text("status_recorded").isEmpty()
                        ? row.one("status", RollCallOutcome.Status.values(), RollCallOutcome.Status::id)
                        : row.one("status_recorded", RollCallOutcome.Status.values(), RollCallOutcome.Status::id));
    }

    private static Discrepancy discrepancy(TableCells row) {
        return new Discrepancy(
                row.text("source"),
                row.text("place"),
                row.one("kind", DiscrepancyKind.values(), DiscrepancyKind::id),
                row.integer("rank"),
                row.text("roll_call").isEmpty() ? Optional.empty() : Optional.of(row.rollCall("roll_call")),
                row.one("severity", Discrepancy.Severity.values(), Discrepancy.Severity::id),
                row.text("state").isEmpty() ? Optional.empty() : Optional.of(row.state("state")),
                row.text("announced"),
                row.text("listed"),
                row.text("evidence"),
                row.text("detail"));
    }

    private static GroupCohesion cohesion(TableCells row) {
        return new GroupCohesion(
                row.rollCall("roll_call"),
                row.group(),
                row.text("cycle"),
                new GroupTally(row.counts(""), row.integer("absent")),
                row.optionalNumber("rice"),
                row.optionalNumber("agreement_index"),
                row.optionalNumber("attina"),
                row.optionalNumber("unity"),
                row.one("trivial", GroupCohesion.Trivial.values(), GroupCohesion.Trivial::id),
                new ChanceComparison(
                        row.optionalNumber("expected"),
                        row.optionalNumber("excess"),
                        row.optionalNumber("p_value"),
                        row.optionalNumber("p_lower"),
                        row.optionalNumber("least_p")),
                row.optionalNumber("q_value"));
    }

    private static CohesionMean mean(TableCells row) {
        return new CohesionMean(
                row.scope(),
                row.one("scope", CohesionMean.Selection.values(), CohesionMean.Selection::id),
                row.group(),
                row.one("measure", CohesionIndex.values(), CohesionIndex::id),
                row.optionalNumber("value"),
                row.interval("low", "high", row.text("interval_method"), row.integer("blocks")),
                row.integer("roll_calls"),
                row.integer("blocks"),
                row.integer("left_out"),
                row.text("left_out_why"));
    }

    /** A pair by its nine counts. */
    static PairAgreement pair(TableCells row) {
        return new PairAgreement(
                row.scope(),
                row.state("state_a"),
                row.state("state_b"),
                new PairTable(
                        row.integer("yy"),
                        row.integer("ya"),
                        row.integer("yn"),
                        row.integer("ay"),
                        row.integer("aa"),
                        row.integer("an"),
                        row.integer("ny"),
                        row.integer("na"),
                        row.integer("nn")),
                new IntervalEstimate.Missing(IntervalEstimate.Reason.NO_VALUE, 0));
    }

    private static Coincidence coincidence(TableCells row) {
        StateId subject = Reference.parse(row.text("subject"))
                .filter(Reference.OfState.class::isInstance)
                .map(Reference.OfState.class::cast)
                .map(Reference.OfState::state)
                .orElseThrow(() -> new IllegalArgumentException("no state: " + row.text("subject")));
        return new Coincidence(
                row.scope(),
                Reference.parse(row.text("reference"))
                        .orElseThrow(() -> new IllegalArgumentException("no reference: " + row.text("reference"))),
                subject,
                row.integer("same"),
                row.integer("both_abstain"),
                row.integer("partial"),
                row.integer("opposite"),
                row.integer("absent"),
                row.optionalNumber("coincidence_votes"),
                row.optionalNumber("coincidence_half"),
                row.optionalNumber("coincidence_absence_half"),
                row.optionalInteger("rank"));
    }

    private static StateProfile profile(TableCells row) {
        return new StateProfile(
                row.scope(),
                row.state("state"),
                row.integer("eligible"),
                row.counts(""),
                row.optionalNumber("with_majority"),
                row.optionalNumber("isolation"),
                row.integer("alone"));
    }

    private static SubjectAbstention subject(TableCells row) {
        return new SubjectAbstention(
                row.scope(),
                row.state("state"),
                row.integer("cast"),
                row.integer("abstentions"),
                row.has("mostly", "true"));
    }

    /** Which states are clustered follows from the ballots, and so does the tree; into which clusters, the table says. */
    private List<AbstentionClusters> clusters(StudyScopes scopes) throws IOException {
        Map<List<String>, Map<StateId, Integer>> members = new TreeMap<>(Comparator.comparing(List::toString));
        rows(
                "clusters",
                row -> members.computeIfAbsent(
                                List.of(row.text("cycle"), row.text("method"), row.text("k")), key -> new TreeMap<>())
                        .put(row.state("state"), row.optionalInteger("cluster").orElse(0)));
        Map<String, List<Clustering>> clusterings = new TreeMap<>();
        rows(
                "cluster_quality",
                row -> clusterings
                        .computeIfAbsent(row.text("cycle"), cycle -> new ArrayList<>())
                        .add(new Clustering(
                                row.text("cycle"),
                                row.one("method", ClusterMethod.values(), ClusterMethod::id),
                                row.optionalInteger("k"),
                                members.getOrDefault(
                                        List.of(row.text("cycle"), row.text("method"), row.text("k")), Map.of()),
                                Map.of(),
                                row.optionalNumber("silhouette"),
                                row.has("chosen", "true"))));
        return AbstentionClusterings.of(data.matrix(), scopes, settings.kinds(), settings.clusterPlan()).stream()
                .map(found -> new AbstentionClusters(
                        found.cycle(),
                        found.rollCalls(),
                        found.minimumAbstentions(),
                        found.clustered(),
                        found.never(),
                        found.rarely(),
                        found.distinctPatterns(),
                        clusterings.getOrDefault(found.cycle(), List.of()),
                        found.dendrogram(),
                        found.wellDetermined(),
                        found.bestK()))
                .toList();
    }
}
