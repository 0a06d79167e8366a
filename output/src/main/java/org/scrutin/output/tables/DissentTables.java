package org.scrutin.output.tables;

import static org.scrutin.output.tables.ColumnDefinition.integer;
import static org.scrutin.output.tables.ColumnDefinition.list;
import static org.scrutin.output.tables.ColumnDefinition.text;

import org.scrutin.analysis.dissent.ParagraphDissent;
import org.scrutin.analysis.dissent.Pattern;
import org.scrutin.analysis.dissent.Switch;

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
    public static final TableDefinition<Switch> SWITCHES = TableDefinition.<Switch>of(
                    "switches", "one state's choice on a text that returns, different from its last one")
            .key(text("series", "id of the text that returns", Switch::series))
            .key(text("state", "id of the state", row -> row.state().value()))
            .key(text(
                    "roll_call",
                    "id of the roll call on which it chose otherwise",
                    row -> row.rollCall().value()))
            .column(text(
                    "roll_call_from",
                    "roll call on which it last cast a ballot before",
                    row -> row.rollCallFrom().value()))
            .column(text(
                    "choice_from",
                    "its choice there: Y N A",
                    row -> String.valueOf(row.from().letter())))
            .column(text(
                    "choice",
                    "its choice now: Y N A",
                    row -> String.valueOf(row.to().letter())))
            .column(integer(
                    "missed", "roll calls", "the text's votes between the two on which it cast none", Switch::missed))
            .build();

    private DissentTables() {}
}
