package org.scrutin.jobs.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.charset.CharacterCodingException;

/** How every CSV file is read. Rows of other lengths than the header are told by whoever knows the header. */
public final class CsvSettings {

    private CsvSettings() {}

    /** Comma, double quotes, empty lines left out. */
    public static CsvReader.CsvReaderBuilder reader() {
        return CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    /** Why a file can't be read as CSV: its characters, its quotes, or the bytes themselves. */
    public static String problem(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return "bytes that are no UTF-8 text";
            }
        }
        return e instanceof CsvParseException parse
                ? problem(parse)
                : "bytes that can't be read (" + e.getMessage() + ")";
    }

    /** What the parser stumbled over. */
    public static String problem(CsvParseException e) {
        Throwable told = e.getCause() instanceof CsvParseException cause ? cause : e;
        // The parser counts lines from where its chunk begins.
        String problem = String.valueOf(told.getMessage()).replaceFirst(" \\(record starting at line.*", "");
        return "no CSV (" + problem + ")";
    }

    /** The first cell of a file without the byte order mark that some programs write before it. */
    public static String withoutMark(String cell) {
        return cell.startsWith("\uFEFF") ? cell.substring(1) : cell;
    }
}
