package org.scrutin.output.tables;

import static org.scrutin.output.tables.ColumnDefinition.integer;
import static org.scrutin.output.tables.ColumnDefinition.number;
import static org.scrutin.output.tables.ColumnDefinition.optionalFlag;
import static org.scrutin.output.tables.ColumnDefinition.optionalInteger;
import static org.scrutin.output.tables.ColumnDefinition.optionalNumber;
import static org.scrutin.output.tables.ColumnDefinition.text;

import java.util.List;
import java.util.function.Function;
import org.scrutin.analysis.cycle.ChangeIntervals;
import org.scrutin.analysis.cycle.CycleChange;
import org.scrutin.analysis.dissent.CycleSwitch;
import org.scrutin.analysis.mover.Mover;
import org.scrutin.analysis.uncertainty.Interval;
import org.scrutin.analysis.uncertainty.IntervalEstimate;

/** Tables of what changed between cycles. */
public final class CycleTables {

    private static final String CYCLE_FROM = "id of the earlier cycle";
    private static final String CYCLE_TO = "id of the later cycle";
    private static final String SHARE = "0 to 1";
    private static final String CHANGE = "-1 to 1";

    /** Of members before and after, each part ends at the range of an index twice. */
    private static final String CHANGE_OF_MEMBERS = "-2 to 2";

    private static final String TIMES = "; chained: times the steps";
    private static final String MEASURE = "agreement_index or rice";

    /** Changes of groups' mean cohesion. */
    public static final TableDefinition<CycleChange> CYCLE_CHANGE = cycleChange();

    /** The same by topic. */
    public static final TableDefinition<TopicRow> CYCLE_CHANGE_TOPICS = TableDefinition.<TopicRow>of(
                    "cycle_change_topics", "one topic's part in the direct change of a group's mean between two cycles")
            .key(text("cycle_from", CYCLE_FROM, row -> row.change().from()))
            .key(text("cycle_to", CYCLE_TO, row -> row.change().to()))
            .key(text("group", "id of the group", row -> row.change().group().value()))
            .key(text("measure", MEASURE, row -> row.change().measure().id()))
            .key(text("topic", "id of the topic", row -> row.topic().topic()))
            .column(number(
                    "weight_from",
                    SHARE,
                    "share of the earlier cycle's counted roll calls",
                    row -> row.topic().weightFrom()))
            .column(number(
                    "weight_to",
                    SHARE,
                    "share of the later cycle's",
                    row -> row.topic().weightTo()))
            .column(optionalNumber(
                    "from",
                    SHARE,
                    "mean in the earlier cycle; empty = not voted on",
                    row -> row.topic().from()))
            .column(optionalNumber(
                    "to",
                    SHARE,
                    "mean in the later cycle; empty = not voted on",
                    row -> row.topic().to()))
            .column(number(
                    "agenda",
                    CHANGE,
                    "its part of the agenda effect",
                    row -> row.topic().agenda()))
            .column(number(
                    "behaviour",
                    CHANGE,
                    "its part of the behaviour effect",
                    row -> row.topic().behaviour()))
            .column(number(
                    "membership",
                    CHANGE_OF_MEMBERS,
                    "its part of the membership effect",
                    row -> row.topic().membership()))
            .build();

    /** States that moved, may have, or can't be compared. */
    public static final TableDefinition<MoverRow> MOVERS = movers();

    /** Whose last ballot on a text is another in one cycle than in an earlier one. */
    public static final TableDefinition<CycleSwitch> CYCLE_SWITCHES = TableDefinition.<CycleSwitch>of(
                    "cycle_switches",
                    "one state's last ballot on a text in one cycle, different from its last ballot on it in an earlier one")
            .key(text("cycle_from", CYCLE_FROM, row -> row.cycles().from()))
            .key(text("cycle_to", CYCLE_TO, row -> row.cycles().to()))
            .key(text("series", "id of the text that returns", CycleSwitch::series))
            .key(text("state", "id of the state", row -> row.state().value()))
            .column(text(
                    "roll_call_from",
                    "its last ballot in the earlier cycle: id of the roll call",
                    row -> row.rollCallFrom().value()))
            .column(text(
                    "choice_from",
                    "its choice there: Y N A",
                    row -> String.valueOf(row.from().letter())))
            .column(text(
                    "roll_call",
                    "its last ballot in the later cycle: id of the roll call",
                    row -> row.rollCall().value()))
            .column(text(
                    "choice",
                    "its choice there: Y N A",
                    row -> String.valueOf(row.to().letter())))
            .build();

    private CycleTables() {}

