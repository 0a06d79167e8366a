package org.scrutin.analysis.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.scrutin.analysis.abstention.AbstentionProfiles;
import org.scrutin.analysis.abstention.CoAbstention;
import org.scrutin.analysis.abstention.CoAbstentions;
import org.scrutin.analysis.abstention.SubjectAbstentions;
import org.scrutin.analysis.cluster.AbstentionClusterings;
import org.scrutin.analysis.cluster.AbstentionClusters;
import org.scrutin.analysis.cohesion.GroupTallies;
import org.scrutin.analysis.cohesion.GroupTally;
import org.scrutin.analysis.dissent.Patterns;
import org.scrutin.analysis.dissent.Switches;
import org.scrutin.analysis.dissent.TextReturn;
import org.scrutin.analysis.dissent.TextSeries;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;
import org.scrutin.analysis.vote.StateId;

/**
 * The results of a study, had ballots on some roll calls been others than listed. What those roll calls do not enter into is taken
 * over from what is listed; everything else is computed again by the same classes.
 *
 * <p><b>Not computed again.</b> Whatever is resampled: support and consensus of clusters; and in a study of more than
 * {@link StudyResults#SHORT_RECORD} roll calls clusters, which would take too long beside a hundred other records ({@link #leftOut}).
 *
 * <p><b>Complexity.</b> That of the scopes that hold one of the roll calls. Results that hang on tallies of groups alone are
 * computed once for all records with the same tallies, clusters once for all with the same abstentions.
 *
 * <p>Safe for several threads.
 */
public final class StudyRecount {

    /** Tables of what is resampled, or held against rival definitions. */
    private static final List<String> RESAMPLED = List.of("consensus", "robustness");

    /** Tables that are left out of the recount of a long study. */
    private static final List<String> LONG = List.of("cluster_quality", "cluster_transitions", "clusters");

    private final StudyResults listed;
    private final Touched touched;
    private final AbstentionClusterings clusterings;
    private final CycleRecount cycles;
    private final DecidingRecount deciding;
    private final Map<Tallies, CohesionResults> cohesion = new ConcurrentHashMap<>();

    /** What cohesion hangs on: rooms and groups on the roll calls that may be otherwise. */
    private record Tallies(List<ChoiceCounts> rooms, List<GroupTally> groups) {}

    /**
     * A recount.
     *
     * @param listed the results on what is listed
     * @param rollCalls positions of the roll calls on which ballots may be others
     */
    public StudyRecount(StudyResults listed, RollCallSet rollCalls) {
        this.listed = listed;
        this.touched = Touched.of(listed.data().matrix(), listed.settings(), rollCalls);
        this.cycles = new CycleRecount(listed, touched);
        this.deciding = new DecidingRecount(listed, touched);
        this.clusterings = new AbstentionClusterings(listed.settings().clusterPlan());
    }

    /** Tables of a study that a recount leaves as they are, in code-point order, with the word for why. */
    public static Map<String, String> leftOut(StudyResults results) {
        Map<String, String> tables = new TreeMap<>(CodePointOrder.INSTANCE);
        RESAMPLED.forEach(name -> tables.put(name, "resampled"));
        if (!results.isShortRecord()) {
            LONG.forEach(name -> tables.put(name, "long study"));
        }
        return tables;
    }

    /** The results on what is listed, as a recount has them: without what is resampled that is computed again for no other record. */
    public StudyResults listed() {
        return with(listed.data(), List.of());
    }

    /**
     * The results on other votes.
     *
     * @param votes the same roll calls
     * @param recast the states whose ballots differ
     */
    public StudyResults on(RollCallMatrix votes, Collection<StateId> recast) {
        return with(listed.data().with(votes), recast);
    }

    private StudyResults with(StudyData data, Collection<StateId> recast) {
        return new StudyResults(
                listed.settings(),
                data,
                record(data),
                cohesion(data),
                likeness(data, recast),
                abstaining(data),
                texts(data),
                cycles.on(data, recast),
                deciding.on(data));
    }

