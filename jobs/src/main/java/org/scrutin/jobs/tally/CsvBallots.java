package org.scrutin.jobs.tally;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.scrutin.jobs.file.CsvChunk;
import org.scrutin.jobs.file.CsvSettings;

/** The ballots of one chunk of a CSV file, one after the other. */
final class CsvBallots extends ReadyBallots {

    private final BallotFile ballots;
    private final BallotDictionary words;
    private final long linesBefore;
    private final CsvReader<CsvLine> reader;
    private final Iterator<CsvLine> records;
    private long line;

    CsvBallots(BallotFile ballots, CsvChunk chunk, BallotDictionary words) {
        this.ballots = ballots;
        this.words = words;
        linesBefore = chunk.firstLine() - 1;
        line = chunk.firstLine();
        try {
            reader = CsvSettings.reader().build(new CsvLine.Handler(), chunk.open());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        records = reader.iterator();
        if (chunk.hasHeader() && records.hasNext()) {
            records.next();
        }
    }

    @Override
    void advance() {
        try {
            if (records.hasNext()) {
                CsvLine read = records.next();
                line = linesBefore + read.line();
                give(BallotRows.of(ballots, new CsvLine(line, read.fields(), read.quoted()), words));
            } else {
                end();
            }
        } catch (UncheckedIOException | CsvParseException e) {
            // A decoder reads ahead: only the parser knows a line.
            long at = e instanceof CsvParseException ? line + 1 : 0;
            give(new BallotLine.Broken(new Site(ballots.index(), at, 0), CsvSettings.problem(e), "CSV in UTF-8"));
            end();
        }
    }

    @Override
    Closeable file() {
        return reader;
    }
}
