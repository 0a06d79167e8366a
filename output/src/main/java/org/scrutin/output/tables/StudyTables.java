package org.scrutin.output.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scrutin.analysis.agreement.PairAgreement;
import org.scrutin.analysis.claim.maker.StudyClaims;
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
     * @param claims every sentence of the report
     * @param cells what numbers could be on the records that totals and lists leave open
     * @param ranges how far each table was looked at for that
     */
    public static List<TableRows<?>> of(
            StudyResults results, StudyClaims claims, List<CellRange> cells, List<TableRange> ranges) {
        List<TableRows<?>> tables = new ArrayList<>(ofResults(results, RowOrder.BY_KEY));
        tables.addAll(ofClaims(claims));
        tables.add(TableRows.of(ClaimTables.ROBUSTNESS, RobustnessRow.of(claims.robustness())));
        tables.add(TableRows.of(BoundsTables.BOUNDS, claims.bounds().values()));
        tables.add(TableRows.of(BoundsTables.CELL_BOUNDS, cells));
        tables.add(TableRows.of(BoundsTables.BOUNDS_TABLES, ranges));
        tables.add(TableRows.of(RecordTables.ROLL_CALL_TOPICS, topics(results)));
        tables.add(TableRows.of(RecordTables.DECISIONS, decisions(results)));
        tables.add(TableRows.of(RecordTables.SPEAKERS, results.data().speakers()));
        tables.add(TableRows.of(RecordTables.DISCREPANCIES, results.discrepancies()));
        tables.add(TableRows.of(RosterTables.COVERAGE, results.data().coverage()));
        tables.add(
                TableRows.of(RosterTables.LEFT_OUT, LeftOutRow.of(results.data().leftOut())));
        tables.add(TableRows.of(RosterTables.INTENTIONS, results.data().layers().intentions()));
        tables.add(TableRows.of(
                RosterTables.CORRECTIONS, CorrectionRow.of(results.data().layers())));
        tables.sort(Comparator.comparing(table -> table.definition().name()));
        return tables;
    }

    /** The table of what is said, for itself: what is said of the edition before is known after all other tables. */
    public static List<TableRows<?>> ofClaims(StudyClaims claims) {
        return List.of(TableRows.of(ClaimTables.CLAIMS, ClaimRow.of(claims.all())));
    }

    /** The tables that hang on votes, with rows as they were computed: for whoever looks rows up, and has no time to sort. */
    public static List<TableRows<?>> asComputed(StudyResults results) {
        return ofResults(results, RowOrder.AS_COMPUTED);
    }

    private static List<TableRows<?>> ofResults(StudyResults results, RowOrder order) {
        List<TableRows<?>> tables = new ArrayList<>();
        tables.add(order.lay(RecordTables.ROLL_CALLS, results.outcomes()));
        tables.add(order.lay(RosterTables.MEMBERSHIPS_USED, results.memberships()));
        tables.add(order.lay(DissentTables.PATTERNS, results.patterns()));
        tables.addAll(ofParagraphs(results.paragraphs(), order));
        tables.add(order.lay(DissentTables.SWITCHES, SwitchRow.of(results)));
        tables.add(order.lay(DissentTables.TOTALS_CHANGE, results.returns()));
        tables.add(order.lay(CohesionTables.COHESION, results.cohesion()));
        tables.add(order.lay(CohesionTables.UNITY_REACH, results.reach()));
        tables.add(order.lay(CohesionTables.COHESION_SUMMARY, CohesionSummaryRow.of(results)));
        tables.add(order.lay(AgreementTables.AGREEMENT, agreement(results)));
        tables.add(order.lay(AgreementTables.COINCIDENCE, results.coincidence()));
        tables.add(order.lay(AgreementTables.STATE_PROFILE, results.profiles()));
        tables.add(order.lay(AbstentionTables.LONE_ABSENCES, results.record().lone()));
        tables.add(order.lay(AbstentionTables.ABSTENTION, results.abstention()));
        tables.add(order.lay(AbstentionTables.SUBJECTS, results.subjects()));
        tables.add(order.lay(
                AbstentionTables.CO_ABSTENTION, results.sharedAbstention().pairs()));
        tables.addAll(DecidingTables.of(results.deciding(), order));
        tables.addAll(ofClusters(results, order));
        tables.addAll(ofCycles(results, order));
        return tables;
    }

    /** The definition of every table, {@code ballots} and what changed since the edition before included, in the order of their names. */
    public static List<TableDefinition<?>> definitions(List<TableRows<?>> tables) {
        List<TableDefinition<?>> definitions = new ArrayList<>();
        definitions.add(RecordTables.BALLOTS);
        definitions.add(ChangeTables.CHANGES);
        definitions.add(ChangeTables.CHANGES_TABLES);
        tables.forEach(table -> definitions.add(table.definition()));
        definitions.sort(Comparator.comparing(TableDefinition::name));
        return definitions;
    }

    private static List<TableRows<?>> ofParagraphs(ParagraphResults paragraphs, RowOrder order) {
        return List.of(
                order.lay(DissentTables.PARAGRAPH_DISSENT, paragraphs.dissent()),
                order.lay(DissentCountTables.BY_PARAGRAPH, paragraphs.byParagraph()),
                order.lay(DissentCountTables.BY_STATE, paragraphs.byState()),
                order.lay(DissentCountTables.BY_GROUP, paragraphs.byGroup()),
                order.lay(DissentCountTables.COMPANIONS, paragraphs.companions()));
    }

    private static List<TableRows<?>> ofClusters(StudyResults results, RowOrder order) {
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
                order.lay(ClusterTables.CLUSTERS, states),
                order.lay(ClusterTables.CLUSTER_QUALITY, qualities),
                order.lay(ClusterTables.CONSENSUS, consensus),
                order.lay(
                        ClusterTables.CLUSTER_TRANSITIONS,
                        shared.transitions().stream()
                                .flatMap(transition -> ClusterTables.FlowRow.of(transition).stream())
                                .toList()));
    }

    private static List<TableRows<?>> ofCycles(StudyResults results, RowOrder order) {
        return List.of(
                order.lay(CycleTables.CYCLE_CHANGE, results.changes()),
                order.lay(
                        CycleTables.CYCLE_CHANGE_TOPICS,
                        results.changes().stream()
                                .flatMap(change -> CycleTables.TopicRow.of(change).stream())
                                .toList()),
                order.lay(CycleTables.MOVERS, MoverRow.of(results)),
                order.lay(CycleTables.CYCLE_SWITCHES, results.cycles().switches()));
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
