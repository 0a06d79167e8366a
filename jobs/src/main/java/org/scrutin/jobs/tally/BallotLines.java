package org.scrutin.jobs.tally;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.scrutin.analysis.abstention.AbsenceKind;
import org.scrutin.analysis.abstention.Absences;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.output.tables.BallotRow;
import org.scrutin.output.tables.CsvTableWriter;
import org.scrutin.output.tables.RecordTables;
import scala.Tuple2;

/** Encodes ballots as lines of the table of ballots, one after the other. Serves one task. */
final class BallotLines {

    private final StringWriter text = new StringWriter();
    private final CsvWriter csv =
            CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(text);
    private final Absences absences;

    /** Lines that say why states are absent. */
    BallotLines(Absences absences) {
        this.absences = absences;
    }

    /** The table's header. */
    byte[] header() {
        return line(RecordTables.BALLOTS.header());
    }

    /** A row of the table. */
    byte[] line(BallotRow row) {
        return line(RecordTables.BALLOTS.cells(row));
    }

    /** The lines of those ballots that are of the study, and their order; one at a time. */
    Iterator<Tuple2<BallotKey, byte[]>> keyed(
            Iterator<BallotLine> read, BallotDictionary dictionary, RollCallRanges ranges) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(read, Spliterator.ORDERED), false)
                .flatMap(line -> keyed(line, dictionary, ranges).stream())
                .iterator();
    }

    private Optional<Tuple2<BallotKey, byte[]>> keyed(
            BallotLine line, BallotDictionary dictionary, RollCallRanges ranges) {
        if (line instanceof BallotLine.Written ballot
                && dictionary.read(ballot) instanceof BallotDictionary.Reading.Counted read) {
            BallotKey key = BallotKey.of(ranges.rank(read.rollCall()), read.state(), ballot.site());
            return Optional.of(new Tuple2<>(key, line(row(ballot, read))));
        }
        return Optional.empty();
    }

    /** Why the state is absent from the roll call at that position, in the word of tables; empty where the data do not tell. */
    String kind(int rollCall, StateId state) {
        return absences.of(rollCall, state).map(AbsenceKind::id).orElse("");
    }

    /** What the source itself says of an absence stands; where it says nothing, what follows from the other votes. */
    private BallotRow row(BallotLine.Written ballot, BallotDictionary.Reading.Counted read) {
        BallotNotes notes = ballot.notes().get();
        StateId state = new StateId(ballot.state());
        boolean unexplained =
                read.choice() == Choice.ABSENT && notes.absenceKind().isEmpty();
        return new BallotRow(
                new RollCallId(ballot.rollCall()),
                state,
                read.choice(),
                notes.nameAsPrinted().isEmpty() ? ballot.state() : notes.nameAsPrinted(),
                notes.source(),
                notes.place(),
                notes.inRepeatedRun().equals("true") ? BallotRow.Repetition.IN_REPEATED_RUN : BallotRow.Repetition.NONE,
                unexplained ? kind(read.rollCall(), state) : notes.absenceKind());
    }

    private byte[] line(List<String> cells) {
        List<String> safe = new ArrayList<>(cells.size());
        cells.forEach(cell -> safe.add(CsvTableWriter.neutralised(cell)));
        csv.writeRecord(safe);
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        text.getBuffer().setLength(0);
        return bytes;
    }
}
