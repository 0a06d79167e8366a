package org.scrutin.output.tables;

import static org.scrutin.output.tables.ColumnDefinition.integer;
import static org.scrutin.output.tables.ColumnDefinition.list;
import static org.scrutin.output.tables.ColumnDefinition.text;

import java.util.function.ToIntFunction;
import org.scrutin.analysis.dissent.ParagraphDissent;
import org.scrutin.analysis.dissent.Pattern;
import org.scrutin.analysis.dissent.TextReturn;
import org.scrutin.analysis.dissent.TotalsChange;

/** Tables of what states did on the parts of a text, on the whole, and on a text that returns. */
public final class DissentTables {

    /** Rows of choices that states share. */
    public static final TableDefinition<Pattern> PATTERNS = TableDefinition.<Pattern>of(
                    "patterns", "one row of choices over the roll calls of a text, and who has it")
            .key(text(
                    "whole_text",
                    "id of the roll call on the whole text",
                    row -> row.wholeText().value()))
            .key(text("pattern", "letters Y N A X in the order of the roll calls' ids", Pattern::letters))
            .column(integer(
                    "states", "states", "how many have it", row -> row.states().size()))
            .column(list("members", "their ids", Pattern::states))
            .build();

    /** Paragraphs beside wholes. */
    public static final TableDefinition<ParagraphDissent> PARAGRAPH_DISSENT = TableDefinition.<ParagraphDissent>of(
                    "paragraph_dissent",
                    "one state's choice on a paragraph beside its choice on the whole text, where it cast a ballot on"
                            + " either")
            .key(text(
                    "whole_text",
                    "id of the roll call on the whole text",
                    row -> row.wholeText().value()))
            .key(text(
                    "roll_call",
                    "id of the roll call on the paragraph",
                    row -> row.rollCall().value()))
            .key(text("state", "id of the state", row -> row.state().value()))
            .column(text(
                    "paragraph_choice",
                    "Y N A, X on no list",
                    row -> String.valueOf(row.onParagraph().letter())))
            .column(text(
                    "whole_choice",
                    "Y N A, X on no list",
                    row -> String.valueOf(row.onWhole().letter())))
            .build();

    /** Who changed its vote. */
    public static final TableDefinition<SwitchRow> SWITCHES = TableDefinition.<SwitchRow>of(
                    "switches", "one state's choice on a text that returns, different from its last one")
            .key(text(
                    "series", "id of the text that returns", row -> row.change().series()))
            .key(text("state", "id of the state", row -> row.change().state().value()))
            .key(text(
                    "roll_call",
                    "id of the roll call on which it chose otherwise",
                    row -> row.change().rollCall().value()))
            .column(text(
                    "roll_call_from",
                    "roll call on which it last cast a ballot before",
                    row -> row.change().rollCallFrom().value()))
            .column(text(
                    "choice_from",
                    "its choice there: Y N A",
                    row -> String.valueOf(row.change().from().letter())))
            .column(text(
                    "choice",
                    "its choice now: Y N A",
                    row -> String.valueOf(row.change().to().letter())))
            .column(integer(
                    "missed",
                    "roll calls",
                    "the text's votes between the two on which it cast none",
                    row -> row.change().missed()))
            .column(integer(
                    "lone_missed",
                    "roll calls",
                    "of them, those that it missed alone of their meeting: see lone_absences",
                    SwitchRow::lone))
            .build();

    /** Where a change of the votes in favour comes from. */
    public static final TableDefinition<TextReturn> TOTALS_CHANGE = TableDefinition.<TextReturn>of(
                    "totals_change",
                    "a text that returned to the vote: yes_to - yes_from = switched_in - switched_out + appeared - vanished"
                            + " + joined - left")
            .key(text("series", "id of the text that returns", TextReturn::series))
            .key(text(
                    "roll_call",
                    "id of the roll call on the whole text",
                    row -> row.rollCall().value()))
            .column(text(
                    "roll_call_from",
                    "the roll call before it in the series",
                    row -> row.rollCallFrom().value()))
            .column(states("yes_from", "listed in favour before", TotalsChange::from))
            .column(states("yes_to", "listed in favour now", TotalsChange::to))
            .column(states("switched_in", "cast another ballot before, in favour now", TotalsChange::switchedIn))
            .column(states("switched_out", "in favour before, cast another ballot now", TotalsChange::switchedOut))
            .column(states("appeared", "a member that cast none before, in favour now", TotalsChange::appeared))
            .column(states("vanished", "in favour before, a member that casts none now", TotalsChange::vanished))
            .column(states("joined", "no member before, in favour now", TotalsChange::joined))
            .column(states("left", "in favour before, no member now", TotalsChange::left))
            .build();

    private DissentTables() {}

    private static ColumnDefinition<TextReturn> states(
            String name, String definition, ToIntFunction<TotalsChange> count) {
        return integer(name, "states", definition, row -> count.applyAsInt(row.inFavour()));
    }
}
