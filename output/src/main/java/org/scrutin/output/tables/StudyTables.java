package org.scrutin.output.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scrutin.analysis.agreement.PairAgreement;
import org.scrutin.analysis.claim.StudyClaims;
import org.scrutin.analysis.cluster.AbstentionClusters;
import org.scrutin.analysis.cluster.ClusterMethod;
import org.scrutin.analysis.cluster.Clustering;
import org.scrutin.analysis.study.ParagraphResults;
import org.scrutin.analysis.study.SharedAbstention;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.analysis.vote.Decision;
import org.scrutin.analysis.vote.ReviewCycle;
import org.scrutin.analysis.vote.RollCall;

/** All tables of a report folder. */
public final class StudyTables {

    private StudyTables() {}

    /**
     * The tables of a study with their rows, in the order of their names; all but {@code ballots}, whose rows never pass
     * through memory at once.
     *
     * @param results what came out
     * @param claims every sentence of the report, and what its numbers could be
     */
    public static List<TableRows<?>> of(StudyResults results, StudyClaims claims) {
        List<TableRows<?>> tables = new ArrayList<>(ofTheRecord(results));
        tables.add(TableRows.of(RosterTables.MEMBERSHIPS_USED, results.memberships()));
        tables.add(TableRows.of(DissentTables.PATTERNS, results.patterns()));
        tables.addAll(ofParagraphs(results.paragraphs()));
        tables.add(TableRows.of(DissentTables.SWITCHES, results.switches()));
        tables.add(TableRows.of(DissentTables.TOTALS_CHANGE, results.returns()));
        tables.add(TableRows.of(CohesionTables.COHESION, results.cohesion()));
        tables.add(TableRows.of(CohesionTables.UNITY_REACH, results.reach()));
        tables.add(TableRows.of(CohesionTables.COHESION_SUMMARY, CohesionSummaryRow.of(results)));
        tables.add(TableRows.of(AgreementTables.AGREEMENT, agreement(results)));
        tables.add(TableRows.of(AgreementTables.COINCIDENCE, results.coincidence()));
        tables.add(TableRows.of(AgreementTables.STATE_PROFILE, results.profiles()));
        tables.add(TableRows.of(AbstentionTables.ABSTENTION, results.abstention()));
        tables.add(TableRows.of(AbstentionTables.SUBJECTS, results.subjects()));
        tables.add(TableRows.of(
                AbstentionTables.CO_ABSTENTION, results.sharedAbstention().pairs()));
        tables.addAll(DecidingTables.of(results.deciding()));
        tables.addAll(ofClusters(results));
        tables.addAll(ofCycles(results));
        tables.add(TableRows.of(ClaimTables.CLAIMS, ClaimRow.of(claims.all())));
        tables.add(TableRows.of(ClaimTables.ROBUSTNESS, RobustnessRow.of(claims.robustness())));
        tables.add(TableRows.of(ClaimTables.BOUNDS, claims.bounds().values()));
        tables.sort(Comparator.comparing(table -> table.definition().name()));
        return tables;
    }

    /** The definition of every table, {@code ballots} included, in the order of their names. */
    public static List<TableDefinition<?>> definitions(List<TableRows<?>> tables) {
        List<TableDefinition<?>> definitions = new ArrayList<>();
        definitions.add(RecordTables.BALLOTS);
        tables.forEach(table -> definitions.add(table.definition()));
        definitions.sort(Comparator.comparing(TableDefinition::name));
        return definitions;
    }

    private static List<TableRows<?>> ofTheRecord(StudyResults results) {
        return List.of(
                TableRows.of(RecordTables.ROLL_CALLS, results.outcomes()),
                TableRows.of(RecordTables.ROLL_CALL_TOPICS, topics(results)),
                TableRows.of(RecordTables.DECISIONS, decisions(results)),
                TableRows.of(RecordTables.SPEAKERS, results.data().speakers()),
                TableRows.of(RecordTables.DISCREPANCIES, results.discrepancies()),
                TableRows.of(RosterTables.COVERAGE, results.data().coverage()),
                TableRows.of(RosterTables.INTENTIONS, List.of()),
                TableRows.of(RosterTables.CORRECTIONS, List.of()));
    }

