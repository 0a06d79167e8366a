package org.scrutin.jobs.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputRefused;

/** The first record of a CSV file, which tells what kind of table it is. Reads no further. */
public final class CsvHeader {

    private CsvHeader() {}

    /**
     * The first rows behind the header.
     *
     * @param most how many at most
     * @throws InputRefused when they can't be read
     */
    public static List<List<String>> rowsBehind(DataFile file, int most) {
        try (CsvReader<CsvRecord> reader =
                CsvSettings.reader().ofCsvRecord(CsvChunk.whole(file).open())) {
            List<List<String>> rows = new ArrayList<>();
            Iterator<CsvRecord> records = reader.iterator();
            while (records.hasNext() && rows.size() <= most) {
                rows.add(records.next().getFields());
            }
            return rows.subList(Math.min(1, rows.size()), rows.size());
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            throw new InputRefused(InputFault.inFile(file.named(), CsvSettings.problem(e), "CSV in UTF-8"));
        }
    }

    /**
     * The names of a file's columns, in the order of the file.
     *
     * @throws InputRefused when the file has no first record that can be read
     */
    public static List<String> of(DataFile file) {
        try (CsvReader<CsvRecord> reader =
                CsvSettings.reader().ofCsvRecord(CsvChunk.whole(file).open())) {
            Iterator<CsvRecord> records = reader.iterator();
            if (!records.hasNext()) {
                throw new InputRefused(InputFault.inFile(file.named(), "no header", "a header and rows"));
            }
            List<String> cells = new ArrayList<>(records.next().getFields());
            cells.set(0, CsvSettings.withoutMark(cells.get(0)));
            return cells;
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            throw new InputRefused(InputFault.inFile(file.named(), CsvSettings.problem(e), "CSV in UTF-8"));
        }
    }
}
