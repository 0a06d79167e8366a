package org.scrutin.jobs.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.verify.ReportTable;

/**
 * What tables say of one state on one roll call.
 *
 * @param ballot empty where the state has none
 * @param findings the discrepancies that concern it, in the order of the table
 */
public record PublishedVote(Optional<PublishedBallot> ballot, List<StateFinding> findings) {

    public PublishedVote {
        findings = List.copyOf(findings);
    }

    /**
     * Reads the tables.
     *
     * @param folder a report's, or one that {@code extract} wrote
     * @throws InputRefused when it has no such tables, or they don't know the roll call
     * @throws IOException when a table can't be read
     */
    public static PublishedVote read(Path folder, RollCallId rollCall, StateId state) throws IOException {
        requireRollCall(folder, rollCall);
        List<PublishedBallot> ballots = new ArrayList<>();
        rows(folder, "ballots", List.of("roll_call", "state", "choice", "name_as_printed", "source", "place"), row -> {
            if (isOf(row, rollCall, state)) {
                Choice.ofLetter(row.text("choice"))
                        .ifPresent(choice -> ballots.add(new PublishedBallot(
                                choice, row.text("name_as_printed"), row.text("source"), row.text("place"))));
            }
        });
        List<StateFinding> findings = new ArrayList<>();
        rows(
                folder,
                "discrepancies",
                List.of("source", "place", "kind", "rank", "roll_call", "severity", "state", "evidence", "detail"),
                row -> {
                    if (isOf(row, rollCall, state)) {
                        findings.add(finding(row));
                    }
                });
        return new PublishedVote(ballots.stream().findFirst(), findings);
    }

    private static void requireRollCall(Path folder, RollCallId rollCall) throws IOException {
        List<String> found = new ArrayList<>();
        List<String> known = new ArrayList<>();
        rows(folder, "roll_calls", List.of("roll_call"), row -> {
            String id = row.text("roll_call");
            known.add(id);
            if (id.equals(rollCall.value())) {
                found.add(id);
            }
        });
        if (found.isEmpty()) {
            throw new InputRefused(InputFault.inFile(
                    folder.resolve(new ReportTable(folder, "roll_calls").file()).toString(),
                    "no roll call \"" + rollCall + "\"",
                    known.isEmpty() ? "a table with roll calls" : "one of the table, as " + known.get(0)));
        }
    }

    private static boolean isOf(ReportTable.Row row, RollCallId rollCall, StateId state) {
        return row.text("roll_call").equals(rollCall.value())
                && row.text("state").equals(state.value());
    }

    private static StateFinding finding(ReportTable.Row row) {
        String evidence = row.text("evidence");
        return new StateFinding(
                row.text("severity"),
                row.text("kind"),
                row.text("rank"),
                row.text("source") + " " + row.text("place"),
                row.text("detail") + (evidence.isEmpty() ? "" : " (" + evidence + ")"));
    }

    private static void rows(Path folder, String table, List<String> columns, Consumer<ReportTable.Row> reader)
            throws IOException {
        Optional<String> problem = new ReportTable(folder, table).read(columns, reader);
        if (problem.isPresent()) {
            throw new InputRefused(
                    InputFault.inFile(folder.toString(), problem.get(), "a report folder, or one that extract wrote"));
        }
    }
}