    private static List<TableRows<?>> ofParagraphs(ParagraphResults paragraphs) {
        return List.of(
                TableRows.of(DissentTables.PARAGRAPH_DISSENT, paragraphs.dissent()),
                TableRows.of(DissentCountTables.BY_PARAGRAPH, paragraphs.byParagraph()),
                TableRows.of(DissentCountTables.BY_STATE, paragraphs.byState()),
                TableRows.of(DissentCountTables.BY_GROUP, paragraphs.byGroup()),
                TableRows.of(DissentCountTables.COMPANIONS, paragraphs.companions()));
    }

    private static List<TableRows<?>> ofClusters(StudyResults results) {
        SharedAbstention shared = results.sharedAbstention();
        List<ClusterRow> states = new ArrayList<>();
        List<ClusterQualityRow> qualities = new ArrayList<>();
        List<ClusterTables.ConsensusRow> consensus = new ArrayList<>();
        for (AbstentionClusters cycle : results.clusters()) {
            for (Clustering clustering : cycle.clusterings()) {
                states.addAll(ClusterRow.of(clustering, shared.stability(clustering)));
                qualities.add(ClusterQualityRow.of(clustering, shared));
            }
            cycle.chosen(ClusterMethod.HIERARCHICAL)
                    .flatMap(shared::stability)
                    .ifPresent(stability ->
                            consensus.addAll(ClusterTables.ConsensusRow.of(cycle.cycle(), stability.consensus())));
            shared.support(cycle.cycle()).ifPresent(support -> qualities.addAll(ClusterQualityRow.untried(support)));
        }
        return List.of(
                TableRows.of(ClusterTables.CLUSTERS, states),
                TableRows.of(ClusterTables.CLUSTER_QUALITY, qualities),
                TableRows.of(ClusterTables.CONSENSUS, consensus),
                TableRows.of(
                        ClusterTables.CLUSTER_TRANSITIONS,
                        shared.transitions().stream()
                                .flatMap(transition -> ClusterTables.FlowRow.of(transition).stream())
                                .toList()));
    }

    private static List<TableRows<?>> ofCycles(StudyResults results) {
        return List.of(
                TableRows.of(CycleTables.CYCLE_CHANGE, results.changes()),
                TableRows.of(
                        CycleTables.CYCLE_CHANGE_TOPICS,
                        results.changes().stream()
                                .flatMap(change -> CycleTables.TopicRow.of(change).stream())
                                .toList()),
                TableRows.of(CycleTables.MOVERS, MoverRow.of(results)));
    }

    private static List<AgreementRow> agreement(StudyResults results) {
        int minimumCommon = results.settings().agreement().minimumCommon();
        List<AgreementRow> rows = new ArrayList<>(results.agreement().size());
        for (PairAgreement pair : results.agreement()) {
            rows.add(new AgreementRow(pair, minimumCommon));
        }
        return rows;
    }

    private static List<RecordTables.TopicRow> topics(StudyResults results) {
        List<RecordTables.TopicRow> rows = new ArrayList<>();
        for (RollCall rollCall : results.data().matrix().rollCalls()) {
            for (String topic : rollCall.topics()) {
                rows.add(new RecordTables.TopicRow(rollCall.id().value(), topic, topic.equals(rollCall.topic())));
            }
        }
        return rows;
    }

    private static List<RecordTables.DecisionRow> decisions(StudyResults results) {
        return results.data().decisions().stream()
                .map(decision -> new RecordTables.DecisionRow(
                        decision, cycle(decision, results.settings().cycles())))
                .toList();
    }

    private static String cycle(Decision decision, List<ReviewCycle> cycles) {
        Optional<String> cycle = decision.date()
                .flatMap(day -> cycles.stream()
                        .filter(candidate -> candidate.period().holds(day))
                        .map(ReviewCycle::id)
                        .findFirst());
        return cycle.orElse("");
    }
}
