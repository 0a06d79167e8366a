package org.scrutin.output.sections;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.scrutin.analysis.study.StudyResults;

/**
 * Everything that a report defines, once, in the order of its pages. The words stand in the bundles under
 * {@code method.ID}: name and {@code .words}; of a statistic also {@code .formula}, {@code .range}, {@code .absence} (how
 * abstentions and absence are treated) and {@code .source}.
 *
 * <p>A column of a table that holds a statistic belongs to exactly one term; a test fails where one has none.
 */
enum Term {
    ELECTORATE(Family.BODIES, TermUse.ALWAYS, "roll_calls.electorate roll_calls.absent cohesion.absent"),
    RECONCILED(Family.BODIES, TermUse.ALWAYS, "roll_calls.status roll_calls.status_recorded"),
    MISSED(
            Family.BODIES,
            TermUse.ALWAYS,
            "ballots.absence_kind lone_absences.others switches.lone_missed movers.lone_missed"),
    MAJORITY(
            Family.BODIES,
            TermUse.MAJORITY,
            "roll_calls.required roll_calls.margin majorities.required majorities.margin"),
    FLIP(Family.BODIES, TermUse.FLIPS, "majorities.fewest flips.states group_flips.groups"),
    AGREEMENT_INDEX(Family.COHESION, TermUse.GROUPS, "cohesion.agreement_index"),
    RICE(Family.COHESION, TermUse.GROUPS, "cohesion.rice"),
    ATTINA(Family.COHESION, TermUse.GROUPS, "cohesion.attina"),
    UNITY(Family.COHESION, TermUse.GROUPS, "cohesion.unity"),
    CHANCE(
            Family.COHESION,
            TermUse.GROUPS,
            "cohesion.expected cohesion.excess cohesion.p_value cohesion.p_lower cohesion.least_p"),
    DIVISION(Family.COHESION, TermUse.GROUPS, ""),
    GROUP_DISSENT(Family.COHESION, TermUse.GROUP_DISSENT, "group_dissent.dissents"),
    CROSS_PRESSURE(
            Family.COHESION,
            TermUse.CROSS_PRESSURE,
            "cross_pressure.with_a cross_pressure.with_b cross_pressure.neither group_pairs.differ group_pairs.with_a"
                    + " group_pairs.with_b group_pairs.neither pressed_states.pressed"),
    REACH(Family.COHESION, TermUse.GROUPS, "unity_reach.telling unity_reach.beyond_chance"),
    LOW_CONFIDENCE(Family.COHESION, TermUse.GROUPS, "memberships_used.confidence"),
    MEAN(Family.COHESION, TermUse.MEANS, "cohesion_summary.value cohesion_summary.left_out cohesion.trivial"),
    CONTESTED(Family.COHESION, TermUse.MEANS, "cohesion_summary.scope"),
    ALPHA(Family.COHESION, TermUse.MEANS, ""),
    Q_VALUE(Family.COHESION, TermUse.GROUPS, "cohesion.q_value"),
    AGREE_HALF(Family.PAIRS, TermUse.PAIRS, "agreement.agree_half"),
    AGREE_EXACT(Family.PAIRS, TermUse.PAIRS, "agreement.agree_exact"),
    AGREE_BINARY(Family.PAIRS, TermUse.PAIRS, "agreement.agree_binary agreement.common_binary"),
    SIMILARITY(Family.PAIRS, TermUse.PAIRS, "agreement.s_absolute agreement.s_squared"),
    KAPPA(Family.PAIRS, TermUse.PAIRS, "agreement.kappa_nominal agreement.kappa_linear agreement.kappa_squared"),
    PI(Family.PAIRS, TermUse.PAIRS, "agreement.pi_nominal agreement.pi_linear agreement.pi_squared"),
    WITH_MAJORITY(Family.PAIRS, TermUse.PROFILES, "state_profile.with_majority"),
    ISOLATION(Family.PAIRS, TermUse.PROFILES, "state_profile.isolation state_profile.alone"),
    COINCIDENCE(
            Family.COINCIDENCE,
            TermUse.COINCIDENCE,
            "coincidence.coincidence_votes coincidence.coincidence_half"
                    + " coincidence.coincidence_absence_half coincidence.rank"),
    MEDIAN(Family.COINCIDENCE, TermUse.COINCIDENCE_BY_CYCLE, ""),
    ABSTENTION_RATE(Family.ABSTENTION, TermUse.ABSTENTION, "abstention.rate"),
    WILSON(Family.ABSTENTION, TermUse.ABSTENTION, "abstention.low abstention.high"),
    MOSTLY(Family.ABSTENTION, TermUse.SUBJECTS, "subjects.mostly"),
    RARELY(Family.ABSTENTION, TermUse.CLUSTERED_STATES, "abstention.abstentions"),
    JACCARD(Family.ABSTENTION, TermUse.JACCARD, ""),
    MATCHING(Family.ABSTENTION, TermUse.MATCHING, ""),
    CO_ABSTENTION(
            Family.ABSTENTION,
            TermUse.CO_ABSTENTION,
            "co_abstention.jaccard co_abstention.p_value co_abstention.q_value"),
    LINKAGE(Family.ABSTENTION, TermUse.HIERARCHICAL, "clusters.cluster"),
    KMEANS(Family.ABSTENTION, TermUse.KMEANS, ""),
    DBSCAN(Family.ABSTENTION, TermUse.DBSCAN, ""),
    SILHOUETTE(Family.ABSTENTION, TermUse.CLUSTERS, "clusters.silhouette cluster_quality.silhouette"),
    CLUSTER_COUNT(Family.ABSTENTION, TermUse.CLUSTERS, "cluster_quality.chosen"),
    GAP(Family.ABSTENTION, TermUse.SUPPORT, "cluster_quality.gap cluster_quality.gap_error"),
    STABILITY(
            Family.ABSTENTION,
            TermUse.SUPPORT,
            "cluster_quality.stability clusters.cluster_stability clusters.stability clusters.wanders consensus.share"),
    CLUSTER_PATH(Family.ABSTENTION, TermUse.TRANSITIONS, "cluster_transitions.goes_on"),
    DISSENT(Family.TEXTS, TermUse.DISSENT, "paragraph_dissent.paragraph_choice paragraph_dissent.whole_choice"),
    LEFT_PARAGRAPH(
            Family.TEXTS,
            TermUse.DISSENT,
            "dissent_by_paragraph.left dissent_by_paragraph.came_back dissent_by_paragraph.reversed"
                    + " dissent_by_paragraph.neither"
                    + " dissent_by_state.left dissent_by_state.came_back dissent_by_state.reversed dissent_by_state.neither"
                    + " dissent_by_group.left dissent_by_group.came_back dissent_by_group.reversed dissent_by_group.neither"
                    + " dissent_by_group.left_with_group dissent_by_group.left_apart"),
    COMPANION(Family.TEXTS, TermUse.COMPANIONS, "paragraph_companions.left paragraph_companions.abstained"),
    PATTERN(Family.TEXTS, TermUse.PATTERNS, "patterns.pattern"),
    SERIES(Family.TEXTS, TermUse.SWITCHES, "roll_calls.series"),
    SWITCH(
            Family.TEXTS,
            TermUse.SWITCHES,
            "switches.choice switches.missed cycle_switches.choice_from cycle_switches.choice"),
    TOTALS(
            Family.TEXTS,
            TermUse.RETURNS,
            "totals_change.switched_in totals_change.switched_out totals_change.appeared totals_change.vanished"
                    + " totals_change.joined totals_change.left"),
    THIN(Family.CHANGE, TermUse.CHANGES, "cohesion_summary.blocks"),
    CHANGE(Family.CHANGE, TermUse.CHANGES, "cycle_change.from cycle_change.to cycle_change.total"),
    SPLIT(
            Family.CHANGE,
            TermUse.CHANGES,
            "cycle_change.agenda cycle_change.behaviour cycle_change.membership cycle_change.common"),
    ATTENDANCE(Family.CHANGE, TermUse.CHANGES, "cycle_change.attendance"),
    TOPIC_PARTS(
            Family.CHANGE,
            TermUse.CHANGES,
            "cycle_change_topics.weight_from cycle_change_topics.weight_to cycle_change_topics.from cycle_change_topics.to"
                    + " cycle_change_topics.agenda cycle_change_topics.behaviour cycle_change_topics.membership"),
    MOVERS(
            Family.CHANGE,
            TermUse.MOVERS,
            "movers.from movers.to movers.change movers.p_value movers.attainable_p movers.q_value movers.moved"
                    + " movers.family movers.not_tested"),
    INTERVAL(
            Family.UNCERTAINTY,
            TermUse.MEANS,
            "cohesion_summary.low cohesion_summary.high cohesion_summary.interval_method"),
    JACKKNIFE(
            Family.UNCERTAINTY,
            TermUse.JACKKNIFED,
            "agreement.low agreement.high movers.low movers.high cycle_change.total_low cycle_change.total_high cycle_change.agenda_low"
                    + " cycle_change.agenda_high cycle_change.behaviour_low cycle_change.behaviour_high"
                    + " cycle_change.membership_low cycle_change.membership_high cycle_change.attendance_low"
                    + " cycle_change.attendance_high"),
    ROBUSTNESS(Family.UNCERTAINTY, TermUse.GROUPS, "robustness.value robustness.holds"),
    BOUNDS(
            Family.UNCERTAINTY,
            TermUse.OPEN_RECORD,
            "bounds.value bounds.low bounds.high bounds.without cell_bounds.value cell_bounds.low cell_bounds.high cell_bounds.without");

    /** What terms have in common: a heading. */
    enum Family {
        BODIES,
        COHESION,
        PAIRS,
        COINCIDENCE,
        ABSTENTION,
        TEXTS,
        CHANGE,
        UNCERTAINTY;

        /** The key of its heading. */
        String key() {
            return "method.family." + name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Pattern BLANK = Pattern.compile(" ");

    private final Family family;
    private final TermUse use;
    private final String columns;

    Term(Family family, TermUse use, String columns) {
        this.family = family;
        this.use = use;
        this.columns = columns;
    }

    Family family() {
        return family;
    }

    /** The key of its messages. */
    String key() {
        return "method." + name().toLowerCase(Locale.ROOT);
    }

    /** The columns that it defines, each {@code table.column}: the names under which its values are in the files. */
    List<String> columns() {
        return columns.isEmpty() ? List.of() : BLANK.splitAsStream(columns).toList();
    }

    /** The terms of a family that the report of these results uses, in order. */
    static List<Term> of(Family family, StudyResults results) {
        return Arrays.stream(values())
                .filter(term -> term.family == family && term.use.in(results))
                .toList();
    }
}
