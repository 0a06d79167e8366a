package org.scrutin.jobs.draft;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.file.CsvChunk;
import org.scrutin.jobs.file.CsvHeader;
import org.scrutin.jobs.file.CsvSettings;
import org.scrutin.jobs.file.DataFile;

/** The table of roll calls that a table with a row a ballot holds in itself: it says the date in every row. */
final class RollCallsOfBallots {

    private static final List<String> DESCRIBING = List.of(
            "roll_call",
            "date",
            "meeting",
            "session",
            "body",
            "kind",
            "topic",
            "series",
            "paragraph",
            "whole_text",
            "title",
            "subject",
            "result",
            "majority",
            "announced_yes",
            "announced_no",
            "announced_abstain");

    private RollCallsOfBallots() {}

    /**
     * What a roll call is.
     *
     * @param line where it is first described, from 1
     * @param cells in the order of the columns that are kept
     */
    private record Described(long line, List<String> cells) {}

    /**
     * The table as CSV, a row a roll call in the order of the file. Holds the roll calls, never the ballots.
     *
     * @throws InputRefused where two rows of one roll call describe it differently
     */
    static String of(DataFile ballots) {
        List<String> header = CsvHeader.of(ballots);
        List<String> kept = DESCRIBING.stream().filter(header::contains).toList();
        List<Integer> positions = kept.stream().map(header::indexOf).toList();
        Map<String, Described> rollCalls = new LinkedHashMap<>();
        InputFaults faults = new InputFaults();
        try (CsvReader<CsvRecord> reader =
                CsvSettings.reader().ofCsvRecord(CsvChunk.whole(ballots).open())) {
            Iterator<CsvRecord> records = reader.iterator();
            records.next();
            while (records.hasNext()) {
                CsvRecord record = records.next();
                // Rows of another length are refused where the ballots are read.
                if (record.getFieldCount() == header.size()) {
                    List<String> cells =
                            positions.stream().map(record::getField).toList();
                    Described here = new Described(record.getStartingLineNumber(), cells);
                    Described first = rollCalls.putIfAbsent(cells.get(0), here);
                    if (first != null && !first.cells().equals(cells)) {
                        faults.add(differing(ballots, kept, first, here));
                    }
                }
            }
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            throw new InputRefused(InputFault.inFile(ballots.named(), CsvSettings.problem(e), "CSV in UTF-8"));
        }
        faults.refuseIfAny();
        return csv(kept, rollCalls);
    }

    private static InputFault differing(DataFile ballots, List<String> columns, Described first, Described here) {
        int at = 0;
        while (first.cells().get(at).equals(here.cells().get(at))) {
            at++;
        }
        return InputFault.atLine(
                ballots.named(),
                here.line(),
                columns.get(at) + " \"" + here.cells().get(at) + "\" of the roll call "
                        + here.cells().get(0),
                "\"" + first.cells().get(at) + "\" as in line " + first.line());
    }

    private static String csv(List<String> header, Map<String, Described> rollCalls) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(header);
            rollCalls.values().forEach(rollCall -> writer.writeRecord(rollCall.cells()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