    private static TableDefinition<CycleChange> cycleChange() {
        TableDefinition.Builder<CycleChange> table = TableDefinition.<CycleChange>of(
                        "cycle_change", "the change of one group's mean of one measure between two cycles")
                .key(text("cycle_from", CYCLE_FROM, CycleChange::from))
                .key(text("cycle_to", CYCLE_TO, CycleChange::to))
                .key(text("group", "id of the group", row -> row.group().value()))
                .key(text("measure", MEASURE, row -> row.measure().id()))
                .key(text(
                        "method",
                        "direct from one cycle to the other, or chained: the sum of the steps between neighbours",
                        row -> row.method().id()))
                .column(number("from", SHARE, "mean of the earlier cycle", CycleChange::fromMean))
                .column(number("to", SHARE, "mean of the later cycle", CycleChange::toMean))
                .column(number(
                        "total",
                        CHANGE,
                        "to - from = agenda + behaviour + membership",
                        row -> row.parts().total()))
                .column(number(
                        "agenda",
                        CHANGE + TIMES,
                        "from another mix of topics",
                        row -> row.parts().agenda()))
                .column(number(
                        "behaviour",
                        CHANGE + TIMES,
                        "from the common members' choices on the same topics, attendance included",
                        row -> row.parts().behaviour()))
                .column(number(
                        "membership",
                        CHANGE_OF_MEMBERS + TIMES,
                        "from who joined and left",
                        row -> row.parts().membership()))
                .column(number(
                        "attendance",
                        CHANGE_OF_MEMBERS + TIMES,
                        "of behaviour: from who came to vote",
                        row -> row.parts().attendance()))
                .column(integer(
                        "common",
                        "states",
                        "members on the date of every counted roll call of both cycles; chained: the fewest of the"
                                + " steps",
                        CycleChange::common));
        interval(table, "total", CHANGE, ChangeIntervals::total);
        interval(table, "agenda", CHANGE + TIMES, ChangeIntervals::agenda);
        interval(table, "behaviour", CHANGE + TIMES, ChangeIntervals::behaviour);
        interval(table, "membership", CHANGE_OF_MEMBERS + TIMES, ChangeIntervals::membership);
        interval(table, "attendance", CHANGE_OF_MEMBERS + TIMES, ChangeIntervals::attendance);
        return table.build();
    }

    private static TableDefinition<MoverRow> movers() {
        return TableDefinition.<MoverRow>of(
                        "movers",
                        "one state's change of one measure between two cycles, on topics voted in both; a state that voted in"
                                + " one of them only has no change")
                .key(text("cycle_from", CYCLE_FROM, row -> row.pair().from()))
                .key(text("cycle_to", CYCLE_TO, row -> row.pair().to()))
                .key(text("state", "id of the state", row -> row.state().value()))
                .key(text(
                        "measure",
                        "abstention_rate, with_majority or the study's formula of coincidence",
                        row -> row.measure().id()))
                .key(text(
                        "reference",
                        "whom it is measured against: state:ID, group:ID or room; empty where it is nobody",
                        row -> row.measure().reference()))
                .key(text("topic", "id of the topic, or all", MoverRow::topic))
                .column(integer(
                        "n_from", "roll calls", "that count in the earlier cycle; 0 = newly voting", MoverRow::nFrom))
                .column(integer("n_to", "roll calls", "that count in the later cycle; 0 = vanished", MoverRow::nTo))
                .column(optionalNumber(
                        "from",
                        SHARE,
                        "mean over topics in the earlier cycle, each weighted by n0*n1/(n0+n1), its roll calls in the two",
                        row -> row.number(mover -> mover.before().value())))
                .column(optionalNumber(
                        "to",
                        SHARE,
                        "mean over topics in the later cycle, with the same weights",
                        row -> row.number(mover -> mover.after().value())))
                .column(optionalNumber("change", CHANGE, "to - from", row -> row.number(Mover::change)))
                .column(optionalNumber(
                        "low",
                        CHANGE,
                        "lower end of the interval of change at the study's level, over meetings",
                        row -> row.end(Interval::low)))
                .column(optionalNumber(
                        "high",
                        CHANGE,
                        "upper end of the interval of change at the study's level, over meetings",
                        row -> row.end(Interval::high)))
                .column(optionalNumber(
                        "p_value",
                        SHARE,
                        "share of the arrangements of whole meetings in which the later meetings' scores, each less its topic's"
                                + " mean over both cycles, add up to at least as far from 0; empty = in no family",
                        MoverRow::pValue))
                .column(optionalNumber(
                        "attainable_p",
                        SHARE,
                        "the smallest p_value that these meetings could give",
                        row -> row.number(mover -> mover.test().attainableP())))
                .column(optionalNumber(
                        "q_value",
                        SHARE,
                        "p_value after Benjamini and Hochberg over the rows with a p_value of the same cycles, measure,"
                                + " reference and topic; empty = not tested",
                        row -> row.tested(Mover.Test.Run::qValue)))
                .column(optionalFlag(
                        "moved",
                        "true where q_value is at most 1 - level; empty = not tested, which does not say that nothing"
                                + " changed",
                        MoverRow::moved))
                .column(optionalInteger(
                        "family",
                        "states",
                        "rows with a p_value of the same cycles, measure, reference and topic; empty = not tested",
                        MoverRow::family))
                .column(text(
                        "not_tested",
                        "why: alike (no meeting differs from another: no change), few_meetings (attainable_p is above 1 -"
                                + " level), unlike_meetings (so unlike in size that p would be too small) or many_states (the best q_value is; p_value entered the others' q_value); empty = tested, or no change to test",
                        MoverRow::notTested))
                .column(integer(
                        "lone_missed",
                        "roll calls",
                        "on the topic in the two cycles that the state missed alone of their meeting: see lone_absences",
                        MoverRow::lone))
                .build();
    }

    private static void interval(
            TableDefinition.Builder<CycleChange> table,
            String part,
            String range,
            Function<ChangeIntervals, IntervalEstimate> interval) {
        table.column(IntervalColumns.low(part + "_low", range, part, row -> interval.apply(row.intervals())));
        table.column(IntervalColumns.high(part + "_high", range, part, row -> interval.apply(row.intervals())));
    }

    /**
     * One topic of a direct change.
     *
     * @param change the change
     * @param topic the topic's part
     */
    public record TopicRow(CycleChange change, CycleChange.TopicChange topic) {

        /** The rows of a change; none for a chained one. */
        static List<TopicRow> of(CycleChange change) {
            return change.topics().stream()
                    .map(topic -> new TopicRow(change, topic))
                    .toList();
        }
    }
}
