package org.scrutin.jobs.tally;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.output.tables.BallotRow;
import org.scrutin.output.tables.CsvTableWriter;
import org.scrutin.output.tables.RecordTables;
import scala.Tuple2;

/** A ballot as a line of the table of ballots. */
final class BallotCells {

    private BallotCells() {}

    /** The table's header as a line. */
    static byte[] header() {
        return line(RecordTables.BALLOTS.header());
    }

    /** The line and its order; none where the ballot is not of the study. */
    static Iterator<Tuple2<BallotKey, byte[]>> keyed(
            BallotLine line, BallotDictionary dictionary, RollCallRanges ranges) {
        if (line instanceof BallotLine.Written ballot
                && dictionary.read(ballot) instanceof BallotDictionary.Reading.Counted read) {
            BallotKey key = new BallotKey(ranges.rank(read.rollCall()), read.state(), ballot.site());
            return List.of(new Tuple2<>(key, line(row(ballot, read.choice())))).iterator();
        }
        return List.<Tuple2<BallotKey, byte[]>>of().iterator();
    }

    private static BallotRow row(BallotLine.Written ballot, Choice choice) {
        BallotNotes notes = ballot.notes().get();
        String listed = choice == Choice.ABSENT && notes.absenceKind().isEmpty() ? "listed" : notes.absenceKind();
        return new BallotRow(
                new RollCallId(ballot.rollCall()),
                new StateId(ballot.state()),
                choice,
                notes.nameAsPrinted().isEmpty() ? ballot.state() : notes.nameAsPrinted(),
                notes.source(),
                notes.place(),
                notes.inRepeatedRun().equals("true") ? BallotRow.Repetition.IN_REPEATED_RUN : BallotRow.Repetition.NONE,
                listed);
    }

    static byte[] line(BallotRow row) {
        return line(RecordTables.BALLOTS.cells(row));
    }

    private static byte[] line(List<String> cells) {
        StringWriter text = new StringWriter();
        CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(text)
                .writeRecord(cells.stream().map(CsvTableWriter::neutralised).toList());
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
