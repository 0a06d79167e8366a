package org.scrutin.output.tables;

import static org.scrutin.output.tables.ColumnDefinition.integer;
import static org.scrutin.output.tables.ColumnDefinition.pending;
import static org.scrutin.output.tables.ColumnDefinition.text;

/** Tables of what the report says and how far it holds. */
public final class ClaimTables {

    /** Every number of the text with the cell it came from. */
    public static final TableDefinition<ClaimRow> CLAIMS = TableDefinition.<ClaimRow>of(
                    "claims", "one value of one sentence of the report, with a cell it came from")
            .key(text("claim", "id of the sentence", row -> row.claim().id()))
            .key(text(
                    "argument",
                    "name of the value in the sentence; its second cell has .2 after it, and so on",
                    ClaimRow::argument))
            .column(text(
                    "template",
                    "message that the sentence is made from",
                    row -> row.claim().template()))
            .column(text("value", "the value, as an id or with all digits; a share is part/of", ClaimRow::value))
            .column(integer(
                    "n",
                    "ballots, states or roll calls",
                    "what the sentence rests on",
                    row -> row.claim().n()))
            .column(text(
                    "table", "table that the value stands in; empty where it follows from others", ClaimRow::table))
            .column(text(
                    "key",
                    "key of the row, its columns with one blank between; or column=value conditions joined by &",
                    ClaimRow::key))
            .column(text("column", "column of the value, * where rows are counted", ClaimRow::column))
            .build();

    /** Whether findings hold under rival choices. Without rows in this version. */
    public static final TableDefinition<Pending> ROBUSTNESS = TableDefinition.<Pending>of(
                    "robustness", "one finding under one combination of rival choices")
            .key(pending("finding", ColumnType.TEXT, "", "id of the sentence"))
            .key(pending("combination", ColumnType.TEXT, "", "the choices made"))
            .column(pending("value", ColumnType.TEXT, "", "what comes out"))
            .column(pending("holds", ColumnType.BOOLEAN, "", "whether the finding still holds"))
            .build();

    /** What findings could be if the record were otherwise. Without rows in this version. */
    public static final TableDefinition<Pending> BOUNDS = TableDefinition.<Pending>of(
                    "bounds", "one sentence over every record that the discrepancies allow")
            .key(pending("claim", ColumnType.TEXT, "", "id of the sentence"))
            .column(pending("value", ColumnType.NUMBER, "", "the value as reported"))
            .column(pending("low", ColumnType.NUMBER, "", "the lowest it can be"))
            .column(pending("high", ColumnType.NUMBER, "", "the highest it can be"))
            .column(pending("records", ColumnType.INTEGER, "records", "how many possible records there are"))
            .build();

    private ClaimTables() {}
}
