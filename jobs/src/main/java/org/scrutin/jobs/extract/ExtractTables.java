package org.scrutin.jobs.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.Reconciliation;
import org.scrutin.analysis.study.RollCallOutcome;
import org.scrutin.analysis.vote.BallotLayer;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallOrder;
import org.scrutin.jobs.load.record.content.ListedBallot;
import org.scrutin.jobs.load.record.content.ReadRecord;
import org.scrutin.output.tables.BallotRow;
import org.scrutin.output.tables.CsvTableWriter;
import org.scrutin.output.tables.DocumentTables;
import org.scrutin.output.tables.RecordTables;
import org.scrutin.output.tables.RosterTables;
import org.scrutin.output.tables.TableRows;

/** The tables of one or several records, as a study's tables have them; what only a study knows is empty. */
public final class ExtractTables {

    private ExtractTables() {}

    /**
     * The tables as files.
     *
     * @param records no two of them with the same source or the same roll call
     * @return file name to content, in the order in which they are written
     */
    public static Map<String, byte[]> of(List<ReadRecord> records) {
        List<BallotRow> ballots = new ArrayList<>();
        List<RollCallOutcome> rollCalls = new ArrayList<>();
        List<RecordTables.DecisionRow> decisions = new ArrayList<>();
        for (ReadRecord record : records) {
            record.ballots().forEach(ballot -> ballots.add(row(ballot)));
            record.rollCalls().forEach(rollCall -> rollCalls.add(outcome(rollCall, record)));
            record.decisions().forEach(decision -> decisions.add(new RecordTables.DecisionRow(decision, "")));
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        add(TableRows.of(RecordTables.BALLOTS, ballots), files);
        rollCalls.sort(Comparator.comparing(outcome -> outcome.rollCall().id(), RollCallOrder.BY_NUMBER));
        add(TableRows.inOrder(RecordTables.ROLL_CALLS_OF_A_RECORD, rollCalls), files);
        add(TableRows.of(RecordTables.DECISIONS, decisions), files);
        add(TableRows.of(RecordTables.SPEAKERS, all(records, ReadRecord::speakers)), files);
        add(TableRows.of(RecordTables.DISCREPANCIES, all(records, ReadRecord::discrepancies)), files);
        add(TableRows.of(RosterTables.INTENTIONS, all(records, ReadRecord::intentions)), files);
        return files;
    }

    /** The same, and the documents that they were read from. */
    static Map<String, byte[]> ofDocuments(List<ExtractedRecord> extracted) {
        Map<String, byte[]> files =
                of(extracted.stream().map(ExtractedRecord::record).toList());
        add(
                TableRows.of(
                        DocumentTables.DOCUMENTS,
                        extracted.stream()
                                .map(one -> new DocumentTables.DocumentRow(
                                        one.record().source(),
                                        one.document().sha256(),
                                        Math.toIntExact(one.document().bytes()),
                                        one.language()))
                                .toList()),
                files);
        return files;
    }

    /** The questions that records leave open, as a file has them. */
    static byte[] questions(List<ExtractedRecord> extracted) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        add(TableRows.of(DocumentTables.QUESTIONS, OpenQuestions.of(extracted)), files);
        return files.values().iterator().next();
    }

    private static BallotRow row(ListedBallot ballot) {
        return new BallotRow(
                ballot.rollCall(),
                ballot.state(),
                ballot.choice(),
                ballot.nameAsPrinted(),
                ballot.source(),
                ballot.place(),
                ballot.inRepeatedRun() ? BallotRow.Repetition.IN_REPEATED_RUN : BallotRow.Repetition.NONE,
                "");
    }

    private static RollCallOutcome outcome(RollCall rollCall, ReadRecord record) {
        ChoiceCounts listed = record.listed(rollCall.id());
        List<Discrepancy> faults = record.discrepancies().stream()
                .filter(discrepancy ->
                        discrepancy.rollCall().filter(rollCall.id()::equals).isPresent())
                .toList();
        RollCallOutcome.Status status =
                RollCallOutcome.Status.of(new Reconciliation(rollCall.announced(), listed), faults);
        return new RollCallOutcome(
                rollCall,
                "",
                listed,
                0,
                0,
                OptionalInt.empty(),
                OptionalInt.empty(),
                status,
                faults.size(),
                BallotLayer.RECORDED,
                listed,
                status,
                rollCall.announced());
    }

    private static <R> List<R> all(List<ReadRecord> records, Function<ReadRecord, List<R>> part) {
        return records.stream().flatMap(record -> part.apply(record).stream()).toList();
    }

    private static void add(TableRows<?> table, Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new CsvTableWriter().write(table, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.put(table.definition().name() + ".csv", bytes.toByteArray());
    }
}
