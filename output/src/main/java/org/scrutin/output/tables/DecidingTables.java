package org.scrutin.output.tables;

import static org.scrutin.output.tables.ColumnDefinition.integer;
import static org.scrutin.output.tables.ColumnDefinition.list;
import static org.scrutin.output.tables.ColumnDefinition.optionalInteger;
import static org.scrutin.output.tables.ColumnDefinition.optionalText;
import static org.scrutin.output.tables.ColumnDefinition.text;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.scrutin.analysis.decision.CrossPressure;
import org.scrutin.analysis.decision.FlipAnswer;
import org.scrutin.analysis.decision.GroupDissent;
import org.scrutin.analysis.decision.GroupFlip;
import org.scrutin.analysis.decision.GroupPair;
import org.scrutin.analysis.decision.Leaning;
import org.scrutin.analysis.decision.PressedState;
import org.scrutin.analysis.decision.RuleOutcome;
import org.scrutin.analysis.decision.StateFlip;
import org.scrutin.analysis.study.DecidingResults;

/** Tables of who decided a vote: majorities and what turns them, members apart from their group, states between two. */
final class DecidingTables {

    private static final String ROLL_CALL = "id of the roll call";
    private static final String RULE = "simple, two-thirds, all-members";
    private static final String CYCLE = "id of the cycle, or all";
    private static final String CHANGE = "what each of them does, from one choice to another";

    /** A kind of change on a roll call under a rule. */
    record Flipped<F>(RuleOutcome outcome, F flip) {}

    private static final TableDefinition<RuleOutcome> MAJORITIES = TableDefinition.<RuleOutcome>of(
                    "majorities",
                    "one roll call under its majority rule, or under each that is supposed where none is known; none for the"
                            + " Security Council, whose rule is no majority")
            .key(text("roll_call", ROLL_CALL, row -> row.rollCall().value()))
            .key(text("rule", RULE, row -> row.rule().id()))
            .column(text(
                    "basis",
                    "known: the record or the study names the rule; supposed: neither does, and the row says what the rule"
                            + " would give",
                    row -> row.basis().id()))
            .column(integer("required", "votes", "votes in favour that the rule asks for", RuleOutcome::required))
            .column(integer("margin", "votes", "listed votes in favour minus required", RuleOutcome::margin))
            .column(text(
                    "outcome",
                    "carried or lost: what the listed ballots come to under the rule",
                    row -> row.passage().id()))
            .column(optionalText(
                    "reason",
                    "why no flip is claimed: unopposed (nobody against), totals-differ (announced and listed totals differ in"
                            + " favour or against), contradicted (the record has another result than the rule gives)",
                    row -> row.reason().map(FlipAnswer.Reason::id)))
            .column(optionalInteger(
                    "fewest",
                    "states",
                    "the least number of states that turn the outcome, whatever they change",
                    row -> row.claimed().map(FlipAnswer.Claimed::fewest).orElse(OptionalInt.empty())))
            .build();

    private static final TableDefinition<Flipped<StateFlip>> FLIPS = TableDefinition.<Flipped<StateFlip>>of(
                    "flips", "how many states turn the outcome of a roll call under a rule by one kind of change")
            .key(text("roll_call", ROLL_CALL, row -> row.outcome().rollCall().value()))
            .key(text("rule", RULE, row -> row.outcome().rule().id()))
            .key(text("change", CHANGE, row -> row.flip().change().id()))
            .column(optionalInteger(
                    "states",
                    "states",
                    "the least number; any so many of them do; empty: all of them do not",
                    row -> row.flip().states()))
            .column(integer(
                    "of",
                    "states",
                    "how many made the first choice of the change",
                    row -> row.flip().of()))
            .build();

    private static final TableDefinition<Flipped<GroupFlip>> GROUP_FLIPS = TableDefinition.<Flipped<GroupFlip>>of(
                    "group_flips",
                    "how many groups turn the outcome of a roll call under a rule, where all their members of one choice"
                            + " change it")
            .key(text("roll_call", ROLL_CALL, row -> row.outcome().rollCall().value()))
            .key(text("rule", RULE, row -> row.outcome().rule().id()))
            .key(text("change", CHANGE, row -> row.flip().change().id()))
            .column(optionalInteger(
                    "groups",
                    "groups",
                    "the least number; empty: no set of up to searched groups does",
                    row -> row.flip().groups()))
            .column(integer(
                    "sets",
                    "sets",
                    "how many sets of so many groups turn it; sets that differ only between groups that share nine tenths of their"
                            + " members are one",
                    row -> row.flip().sets()))
            .column(list(
                    "first_sets",
                    "of them, in code-point order, the first 12: ids with a plus between; of sets that are one, the first",
                    row -> row.flip().first()))
            .column(integer(
                    "searched",
                    "groups",
                    "the largest sets that were looked at",
                    row -> row.flip().searched()))
            .build();

