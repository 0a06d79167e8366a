package org.scrutin.jobs.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.fault.InputRefused;

/**
 * A CSV file small enough to be held: descriptions of roll calls, labels, decisions; never ballots.
 *
 * @param file where it was read
 * @param columns position of each column by its name
 * @param rows in the order of the file
 */
public record SmallTable(DataFile file, Map<String, Integer> columns, List<Row> rows) {

    /**
     * Reads a table, plain or packed.
     *
     * @throws InputRefused when it is no CSV in UTF-8, or has no header
     */
    public static SmallTable read(DataFile file) {
        List<CsvRecord> records = new ArrayList<>();
        try (Reader text = CsvChunk.whole(file).open();
                CsvReader<CsvRecord> reader = CsvSettings.reader().ofCsvRecord(text)) {
            reader.forEach(records::add);
        } catch (CsvParseException e) {
            long line = records.isEmpty() ? 1 : records.get(records.size() - 1).getStartingLineNumber() + 1;
            throw new InputRefused(InputFault.atLine(file.named(), line, CsvSettings.problem(e), "CSV in UTF-8"));
        } catch (UncheckedIOException | IOException e) {
            throw new InputRefused(InputFault.inFile(file.named(), CsvSettings.problem(e), "CSV in UTF-8"));
        }
        if (records.isEmpty()) {
            throw new InputRefused(InputFault.inFile(file.named(), "no header", "a header and rows"));
        }
        return of(file, records);
    }

    private static SmallTable of(DataFile file, List<CsvRecord> records) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        List<String> header = records.get(0).getFields();
        InputFaults faults = new InputFaults();
        for (int i = 0; i < header.size(); i++) {
            String name = i == 0 ? CsvSettings.withoutMark(header.get(i)) : header.get(i);
            if (columns.putIfAbsent(name, i) != null) {
                faults.add(InputFault.atLine(file.named(), 1, "the column \"" + name + "\" twice", "each column once"));
            }
        }
        List<Row> rows = new ArrayList<>();
        for (CsvRecord record : records.subList(1, records.size())) {
            if (record.getFieldCount() != header.size()) {
                faults.add(InputFault.atLine(
                        file.named(),
                        record.getStartingLineNumber(),
                        record.getFieldCount() + " fields",
                        header.size() + " as in the header"));
            } else {
                rows.add(new Row(record.getStartingLineNumber(), record.getFields(), columns));
            }
        }
        faults.refuseIfAny();
        return new SmallTable(file, columns, rows);
    }

    /** Whether the table has the column. */
    public boolean has(String column) {
        return columns.containsKey(column);
    }

    /** A fault at a row of this table. */
    public InputFault fault(Row row, String found, String expected) {
        return InputFault.atLine(file.named(), row.line(), found, expected);
    }

    /**
     * One row.
     *
     * @param line where it begins, from 1
     * @param fields in the order of the header
     * @param columns position of each column
     */
    public record Row(long line, List<String> fields, Map<String, Integer> columns) {

        /** The cell; empty where the table has no such column. */
        public String text(String column) {
            Integer position = columns.get(column);
            return position == null ? "" : fields.get(position);
        }
    }
}
