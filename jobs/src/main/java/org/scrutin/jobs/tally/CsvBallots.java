package org.scrutin.jobs.tally;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.file.CsvChunk;
import org.scrutin.jobs.file.CsvSettings;
import org.scrutin.jobs.file.DataFile;

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

    /**
     * The names of a file's columns.
     *
     * @throws InputRefused when the file has no first record that can be read
     */
    static List<String> header(DataFile file) {
        try (CsvReader<CsvLine> reader = CsvSettings.reader()
                .build(new CsvLine.Handler(), CsvChunk.whole(file).open())) {
            Iterator<CsvLine> records = reader.iterator();
            if (!records.hasNext()) {
                throw new InputRefused(InputFault.inFile(file.named(), "no header", "a header and rows"));
            }
            List<String> cells = new ArrayList<>(records.next().fields());
            cells.set(0, CsvSettings.withoutMark(cells.get(0)));
            return cells;
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            throw new InputRefused(InputFault.inFile(file.named(), problem(e), "CSV in UTF-8"));
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
            ready.add(new BallotLine.Broken(new Site(ballots.index(), at, 0), problem(e), "CSV in UTF-8"));
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

    private static String problem(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return "bytes that are no UTF-8 text";
            }
        }
        if (e instanceof CsvParseException parse) {
            return CsvSettings.problem(parse);
        }
        return "bytes that can't be read (" + e.getMessage() + ")";
    }
}
