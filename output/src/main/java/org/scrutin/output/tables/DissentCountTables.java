package org.scrutin.output.tables;

import static org.scrutin.output.tables.ColumnDefinition.integer;
import static org.scrutin.output.tables.ColumnDefinition.text;

import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.scrutin.analysis.dissent.DissentCounts;
import org.scrutin.analysis.dissent.GroupDissent;
import org.scrutin.analysis.dissent.ParagraphCompanion;
import org.scrutin.analysis.dissent.ParagraphTotal;
import org.scrutin.analysis.dissent.StateDissent;

/** Tables of how often states leave paragraphs and come back. */
public final class DissentCountTables {

    private static final String CYCLE = "id of the cycle of the votes on paragraphs, or all";
    private static final String TOPIC = "topic of the votes on paragraphs, or all";

    /** Paragraphs. */
    public static final TableDefinition<ParagraphTotal> BY_PARAGRAPH = counts(
                    TableDefinition.<ParagraphTotal>of(
                                    "dissent_by_paragraph",
                                    "all states on one paragraph and on the whole text that it belongs to")
                            .key(text(
                                    "whole_text",
                                    "id of the roll call on the whole text",
                                    row -> row.wholeText().value()))
                            .key(text(
                                    "roll_call",
                                    "id of the roll call on the paragraph",
                                    row -> row.rollCall().value())),
                    "states",
                    ParagraphTotal::counts)
            .build();

    /** States. */
    public static final TableDefinition<StateDissent> BY_STATE = counts(
                    TableDefinition.<StateDissent>of(
                                    "dissent_by_state",
                                    "one state over the votes on paragraphs of a cycle and topic, each beside the vote on its"
                                            + " whole text; no row where it cast a ballot on none")
                            .key(text("cycle", CYCLE, row -> row.scope().cycle()))
                            .key(text("topic", TOPIC, row -> row.scope().topic()))
                            .key(text(
                                    "state",
                                    "id of the state",
                                    row -> row.state().value())),
                    "votes on paragraphs",
                    StateDissent::counts)
            .build();

    /** Groups. */
    public static final TableDefinition<GroupDissent> BY_GROUP = counts(
                    TableDefinition.<GroupDissent>of(
                                    "dissent_by_group",
                                    "the members of one group, on the day, over the votes on paragraphs of a cycle and topic,"
                                            + " each beside the vote on its whole text; no row where none cast a ballot")
                            .key(text("cycle", CYCLE, row -> row.scope().cycle()))
                            .key(text("topic", TOPIC, row -> row.scope().topic()))
                            .key(text(
                                    "group",
                                    "id of the group",
                                    row -> row.group().value())),
                    "votes on paragraphs times members",
                    GroupDissent::counts)
            .column(integer(
                    "paragraphs_left",
                    "votes on paragraphs",
                    "those that at least one member leaves",
                    GroupDissent::paragraphsLeft))
            .column(integer(
                    "states_left",
                    "states",
                    "those that leave at least one paragraph as members",
                    GroupDissent::statesLeft))
            .column(integer(
                    "left_with_group",
                    "votes on paragraphs times members",
                    "of left: with the group's most frequent choice on the paragraph",
                    row -> row.company().with()))
            .column(integer(
                    "left_apart",
                    "votes on paragraphs times members",
                    "of left: with another choice than that; left - left_with_group - left_apart: two choices tied there",
                    row -> row.company().apart()))
            .build();

    /** Other texts. */
    public static final TableDefinition<ParagraphCompanion> COMPANIONS = TableDefinition.<ParagraphCompanion>of(
                    "paragraph_companions",
                    "another whole text of the same meeting, or a paragraph of another text, on which at least four fifths of the five"
                            + " states or more that leave a paragraph abstain; of each kind the one with most, or all that tie")
            .key(text(
                    "roll_call",
                    "id of the roll call on the paragraph",
                    row -> row.rollCall().value()))
            .key(text(
                    "companion",
                    "id of the roll call on the other text or its paragraph",
                    row -> row.companion().value()))
            .column(text(
                    "kind",
                    "whole or paragraph: what of the other text was put to that vote",
                    row -> row.kind().id()))
            .column(integer("left", "states", "those that leave the paragraph", ParagraphCompanion::left))
            .column(integer(
                    "cast", "states", "of them, those that cast a ballot on the companion", ParagraphCompanion::cast))
            .column(integer("abstained", "states", "of them, those that abstain on it", ParagraphCompanion::abstained))
            .column(integer(
                    "room_cast",
                    "states",
                    "all that cast a ballot on the companion",
                    row -> row.room().cast()))
            .column(integer(
                    "room_abstained",
                    "states",
                    "of them, those that abstain on it",
                    row -> row.room().abstain()))
            .build();

    private DissentCountTables() {}

    /** The columns that a state's row and a group's have in common. */
    private static <R> TableDefinition.Builder<R> counts(
            TableDefinition.Builder<R> table, String unit, Function<R, DissentCounts> counts) {
        Columns<R> columns = new Columns<>(unit, counts);
        return table.column(
                        columns.of("both_cast", "a ballot on the paragraph and on the whole", DissentCounts::bothCast))
                .column(columns.of(
                        "in_favour_of_both",
                        "of both_cast: Y on the paragraph, Y on the whole",
                        DissentCounts::inFavourOfBoth))
                .column(columns.of("neither", "of both_cast: A on both or N on both", DissentCounts::neither))
                .column(columns.of(
                        "left",
                        "of both_cast: A or N on the paragraph, another choice on the whole; left_abstaining + left_against",
                        row -> row.left().total()))
                .column(columns.of(
                        "left_abstaining",
                        "A on the paragraph, Y or N on the whole",
                        row -> row.left().abstaining()))
                .column(columns.of(
                        "left_against",
                        "N on the paragraph, Y or A on the whole",
                        row -> row.left().against()))
                .column(columns.of(
                        "came_back",
                        "of left: Y on the whole",
                        row -> row.left().cameBack()))
                .column(columns.of(
                        "reversed",
                        "of both_cast: Y on the paragraph, A or N on the whole; reversed_abstaining + reversed_against",
                        row -> row.reversed().total()))
                .column(columns.of(
                        "reversed_abstaining",
                        "Y on the paragraph, A on the whole",
                        row -> row.reversed().abstaining()))
                .column(columns.of(
                        "reversed_against",
                        "Y on the paragraph, N on the whole",
                        row -> row.reversed().against()))
                .column(columns.of(
                        "paragraph_only",
                        "a ballot on the paragraph, on no list of the whole",
                        DissentCounts::paragraphOnly))
                .column(columns.of(
                        "whole_only", "a ballot on the whole, on no list of the paragraph", DissentCounts::wholeOnly));
    }

    /** Columns that count the same thing. */
    private record Columns<R>(String unit, Function<R, DissentCounts> counts) {

        ColumnDefinition<R> of(String name, String definition, ToIntFunction<DissentCounts> count) {
            return integer(name, unit, definition, row -> count.applyAsInt(counts.apply(row)));
        }
    }
}