    private static final TableDefinition<GroupDissent> GROUP_DISSENT = TableDefinition.<GroupDissent>of(
                    "group_dissent", "one member of one group over the roll calls of the kinds that the study analyses")
            .key(text("cycle", CYCLE, GroupDissent::cycle))
            .key(text("group", "id of the group", row -> row.group().value()))
            .key(text("state", "id of the member", row -> row.state().value()))
            .column(integer(
                    "dissents",
                    "roll calls",
                    "of of, those on which its choice is not the most frequent one of the group's members",
                    GroupDissent::dissents))
            .column(integer(
                    "of",
                    "roll calls",
                    "on which it cast a ballot as a member, and the group cast two or more with one most frequent choice",
                    GroupDissent::of))
            .build();

    private static final TableDefinition<CrossPressure> CROSS_PRESSURE = leaning(
            TableDefinition.<CrossPressure>of(
                            "cross_pressure",
                            "one member of two groups on the roll calls on which their most frequent choices differ")
                    .key(text("cycle", CYCLE, CrossPressure::cycle))
                    .key(text("state", "id of the state", row -> row.state().value()))
                    .key(text("group_a", "id of the first group", row -> row.a().value()))
                    .key(text(
                            "group_b", "id of the second group", row -> row.b().value())),
            CrossPressure::leaning);

    private static final TableDefinition<GroupPair> GROUP_PAIRS = leaning(
            TableDefinition.<GroupPair>of(
                            "group_pairs", "two groups with members in common, and what those did where the two differ")
                    .key(text("cycle", CYCLE, GroupPair::cycle))
                    .key(text("group_a", "id of the first group", row -> row.a().value()))
                    .key(text(
                            "group_b", "id of the second group", row -> row.b().value()))
                    .column(integer(
                            "roll_calls",
                            "roll calls",
                            "on which they share a member and each has one most frequent choice",
                            GroupPair::rollCalls))
                    .column(integer(
                            "differ",
                            "roll calls",
                            "of them, those on which the two choices differ",
                            GroupPair::differ))
                    .column(integer("states", "states", "members of both on one of those at least", GroupPair::states)),
            GroupPair::leaning);

    private static final TableDefinition<PressedState> PRESSED_STATES = TableDefinition.<PressedState>of(
                    "pressed_states", "one state and the roll calls on which two of its groups differ")
            .key(text("cycle", CYCLE, PressedState::cycle))
            .key(text("state", "id of the state", row -> row.state().value()))
            .column(integer(
                    "pressed",
                    "roll calls",
                    "of cast, those on which two of its groups or more differ, each counted once",
                    PressedState::pressed))
            .column(integer("cast", "roll calls", "on which it cast a ballot as a member", PressedState::cast))
            .build();

    private DecidingTables() {}

    /** All of them with their rows. */
    static List<TableRows<?>> of(DecidingResults results, RowOrder order) {
        return List.of(
                order.lay(MAJORITIES, results.outcomes()),
                order.lay(FLIPS, flipped(results, FlipAnswer.Claimed::byStates)),
                order.lay(GROUP_FLIPS, flipped(results, FlipAnswer.Claimed::byGroups)),
                order.lay(GROUP_DISSENT, results.dissent()),
                order.lay(CROSS_PRESSURE, results.pressure().byState()),
                order.lay(GROUP_PAIRS, results.pressure().byPair()),
                order.lay(PRESSED_STATES, results.pressure().states()));
    }

    private static <F> List<Flipped<F>> flipped(DecidingResults results, Function<FlipAnswer.Claimed, List<F>> flips) {
        return results.outcomes().stream()
                .flatMap(outcome -> outcome.claimed().stream()
                        .flatMap(claimed -> flips.apply(claimed).stream())
                        .map(flip -> new Flipped<>(outcome, flip)))
                .toList();
    }

    private static <R> TableDefinition<R> leaning(TableDefinition.Builder<R> table, Function<R, Leaning> leaning) {
        return table.column(integer(
                        "times",
                        "ballots",
                        "cast by members of both where the two differ: with_a + with_b + neither",
                        row -> leaning.apply(row).ballots()))
                .column(integer(
                        "with_a",
                        "ballots",
                        "of them, as the first group's most frequent choice",
                        row -> leaning.apply(row).withA()))
                .column(integer(
                        "with_b",
                        "ballots",
                        "of them, as the second group's",
                        row -> leaning.apply(row).withB()))
                .column(integer(
                        "neither",
                        "ballots",
                        "of them, as neither",
                        row -> leaning.apply(row).neither()))
                .column(integer(
                        "absent",
                        "times",
                        "a member of both cast none there",
                        row -> leaning.apply(row).absent()))
                .build();
    }
}
