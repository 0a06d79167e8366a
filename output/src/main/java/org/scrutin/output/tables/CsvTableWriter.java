package org.scrutin.output.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes tables as CSV after RFC 4180 but for the line ends: UTF-8, LF, with a header, empty = undefined.
 *
 * <p>A text cell that a spreadsheet would run as a formula gets an apostrophe in front. A number never does.
 */
public final class CsvTableWriter {

    /**
     * Writes a table.
     *
     * @param out not closed
     * @throws IOException when the stream can't be written
     */
    public void write(TableRows<?> table, OutputStream out) throws IOException {
        List<ColumnType> types = table.definition().columns().stream()
                .map(ColumnDefinition::type)
                .toList();
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(new Uncloseable(text))) {
            csv.writeRecord(table.definition().header());
            table.cells().forEach(cells -> csv.writeRecord(neutralised(cells, types)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        text.flush();
    }

    /** The cells as they go into the file. */
    static List<String> neutralised(List<String> cells, List<ColumnType> types) {
        List<String> safe = new ArrayList<>(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            safe.add(
                    types.get(i) == ColumnType.TEXT || types.get(i) == ColumnType.LIST
                            ? neutralised(cells.get(i))
                            : cells.get(i));
        }
        return safe;
    }

    /** The text with an apostrophe in front where a spreadsheet would take it for a formula. */
    public static String neutralised(String text) {
        if (text.isEmpty()) {
            return text;
        }
        return switch (text.charAt(0)) {
            case '=', '@', '\t', '\r' -> '\'' + text;
            case '+', '-' -> isNumber(text) ? text : '\'' + text;
            default -> text;
        };
    }

    /** A cell of a file without the apostrophe that {@link #neutralised(String)} put in front. */
    public static String plain(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@\t\r".indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    private static boolean isNumber(String text) {
        return text.matches("[+-][0-9]+(\\.[0-9]+)?");
    }

    /** Lets the CSV writer finish without closing what it does not own. */
    private static final class Uncloseable extends FilterWriter {

        Uncloseable(Writer out) {
            super(out);
        }

        @Override
        public void write(char[] buffer, int offset, int length) throws IOException {
            out.write(buffer, offset, length);
        }

        @Override
        public void write(String text, int offset, int length) throws IOException {
            out.write(text, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
