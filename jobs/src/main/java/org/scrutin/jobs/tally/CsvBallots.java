package org.scrutin.jobs.tally;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.scrutin.jobs.file.CsvChunk;
import org.scrutin.jobs.file.CsvSettings;

/** The ballots of one chunk of a CSV file, one after the other. Closes its file when it has none left. */
final class CsvBallots implements Iterator<BallotLine> {

    private final BallotFile ballots;
    private final long linesBefore;
    private final CsvReader<CsvLine> reader;
    private final Iterator<CsvLine> records;
    private final Queue<BallotLine> ready = new ArrayDeque<>();
    private long line;
    private boolean ended;

    CsvBallots(BallotFile ballots, CsvChunk chunk) {
        this.ballots = ballots;
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
    public boolean hasNext() {
        while (ready.isEmpty() && !ended) {
            advance();
        }
        return !ready.isEmpty();
    }

    @Override
    public BallotLine next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private void advance() {
        try {
            if (records.hasNext()) {
                CsvLine read = records.next();
                line = linesBefore + read.line();
                ready.addAll(BallotRows.of(ballots, new CsvLine(line, read.fields(), read.quoted())));
            } else {
                end();
            }
        } catch (UncheckedIOException | CsvParseException e) {
            // A decoder reads ahead: only the parser knows a line.
            long at = e instanceof CsvParseException ? line + 1 : 0;
            ready.add(new BallotLine.Broken(new Site(ballots.index(), at, 0), CsvSettings.problem(e), "CSV in UTF-8"));
            end();
        }
    }

    private void end() {
        ended = true;
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
