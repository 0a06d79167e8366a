package org.scrutin.output.tables;

import static org.scrutin.output.tables.ColumnDefinition.flag;
import static org.scrutin.output.tables.ColumnDefinition.integer;
import static org.scrutin.output.tables.ColumnDefinition.number;
import static org.scrutin.output.tables.ColumnDefinition.optionalNumber;
import static org.scrutin.output.tables.ColumnDefinition.text;

import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.scrutin.analysis.abstention.AbstentionProfile;
import org.scrutin.analysis.abstention.CoAbstention;
import org.scrutin.analysis.abstention.LoneAbsence;
import org.scrutin.analysis.abstention.SubjectAbstention;
import org.scrutin.analysis.uncertainty.Interval;

/** Tables of who abstains, how often and on what. */
public final class AbstentionTables {

    private static final String SHARE = "0 to 1";
    private static final String ROLL_CALLS = "roll calls";
    private static final String CYCLE = "id of the cycle, or all";
    private static final String TOPIC = "id of the topic, or all";
    private static final String STATE = "id of the state";

    /** How often states abstain. */
    public static final TableDefinition<AbstentionProfile> ABSTENTION = TableDefinition.<AbstentionProfile>of(
                    "abstention", "one state over the roll calls of a scope")
            .key(text("cycle", CYCLE, row -> row.scope().cycle()))
            .key(text("topic", TOPIC, row -> row.scope().topic()))
            .key(text("state", STATE, row -> row.state().value()))
            .column(integer("eligible", "roll calls", "on which it was entitled to vote", AbstentionProfile::eligible))
            .column(integer("cast", "ballots", "ballots it cast", AbstentionProfile::cast))
            .column(integer("abstentions", "ballots", "of them, abstentions", AbstentionProfile::abstentions))
            .column(optionalNumber("rate", SHARE, "abstentions / cast", AbstentionProfile::rate))
            .column(optionalNumber(
                    "low", SHARE, "lower end of the interval over meetings", row -> end(row, Interval::low)))
            .column(optionalNumber(
                    "high", SHARE, "upper end of the interval over meetings", row -> end(row, Interval::high)))
            .build();

    /** Which states mostly abstain on which topic. */
    public static final TableDefinition<SubjectAbstention> SUBJECTS = TableDefinition.<SubjectAbstention>of(
                    "subjects", "one state on one topic")
            .key(text("cycle", CYCLE, row -> row.scope().cycle()))
            .key(text("topic", TOPIC, row -> row.scope().topic()))
            .key(text("state", STATE, row -> row.state().value()))
            .column(integer("cast", "ballots", "ballots it cast", SubjectAbstention::cast))
            .column(integer("abstentions", "ballots", "of them, abstentions", SubjectAbstention::abstentions))
            .column(flag(
                    "mostly", "true where it abstained in half or more of at least 3 votes", SubjectAbstention::mostly))
            .build();

    /** Pairs that abstain together. */
    public static final TableDefinition<CoAbstention> CO_ABSTENTION = TableDefinition.<CoAbstention>of(
                    "co_abstention", "two states that abstained together at least once")
            .key(text("cycle", CYCLE, CoAbstention::cycle))
            .key(text("state_a", "state whose id comes first", row -> row.a().value()))
            .key(text("state_b", "the other state", row -> row.b().value()))
            .column(integer(
                    "common",
                    ROLL_CALLS,
                    "on which both cast a ballot",
                    row -> row.pair().common()))
            .column(integer(
                    "both",
                    ROLL_CALLS,
                    "of them, both abstain",
                    row -> row.pair().both()))
            .column(integer(
                    "either",
                    ROLL_CALLS,
                    "of them, at least one abstains",
                    row -> row.pair().either()))
            .column(number("jaccard", SHARE, "both / either", CoAbstention::jaccard))
            .column(number(
                    "p_value",
                    SHARE,
                    "chance of as many shared abstentions if each abstained as often on votes of its own, one-sided",
                    CoAbstention::pValue))
            .column(number(
                    "q_value",
                    SHARE,
                    "p_value corrected for the pairs of the cycle in which each abstains on a joint roll call",
                    CoAbstention::qValue))
            .build();

    /** Votes that a state missed alone of their meeting. */
    public static final TableDefinition<LoneAbsence> LONE_ABSENCES = TableDefinition.<LoneAbsence>of(
                    "lone_absences",
                    "one roll call on which one member cast no ballot, the only such of its meeting, of three roll calls or more")
            .key(text("roll_call", "id of the roll call", row -> row.rollCall().value()))
            .key(text("state", "id of the state", row -> row.state().value()))
            .column(integer(
                    "others",
                    "roll calls",
                    "the others of the meeting, on all of which it cast a ballot",
                    LoneAbsence::others))
            .build();

    private AbstentionTables() {}

    private static OptionalDouble end(AbstentionProfile row, ToDoubleFunction<Interval> end) {
        return row.interval().isPresent()
                ? OptionalDouble.of(end.applyAsDouble(row.interval().get()))
                : OptionalDouble.empty();
    }
}
