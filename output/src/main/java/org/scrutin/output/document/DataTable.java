package org.scrutin.output.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.scrutin.analysis.claim.Source;

/**
 * A table in the text. The first column names the row.
 *
 * @param caption what it shows
 * @param columns heads, repeated on each page
 * @param rows cells that together span as many columns as there are heads
 * @param notes below it, in small type: abbreviations, what is left out, the file with all rows
 * @param density how much air it gets
 */
public record DataTable(
        List<Inline> caption, List<Column> columns, List<Row> rows, List<List<Inline>> notes, Density density)
        implements Block {

    /** The column of a source that is a row as a whole. */
    public static final String WHOLE_ROW = "";

    /** How much air a table gets. */
    public enum Density {
        NORMAL,
        /** For appendices of many short rows. */
        COMPACT
    }

    /** Where a column's cells stand. */
    public enum Alignment {
        /** Text. */
        START,
        /** Letters of choices. */
        CENTRE,
        /** Numbers. */
        END
    }

    /**
     * Checks the rows.
     *
     * @throws IllegalArgumentException when there is no column, or a row does not span all columns
     */
    public DataTable {
        caption = List.copyOf(caption);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = notes.stream().map(List::copyOf).toList();
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table needs a column");
        }
        for (Row row : rows) {
            if (row.width() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row of " + row.width() + " cells under " + columns.size() + " heads: " + caption);
            }
        }
    }

    public static Builder builder(String caption, Column... columns) {
        return new Builder(List.of(Inline.text(caption)), List.of(columns));
    }

    public static Builder builder(List<Inline> caption, List<Column> columns) {
        return new Builder(caption, columns);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.table(this);
    }

    /**
     * A column.
     *
     * @param head as printed
     * @param meaning the head spelt out where it is an abbreviation, or empty
     * @param alignment where its cells stand
     */
    public record Column(String head, String meaning, Alignment alignment) {

        /** A column of text. */
        public static Column text(String head) {
            return new Column(head, "", Alignment.START);
        }

        /** A column of numbers. */
        public static Column number(String head) {
            return new Column(head, "", Alignment.END);
        }

        /** A column of letters of choices. */
        public static Column letter(String head) {
            return new Column(head, "", Alignment.CENTRE);
        }

        /** This column with its head spelt out. */
        public Column meaning(String spelt) {
            return new Column(head, spelt, alignment);
        }
    }

    /**
     * A row.
     *
     * @param cells from the first column on
     * @param counted where its numbers stand in the report folder; empty where it counts no ballots
     */
    public record Row(List<Cell> cells, List<Counted> counted) {

        /** The column of what is said of all numbers of a row: that of its head. */
        public static final int WHOLE = 0;

        public Row {
            cells = List.copyOf(cells);
            counted = List.copyOf(counted);
        }

        /** A row that names no source. */
        public Row(List<Cell> cells) {
            this(cells, List.of());
        }

        /**
         * The same row, with one source more.
         *
         * @param table name of a table of the report folder
         * @param key the values of its key columns, in the table's order
         */
        public Row from(String table, Object... key) {
            return from(Counted.at(WHOLE, table, key));
        }

        /** The same row, with one source more: what rows of a table come to. */
        public Row from(Source source) {
            return from(new Counted(source, WHOLE));
        }

        /** The same row, with one source more: that of one of its numbers. */
        public Row from(Counted one) {
            List<Counted> more = new ArrayList<>(counted);
            more.add(one);
            return new Row(cells, more);
        }

        /** A row of plain texts, one a column. */
        public static Row of(String... texts) {
            return new Row(Arrays.stream(texts).map(Cell::of).toList());
        }

        /** How many columns the cells span. */
        public int width() {
            return cells.stream().mapToInt(Cell::columns).sum();
        }

        /** Whether it is one cell over all columns: the head of the rows below. */
        public boolean isBand() {
            return cells.size() == 1 && cells.get(0).columns() > 1;
        }
    }

    /**
     * Where numbers of a row stand in the tables of the report folder.
     *
     * @param source a row of a table, or what rows of it come to
     * @param column the column of the row whose number it is, from 1; {@link Row#WHOLE} = the row as a whole
     */
    public record Counted(Source source, int column) {

        /**
         * Of a row of a table.
         *
         * @param key the values of its key columns, in the table's order
         */
        public static Counted at(int column, String table, Object... key) {
            return new Counted(org.scrutin.analysis.claim.Cell.at(table, WHOLE_ROW, key), column);
        }
    }

    /**
     * A cell.
     *
     * @param content what stands in it; empty = nothing to say
     * @param columns how many columns it spans, at least 1
     */
    public record Cell(List<Inline> content, int columns) {

        public Cell {
            content = List.copyOf(content);
            if (columns < 1) {
                throw new IllegalArgumentException("a cell spans at least one column");
            }
        }

        public static Cell of(String text) {
            return text.isEmpty() ? new Cell(List.of(), 1) : new Cell(List.of(Inline.text(text)), 1);
        }

        public static Cell of(Inline... content) {
            return new Cell(List.of(content), 1);
        }

        public static Cell of(List<Inline> content) {
            return new Cell(content, 1);
        }
    }

    /** Collects a table. */
    public static final class Builder {
        private final List<Inline> caption;
        private final List<Column> columns;
        private final List<Row> rows = new ArrayList<>();
        private final List<List<Inline>> notes = new ArrayList<>();
        private Density density = Density.NORMAL;

        private Builder(List<Inline> caption, List<Column> columns) {
            this.caption = caption;
            this.columns = columns;
        }

        public Builder row(Cell... cells) {
            rows.add(new Row(List.of(cells)));
            return this;
        }

        public Builder row(Row row) {
            rows.add(row);
            return this;
        }

        public Builder row(String... texts) {
            return row(Row.of(texts));
        }

        /** Adds a source to the last row: see {@link Row#from}. */
        public Builder from(String table, Object... key) {
            return from(Counted.at(Row.WHOLE, table, key));
        }

        /** Adds a source to the last row. */
        public Builder from(Source source) {
            return from(new Counted(source, Row.WHOLE));
        }

        /** Adds the source of one of its numbers to the last row. */
        public Builder from(Counted one) {
            int last = rows.size() - 1;
            rows.set(last, rows.get(last).from(one));
            return this;
        }

        /** A row that heads the rows below it. */
        public Builder band(String text) {
            rows.add(new Row(List.of(new Cell(List.of(Inline.text(text)), columns.size()))));
            return this;
        }

        public Builder note(Inline... text) {
            notes.add(List.of(text));
            return this;
        }

        public Builder compact() {
            density = Density.COMPACT;
            return this;
        }

        public DataTable build() {
            return new DataTable(caption, columns, rows, notes, density);
        }
    }
}
