package org.scrutin.jobs.tally;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.scrutin.jobs.file.CsvChunk;
import org.scrutin.jobs.file.CsvSettings;

/**
 * The rows of one chunk of a CSV file. Ends where it can't be read on: whoever reads ballots from the same chunk says so.
 */
final class CsvRows implements Iterator<RawRow> {

    private final long linesBefore;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private Optional<RawRow> next;

    CsvRows(CsvChunk chunk) {
        linesBefore = chunk.firstLine() - 1;
        try {
            reader = CsvSettings.reader().ofCsvRecord(chunk.open());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        records = reader.iterator();
        next = read();
        if (chunk.hasHeader()) {
            next = read();
        }
    }

    private Optional<RawRow> read() {
        try {
            if (records.hasNext()) {
                CsvRecord record = records.next();
                return Optional.of(new RawRow(linesBefore + record.getStartingLineNumber(), record.getFields()));
            }
        } catch (UncheckedIOException | CsvParseException e) {
            // Told where ballots are read.
        }
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.empty();
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public RawRow next() {
        RawRow row = next.orElseThrow(NoSuchElementException::new);
        next = read();
        return row;
    }
}
