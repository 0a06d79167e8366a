package org.scrutin.output.tables;

import static org.scrutin.output.tables.ColumnDefinition.integer;
import static org.scrutin.output.tables.ColumnDefinition.list;
import static org.scrutin.output.tables.ColumnDefinition.text;

/** Tables of what changed since the edition before; without rows where there is none. */
public final class ChangeTables {

    /** Where something stands that is in no table: what an edition was made from. */
    public static final String MANIFEST = "manifest";

    /** Everything that differs, one by one. */
    public static final TableDefinition<ChangeRow> CHANGES = TableDefinition.<ChangeRow>of(
                    "changes", "one thing that differs from the edition before")
            .key(text(
                    "table",
                    "table that it stands in; manifest for what the edition was made from",
                    row -> row.place().table()))
            .key(text(
                    "key",
                    "key of the row, its columns with one blank between; of the manifest a file's name, a setting, or version",
                    row -> row.place().key()))
            .key(text(
                    "column",
                    "column; empty for a whole row",
                    row -> row.place().column()))
            .column(text(
                    "kind",
                    "ballot-added, ballot-corrected, ballot-withdrawn, value (of a sentence), cell, row-added,"
                            + " row-withdrawn, input (a file that was read), setting, program",
                    row -> row.kind().id()))
            .column(text("before", "in the edition before", ChangeRow::before))
            .column(text("after", "in this edition", ChangeRow::after))
            .column(text(
                    "difference",
                    "after minus before where both are numbers, in exact decimals",
                    ChangeRow::differenceText))
            .column(text(
                    "cause",
                    "what made it, of data, program and settings; several with one blank between where each has a part in"
                            + " it; unknown where several changed and are not told apart",
                    ChangeRow::cause))
            .build();

    /** How many things differ in each table. */
    public static final TableDefinition<TableChange> CHANGES_TABLES = TableDefinition.<TableChange>of(
                    "changes_tables", "one table that is held against that of the edition before")
            .key(text("table", "name of the table", TableChange::table))
            .column(integer(
                    "cells",
                    "cells",
                    "that differ in rows that both editions have; of ballots the choices, of claims" + " the values",
                    TableChange::cells))
            .column(integer("added", "rows", "that only this edition has", TableChange::added))
            .column(integer("withdrawn", "rows", "that only the edition before has", TableChange::withdrawn))
            .column(integer(
                    "by_data",
                    "changes",
                    "of these cells and rows that the data alone made",
                    row -> row.made().data()))
            .column(integer(
                    "by_program",
                    "changes",
                    "that the program alone made",
                    row -> row.made().program()))
            .column(integer(
                    "by_settings",
                    "changes",
                    "that the settings alone made",
                    row -> row.made().settings()))
            .column(integer(
                    "by_several",
                    "changes",
                    "in which more than one of the three has a part",
                    row -> row.made().several()))
            .column(integer(
                    "by_unknown",
                    "changes",
                    "that several can have made which are not told apart",
                    row -> row.made().unknown()))
            .column(integer("listed", "rows", "of table changes that are about this table", TableChange::listed))
            .column(list("columns", "columns that only one of the two editions has", TableChange::columns))
            .column(list(
                    "uncounted",
                    "columns of which cells differ that are not counted, since they say where a thing was read, stands or comes"
                            + " from; of claims without mark, which is not known when an edition is held against the one before",
                    TableChange::uncounted))
            .build();

    private ChangeTables() {}
}
