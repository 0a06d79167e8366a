package org.scrutin.output.tables;

import static org.scrutin.output.tables.ColumnDefinition.integer;
import static org.scrutin.output.tables.ColumnDefinition.optionalNumber;
import static org.scrutin.output.tables.ColumnDefinition.text;
import static org.scrutin.output.tables.IntervalColumns.high;
import static org.scrutin.output.tables.IntervalColumns.low;

import org.scrutin.analysis.cohesion.GroupCohesion;
import org.scrutin.analysis.cohesion.UnityReach;

/** Tables of how united groups vote. */
public final class CohesionTables {

    private static final String SHARE = "0 to 1";
    private static final String GROUP = "id of the group";

    /** Groups on roll calls. */
    public static final TableDefinition<GroupCohesion> COHESION = TableDefinition.<GroupCohesion>of(
                    "cohesion", "one group on one roll call")
            .key(text("roll_call", "id of the roll call", row -> row.rollCall().value()))
            .key(text("group", GROUP, row -> row.group().value()))
            .column(text("cycle", "cycle of the roll call; empty = none", GroupCohesion::cycle))
            .column(integer(
                    "members",
                    "states",
                    "members entitled to vote, T + X",
                    row -> row.tally().members()))
            .column(integer(
                    "cast",
                    "ballots",
                    "T: ballots its members cast",
                    row -> row.tally().cast().cast()))
            .column(integer(
                    "yes", "ballots", "Y: in favour", row -> row.tally().cast().yes()))
            .column(integer(
                    "no", "ballots", "N: against", row -> row.tally().cast().no()))
            .column(integer(
                    "abstain",
                    "ballots",
                    "A: abstaining",
                    row -> row.tally().cast().abstain()))
            .column(integer(
                    "absent",
                    "states",
                    "X: members on no list",
                    row -> row.tally().absent()))
            .column(optionalNumber("rice", SHARE, "|Y - N| / (Y + N); abstentions do not count", GroupCohesion::rice))
            .column(optionalNumber(
                    "agreement_index",
                    SHARE,
                    "(3M - T) / 2T, M = ballots of the most frequent choice; abstaining is a third choice",
                    GroupCohesion::agreementIndex))
            .column(optionalNumber("attina", "-1/3 to 1", "(2M - T) / T", GroupCohesion::attina))
            .column(optionalNumber(
                    "unity", SHARE, "|Y - N| / (T + X); abstaining and absence count against", GroupCohesion::unity))
            .column(text(
                    "trivial",
                    "rice where one vote in favour or against makes Rice 1, all where one ballot makes agreement_index and attina 1",
                    row -> row.trivial().id()))
            .column(optionalNumber(
                    "expected",
                    SHARE,
                    "mean agreement index of as many ballots drawn from the room at random",
                    row -> row.chance().expected()))
            .column(optionalNumber(
                    "excess",
                    "at most 1",
                    "(agreement_index - expected) / (1 - expected)",
                    row -> row.chance().excess()))
            .column(optionalNumber(
                    "p_value",
                    SHARE,
                    "share of such draws that are at least as united",
                    row -> row.chance().pValue()))
            .column(optionalNumber(
                    "p_lower",
                    SHARE,
                    "share of such draws that are at most as united",
                    row -> row.chance().pLower()))
            .column(optionalNumber(
                    "least_p",
                    SHARE,
                    "share of such draws that are unanimous: the smallest p_value there could be",
                    row -> row.chance().leastP()))
            .column(optionalNumber(
                    "q_value",
                    SHARE,
                    "p_value corrected for the number of tests of the group in the cycle; empty where no p_value could be at most 1 - the study's level, and on kinds that the study does not analyse",
                    GroupCohesion::qValue))
            .build();

    /** Means over roll calls, and alpha. */
    public static final TableDefinition<CohesionSummaryRow> COHESION_SUMMARY = TableDefinition.<CohesionSummaryRow>of(
                    "cohesion_summary", "one measure of one group over the roll calls of a scope")
            .key(text("cycle", "id of the cycle, or all", row -> row.scope().cycle()))
            .key(text("topic", "id of the topic, or all", row -> row.scope().topic()))
            .key(text(
                    "scope",
                    "all roll calls, or contested: those on which a tenth of the ballots were not with the plurality",
                    row -> row.selection().id()))
            .key(text("group", GROUP, row -> row.group().value()))
            .key(text(
                    "measure",
                    "rice, agreement_index, attina, unity; over all topics together also alpha_nominal and alpha_ordinal",
                    CohesionSummaryRow::measure))
            .column(optionalNumber(
                    "value",
                    "that of the measure; alpha -1 to 1",
                    "the mean of the measure over roll calls; alpha: Krippendorff's over the roll calls together",
                    CohesionSummaryRow::value))
            .column(low("low", "that of the measure", "value", CohesionSummaryRow::interval))
            .column(high("high", "that of the measure", "value", CohesionSummaryRow::interval))
            .column(text(
                    "interval_method",
                    "how the interval was made (cr2_t_skew, jackknife_t_skew), or why there is none",
                    row -> row.interval().method()))
            .column(integer(
                    "roll_calls",
                    "roll calls",
                    "roll calls that count",
                    row -> row.counted().rollCalls()))
            .column(integer(
                    "blocks",
                    "meetings",
                    "meetings they come from",
                    row -> row.counted().blocks()))
            .column(integer(
                    "left_out",
                    "roll calls",
                    "roll calls of the scope that do not count",
                    row -> row.counted().leftOut()))
            .column(text(
                    "left_out_why",
                    "why they do not count",
                    row -> row.counted().leftOutWhy()))
            .build();

    /** How often unity could be told from chance. */
    public static final TableDefinition<UnityReach> UNITY_REACH = TableDefinition.<UnityReach>of(
                    "unity_reach", "one group, over the roll calls of the kinds that the study analyses")
            .key(text("group", GROUP, row -> row.group().value()))
            .column(integer(
                    "roll_calls",
                    "roll calls",
                    "on which it cast two ballots or more and was not the whole room",
                    UnityReach::rollCalls))
            .column(integer("as_one", "roll calls", "of them, with all its ballots on one choice", UnityReach::asOne))
            .column(integer(
                    "telling",
                    "roll calls",
                    "of roll_calls, those with least_p of at most 1 - the study's level",
                    UnityReach::telling))
            .column(integer("beyond_chance", "roll calls", "both as_one and telling", UnityReach::beyondChance))
            .build();

    private CohesionTables() {}
}
