package org.scrutin.jobs.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.published.ReportTable;
import org.scrutin.output.edition.Provenance;

/**
 * What tables say of one state on one roll call.
 *
 * @param rollCall its whole id
 * @param ballot empty where the state has none
 * @param findings the discrepancies that concern it, in the order of the table
 * @param correction what a person decided about the ballot
 * @param totals what a person decided about the announced totals of the roll call
 */
public record PublishedVote(
        RollCallId rollCall,
        Optional<PublishedBallot> ballot,
        List<StateFinding> findings,
        Optional<PublishedCorrection> correction,
        Optional<DecidedTotals> totals) {

    /** So many roll calls one line names. */
    private static final int LISTED = 5;

    /**
     * A decision that announced totals are misprinted.
     *
     * @param recorded as announced, in the words of tables
     * @param corrected as they should read
     * @param decision who decided it and why
     */
    public record DecidedTotals(String recorded, String corrected, PublishedDecision decision) {}

    public PublishedVote {
        findings = List.copyOf(findings);
    }

    /**
     * Reads the tables.
     *
     * @param folder a report's, or one that {@code extract} wrote
     * @param named the roll call's id, as the report prints it, an end of it, or the symbol of its text: see {@link NamedRollCalls}
     * @throws InputRefused when it has no such tables, or they know no such roll call, or more than one
     * @throws IOException when a table can't be read
     */
    public static PublishedVote read(Path folder, String named, StateId state) throws IOException {
        RollCallId rollCall = rollCall(folder, named);
        List<PublishedBallot> ballots = new ArrayList<>();
        rows(folder, "ballots", List.of("roll_call", "state", "choice", "name_as_printed", "source", "place"), row -> {
            if (isOf(row, rollCall, state)) {
                Choice.ofLetter(row.text("choice"))
                        .ifPresent(choice -> ballots.add(new PublishedBallot(
                                choice,
                                row.text("name_as_printed"),
                                row.text("source"),
                                row.text("place"),
                                row.textIfThere("absence_kind"))));
            }
        });
        List<StateFinding> findings = new ArrayList<>();
        rows(
                folder,
                "discrepancies",
                List.of(
                        "source",
                        "place",
                        "kind",
                        "rank",
                        "roll_call",
                        "severity",
                        "state",
                        "announced",
                        "evidence",
                        "detail"),
                row -> {
                    if (isOf(row, rollCall, state)) {
                        findings.add(finding(row));
                    }
                });
        boolean counts = counts(folder);
        List<PublishedCorrection> corrections = new ArrayList<>();
        List<DecidedTotals> totals = new ArrayList<>();
        corrections(folder, row -> {
            if (isOf(row, rollCall, state)) {
                Choice.ofLetter(row.text("corrected"))
                        .ifPresent(corrected -> corrections.add(new PublishedCorrection(
                                Choice.ofLetter(row.text("recorded")), corrected, decision(row, counts))));
            } else if (row.text("roll_call").equals(rollCall.value())
                    && row.text("state").isEmpty()) {
                totals.add(new DecidedTotals(row.text("recorded"), row.text("corrected"), decision(row, counts)));
            }
        });
        return new PublishedVote(
                rollCall,
                ballots.stream().findFirst(),
                findings,
                corrections.stream().findFirst(),
                totals.stream().findFirst());
    }

    private static PublishedDecision decision(ReportTable.Row row, boolean counts) {
        return new PublishedDecision(row.text("who"), row.text("why"), row.text("date"), row.text("source"), counts);
    }

    private static boolean counts(Path folder) throws IOException {
        return Provenance.read(folder)
                .map(made -> made.settings().path("ballots-as").asText().equals("corrected"))
                .orElse(false);
    }

    /** A folder that {@code extract} wrote has no decisions, nor has a report of an early version. */
    private static void corrections(Path folder, Consumer<ReportTable.Row> reader) throws IOException {
        ReportTable table = new ReportTable(folder, "corrections");
        if (Files.isRegularFile(folder.resolve(table.file()))) {
            rows(
                    folder,
                    table.name(),
                    List.of("source", "roll_call", "state", "recorded", "corrected", "who", "why", "date"),
                    reader);
        }
    }

    private static RollCallId rollCall(Path folder, String named) throws IOException {
        Map<String, String> known = new LinkedHashMap<>();
        rows(
                folder,
                "roll_calls",
                List.of("roll_call"),
                row -> known.put(row.text("roll_call"), row.textIfThere("title")));
        NamedRollCalls rollCalls = new NamedRollCalls(known);
        List<String> found = rollCalls.called(named);
        String file =
                folder.resolve(new ReportTable(folder, "roll_calls").file()).toString();
        if (found.isEmpty()) {
            throw new InputRefused(InputFault.inFile(
                    file,
                    "no roll call \"" + named + "\"",
                    known.isEmpty()
                            ? "a table with roll calls"
                            : "one of the table, as " + String.join(", ", rollCalls.nearest(named))));
        }
        if (found.size() > 1) {
            throw new InputRefused(InputFault.inFile(
                    file,
                    found.size() + " roll calls that end with \"" + named + "\", or whose title names it",
                    "more of the id of one of them: " + listed(found)));
        }
        return new RollCallId(found.get(0));
    }

    private static String listed(List<String> ids) {
        String first = String.join(", ", ids.subList(0, Math.min(LISTED, ids.size())));
        return ids.size() <= LISTED ? first : first + " and " + (ids.size() - LISTED) + " more";
    }

    private static boolean isOf(ReportTable.Row row, RollCallId rollCall, StateId state) {
        return row.text("roll_call").equals(rollCall.value())
                && row.text("state").equals(state.value());
    }

    private static StateFinding finding(ReportTable.Row row) {
        return new StateFinding(
                row.text("severity"),
                row.text("kind"),
                row.text("rank"),
                new StateFinding.Site(row.text("source"), row.text("place")),
                row.text("announced"),
                row.text("evidence"),
                row.text("detail"));
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
