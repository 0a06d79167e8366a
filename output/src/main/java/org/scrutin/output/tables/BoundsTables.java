package org.scrutin.output.tables;

import static org.scrutin.output.tables.ColumnDefinition.integer;
import static org.scrutin.output.tables.ColumnDefinition.optionalNumber;
import static org.scrutin.output.tables.ColumnDefinition.text;

import java.util.OptionalDouble;
import java.util.function.Function;
import org.scrutin.analysis.bounds.Bounds;
import org.scrutin.analysis.claim.ValueBounds;

/** Tables of what numbers could be, had the votes been otherwise than listed. */
public final class BoundsTables {

    private static final String UNIT = "that of the number";

    /** Numbers of the text. */
    public static final TableDefinition<ValueBounds> BOUNDS = TableDefinition.<ValueBounds>of(
                    "bounds",
                    "one number of one sentence over every record that totals and lists leave open; of a sentence that is made on"
                            + " all of them, only numbers that differ")
            .key(text("claim", "id of the sentence", row -> row.claim().id()))
            .key(text("argument", "name of the number, as in claims", ValueBounds::argument))
            .column(optionalNumber(
                    "value",
                    UNIT,
                    "the number on what is listed, as reported",
                    row -> row.bounds().value()))
            .column(optionalNumber(
                    "low", UNIT, "the lowest it can be", row -> row.bounds().low()))
            .column(optionalNumber(
                    "high", UNIT, "the highest it can be", row -> row.bounds().high()))
            .column(integer(
                    "records",
                    "records",
                    "how many possible records there are; what is listed is one",
                    row -> row.bounds().records()))
            .column(integer(
                    "without",
                    "records",
                    "on how many of them the sentence is not made or has no such number",
                    row -> row.bounds().undefined()))
            .build();

    /** Numbers of tables. */
    public static final TableDefinition<CellRange> CELL_BOUNDS = TableDefinition.<CellRange>of(
                    "cell_bounds",
                    "one number of one table that is not the same on every record that totals and lists leave open")
            .key(text("table", "name of the table", CellRange::table))
            .key(text("key", "key of the row, its columns with one blank between", CellRange::key))
            .key(text("column", "column of the number", CellRange::column))
            .column(bound("value", "the number on what is listed, as its table has it", Bounds::value))
            .column(bound("low", "the lowest it can be", Bounds::low))
            .column(bound("high", "the highest it can be", Bounds::high))
            .column(integer(
                    "records",
                    "records",
                    "how many possible records there are; what is listed is one",
                    row -> row.bounds().records()))
            .column(integer(
                    "without",
                    "records",
                    "on how many of them there is no such row or no such number",
                    row -> row.bounds().undefined()))
            .build();

    /** What was looked at. */
    public static final TableDefinition<TableRange> BOUNDS_TABLES = TableDefinition.<TableRange>of(
                    "bounds_tables", "one table whose numbers hang on votes of which totals and lists differ")
            .key(text("table", "name of the table", TableRange::table))
            .column(integer(
                    "records",
                    "records",
                    "on how many possible records its numbers were looked at; 1 = on what is listed alone",
                    TableRange::records))
            .column(integer(
                    "cells", "numbers", "how many of its numbers have a range in cell_bounds", TableRange::cells))
            .column(integer(
                    "rows_elsewhere",
                    "rows",
                    "how many rows it would have on other records and has not on what is listed",
                    TableRange::rowsElsewhere))
            .column(text(
                    "columns",
                    "which of its columns were looked at, with one blank between; empty = all its numbers. Over 12 roll calls"
                            + " agreement has ranges of two columns alone",
                    TableRange::columns))
            .column(text(
                    "why",
                    "why it has no ranges: resampled; long study (over 12 roll calls, it would take too long); too many numbers"
                            + " (over 100,000); too many records (over 1,000, or over 50,000 roll calls on all of them)",
                    TableRange::why))
            .build();

    private BoundsTables() {}

    private static ColumnDefinition<CellRange> bound(
            String name, String definition, Function<Bounds, OptionalDouble> end) {
        return optionalNumber(name, UNIT, definition, row -> end.apply(row.bounds()));
    }
}
