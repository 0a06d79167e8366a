package org.scrutin.jobs.tally;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.scrutin.jobs.file.CsvChunk;
import org.scrutin.jobs.file.CsvSettings;

/**
 * The rows of one chunk of a CSV file. Where it can't be read on, {@link RawRow#damage} ends it.
 */
final class CsvRows extends RowsUntilDamage {

    private final long linesBefore;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private long line;

    CsvRows(CsvChunk chunk) {
        linesBefore = chunk.firstLine() - 1;
        line = linesBefore;
        try {
            reader = CsvSettings.reader().ofCsvRecord(chunk.open());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        records = reader.iterator();
        Optional<RawRow> first = read();
        beginWith(chunk.hasHeader() && first.filter(RawRow::isDamage).isEmpty() ? read() : first);
    }

    @Override
    Optional<RawRow> read() {
        try {
            if (records.hasNext()) {
                CsvRecord record = records.next();
                line = linesBefore + record.getStartingLineNumber();
                return Optional.of(new RawRow(line, record.getFields()));
            }
            close();
            return Optional.empty();
        } catch (UncheckedIOException | CsvParseException e) {
            close();
            // A decoder reads ahead: only the parser knows a line.
            return Optional.of(RawRow.damage(e instanceof CsvParseException ? line + 1 : 0, CsvSettings.problem(e)));
        }
    }

    private void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
