package org.scrutin.jobs.tally;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.List;

/**
 * A record of a CSV file with what is needed to say where each of its cells begins.
 *
 * @param line where it begins, from 1
 * @param fields its cells
 * @param quoted whether each cell stands in quotes
 */
record CsvLine(long line, List<String> fields, List<Boolean> quoted) implements TableRow {

    @Override
    public String place(int index) {
        long row = line;
        int column = 1;
        for (int i = 0; i < index; i++) {
            String field = fields.get(i);
            int[] codePoints = field.codePoints().toArray();
            column += quoted.get(i) ? 2 : 0;
            for (int c : codePoints) {
                boolean newline = c == '\n';
                row += newline ? 1 : 0;
                column = newline ? 2 : column + (quoted.get(i) && c == '"' ? 2 : 1);
            }
            column++;
        }
        return row + ":" + column;
    }

    /** Collects records as the parser meets them. */
    static final class Handler extends CsvCallbackHandler<CsvLine> {

        private List<String> fields = new ArrayList<>();
        private List<Boolean> quoted = new ArrayList<>();
        private RecordType type = RecordType.DATA;
        private long line;

        @Override
        protected RecordType getRecordType() {
            return type;
        }

        @Override
        protected int getFieldCount() {
            return fields.size();
        }

        @Override
        protected void beginRecord(long startingLine) {
            fields = new ArrayList<>();
            quoted = new ArrayList<>();
            type = RecordType.DATA;
            line = startingLine;
        }

        @Override
        protected void addField(char[] buffer, int offset, int length, boolean inQuotes) {
            fields.add(new String(buffer, offset, length));
            quoted.add(inQuotes);
        }

        @Override
        protected void setComment(char[] buffer, int offset, int length) {
            type = RecordType.COMMENT;
        }

        @Override
        protected void setEmpty() {
            type = RecordType.EMPTY;
        }

        @Override
        protected CsvLine buildRecord() {
            return new CsvLine(line, fields, quoted);
        }
    }
}