    private RecordResults record(StudyData data) {
        return RecordResults.of(
                data,
                RollCallOutcomes.again(data, touched.scopes(), listed.outcomes(), touched.rollCalls()),
                listed.memberships());
    }

    private CohesionResults cohesion(StudyData data) {
        GroupTallies tallies = new GroupTallies(data.matrix(), data.roster());
        List<ChoiceCounts> rooms = new ArrayList<>();
        List<GroupTally> groups = new ArrayList<>();
        touched.rollCalls().stream().forEach(position -> {
            rooms.add(data.matrix().room(position));
            data.roster().groups().forEach(group -> groups.add(tallies.of(group.id(), position)));
        });
        return cohesion.computeIfAbsent(
                new Tallies(rooms, groups),
                tallied -> CohesionResults.again(data, listed.settings(), listed.groups(), touched));
    }

    private AgreementResults likeness(StudyData data, Collection<StateId> recast) {
        boolean dividedAlike = touched.rollCalls().stream()
                .allMatch(position -> data.matrix().room(position).unanimous()
                        == listed.data().matrix().room(position).unanimous());
        return AgreementResults.again(
                data,
                listed.settings(),
                listed.likeness(),
                new AgreementResults.Again(
                        touched, (a, b) -> !dividedAlike || recast.contains(a) || recast.contains(b)));
    }

    private AbstentionResults abstaining(StudyData data) {
        RollCallMatrix matrix = data.matrix();
        List<AbstentionClusters> clusters = listed.isShortRecord()
                ? clusterings.of(matrix, touched.scopes(), listed.settings().kinds())
                : listed.clusters();
        return new AbstentionResults(
                touched.ofScopes()
                        .rows(
                                listed.abstention(),
                                AbstentionProfiles.of(
                                        matrix,
                                        data.roster(),
                                        touched.byTopic(),
                                        listed.settings().level()),
                                row -> row.scope()),
                touched.ofScopes()
                        .rows(listed.subjects(), SubjectAbstentions.of(matrix, touched.byTopic()), row -> row.scope()),
                clusters,
                shared(data, clusters));
    }

    /** Where clusters are made again, without their support, which is resampled. */
    private SharedAbstention shared(StudyData data, List<AbstentionClusters> clusters) {
        return new SharedAbstention(
                touched.ofCycles()
                        .rows(
                                listed.sharedAbstention().pairs(),
                                CoAbstentions.of(data.matrix(), touched.byCycle()),
                                CoAbstention::cycle),
                listed.isShortRecord() ? List.of() : listed.sharedAbstention().support(),
                listed.isShortRecord()
                        ? SharedAbstention.transitions(listed.settings().clusterPlan(), clusters)
                        : listed.sharedAbstention().transitions());
    }

    private TextResults texts(StudyData data) {
        TextResults then = listed.texts();
        RollCallMatrix matrix = data.matrix();
        boolean returns = touched.rollCalls().stream()
                .mapToObj(matrix::rollCall)
                .map(TextSeries::of)
                .anyMatch(series -> then.returns().stream()
                        .anyMatch(text -> series.filter(text.series()::equals).isPresent()));
        return new TextResults(
                Patterns.of(matrix),
                ParagraphResults.again(data, touched.scopes(), then.paragraphs(), touchedParagraphs()),
                returns ? Switches.of(matrix, listed.settings().kinds()) : then.switches(),
                returns ? TextReturn.of(matrix, data.roster(), listed.settings().kinds()) : then.returns());
    }

    /** Votes on paragraphs that are touched, by themselves or through the whole text. */
    private RollCallSet touchedParagraphs() {
        RollCallMatrix matrix = touched.matrix();
        return RollCallSet.where(matrix.rollCalls().size(), position -> {
            RollCall rollCall = matrix.rollCall(position);
            return rollCall.kind() == RollCallKind.PARAGRAPH
                    && (touched.rollCalls().contains(position)
                            || rollCall.wholeText()
                                    .flatMap(matrix::position)
                                    .filter(touched.rollCalls()::contains)
                                    .isPresent());
        });
    }
}
