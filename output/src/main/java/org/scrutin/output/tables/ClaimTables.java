package org.scrutin.output.tables;

import static org.scrutin.output.tables.ColumnDefinition.integer;
import static org.scrutin.output.tables.ColumnDefinition.optionalFlag;
import static org.scrutin.output.tables.ColumnDefinition.optionalNumber;
import static org.scrutin.output.tables.ColumnDefinition.text;

/** Tables of what the report says and how far it holds. */
public final class ClaimTables {

    /** Every number of the text with where it comes from. */
    public static final TableDefinition<ClaimRow> CLAIMS = TableDefinition.<ClaimRow>of(
                    "claims", "one part of a value of a sentence of the report, with where it comes from")
            .key(text("claim", "id of the sentence", row -> row.claim().id()))
            .key(text(
                    "argument",
                    "name of the value in the sentence; the second part of a value has .2 after it, and so on",
                    ClaimRow::argument))
            .column(text(
                    "template",
                    "message that the sentence is made from",
                    row -> row.claim().template()))
            .column(text(
                    "value", "what table, key and column give: an id, a list of ids, or a number", ClaimRow::value))
            .column(integer(
                    "n",
                    "ballots, states or roll calls",
                    "what the sentence rests on",
                    row -> row.claim().n()))
            .column(text(
                    "table",
                    "table that the value comes from; empty where it follows from other values",
                    row -> row.source().table()))
            .column(text(
                    "key",
                    "key of the row, its columns with one blank between; or conditions joined by &, values joined by |",
                    row -> row.source().key()))
            .column(text(
                    "column",
                    "column of the value, or a function of the rows that meet the conditions, as count(*)",
                    row -> row.source().column()))
            .column(integer(
                    "mark",
                    "",
                    "the small number behind the sentence where the report prints it; some sentences stand in the file only",
                    ClaimRow::mark))
            .build();

    /** Whether findings hold under rival choices. */
    public static final TableDefinition<RobustnessRow> ROBUSTNESS = TableDefinition.<RobustnessRow>of(
                    "robustness", "one finding under one combination of rival definitions")
            .key(text("finding", "id of the sentence", RobustnessRow::finding))
            .key(text(
                    "combination",
                    "the definition of each choice that can matter to the finding, with a bar between",
                    row -> row.outcome().specification().id()))
            .column(optionalNumber(
                    "value",
                    "depends on the finding",
                    "of a change: later mean minus earlier; of a group as one: the largest p value; of a split: share of the"
                            + " ballots off the plurality; of a pair or of states beside a reference: lead over the next;"
                            + " empty = undefined",
                    row -> row.outcome().value()))
            .column(optionalFlag(
                    "holds",
                    "whether the finding holds; empty = undefined: not overturned, and not borne out; such rows count in the share",
                    RobustnessRow::holds))
            .build();

    private ClaimTables() {}
}
