package org.scrutin.jobs.published;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.check.RecordPlace;
import org.scrutin.analysis.study.Coverage;
import org.scrutin.analysis.study.RecordResults;
import org.scrutin.analysis.study.RollCallOutcome;
import org.scrutin.analysis.study.StudyData;
import org.scrutin.analysis.vote.BallotLayer;
import org.scrutin.analysis.vote.BallotLayers;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.Correction;
import org.scrutin.analysis.vote.Decision;
import org.scrutin.analysis.vote.Intention;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.analysis.vote.Membership;
import org.scrutin.analysis.vote.NamedTotals;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.Speaker;
import org.scrutin.analysis.vote.TotalsCorrection;
import org.scrutin.output.open.CellRanges;
import org.scrutin.output.tables.CellRange;
import org.scrutin.output.tables.TableRange;

/**
 * What a record holds beside its ballots, how its votes ended and what it leaves open, as the tables of a report have it.
 *
 * @param folder the report's
 */
public record RecordOfTables(Path folder) {

    List<Speaker> speakers() throws IOException {
        return TableCells.rows(folder, "speakers", row -> true, row -> {
            boolean state = row.has("kind", "state");
            return new Speaker(
                    row.text("source"),
                    row.text("paragraph"),
                    row.integer("order"),
                    state ? Optional.of(row.state("speaker")) : Optional.empty(),
                    row.text("speaker"),
                    row.text("on_behalf_of"),
                    row.text("place"));
        });
    }

    List<Coverage> coverage() throws IOException {
        return TableCells.rows(
                folder,
                "coverage",
                row -> true,
                row -> new Coverage(row.text("kind"), row.period(), row.text("source")));
    }

    BallotLayers layers(BallotLayer counted) throws IOException {
        return new BallotLayers(
                counted,
                TableCells.rows(
                        folder,
                        "intentions",
                        row -> true,
                        row -> new Intention(
                                row.text("source"),
                                row.rollCall("roll_call"),
                                row.state("state"),
                                Choice.ofLetter(row.text("recorded")),
                                row.choice("intended"),
                                row.text("place"))),
                TableCells.rows(
                        folder,
                        "corrections",
                        row -> !row.text("state").isEmpty(),
                        row -> new Correction(
                                row.text("source"),
                                row.rollCall("roll_call"),
                                row.state("state"),
                                row.text("source_sha256"),
                                Choice.ofLetter(row.text("recorded")),
                                row.choice("corrected"),
                                row.text("who"),
                                row.text("why"),
                                LocalDate.parse(row.text("date")))),
                TableCells.rows(
                        folder,
                        "corrections",
                        row -> row.text("state").isEmpty(),
                        row -> new TotalsCorrection(
                                row.text("source"),
                                row.rollCall("roll_call"),
                                row.text("source_sha256"),
                                totals(row, "recorded"),
                                totals(row, "corrected"),
                                row.text("who"),
                                row.text("why"),
                                LocalDate.parse(row.text("date")))));
    }

    private static NamedTotals totals(TableCells row, String column) {
        return NamedTotals.of(row.text(column))
                .orElseThrow(() -> new IllegalArgumentException("no totals: " + row.text(column)));
    }

    /** Which numbers of which tables the record leaves open, and in which range. */
    public CellRanges ranges() throws IOException {
        return CellRanges.read(
                TableCells.rows(
                        folder,
                        "cell_bounds",
                        row -> true,
                        row -> new CellRange(row.text("table"), row.text("key"), row.text("column"), row.bounds())),
                TableCells.rows(
                        folder,
                        "bounds_tables",
                        row -> true,
                        row -> new TableRange(
                                row.text("table"),
                                row.integer("records"),
                                row.integer("cells"),
                                row.integer("rows_elsewhere"),
                                row.text("columns"),
                                row.text("why"))));
    }

    /**
     * Each vote with its outcome, and what does not add up.
     *
     * @param data the votes and memberships of the tables
     * @param layer which ballots count
     */
    RecordResults results(StudyData data, BallotLayer layer) throws IOException {
        List<Membership> memberships = new ArrayList<>();
        data.roster().groups().forEach(group -> memberships.addAll(group.memberships()));
        Map<RollCallId, RollCallOutcome> outcomes = new TreeMap<>();
        TableCells.rows(folder, "roll_calls", row -> true, row -> outcome(row, data, layer))
                .forEach(outcome -> outcomes.put(outcome.rollCall().id(), outcome));
        return new RecordResults(
                data.matrix().rollCalls().stream()
                        .map(rollCall -> outcomes.get(rollCall.id()))
                        .toList(),
                TableCells.rows(folder, "discrepancies", row -> true, RecordOfTables::discrepancy),
                memberships,
                List.of(),
                List.of());
    }

    private static RollCallOutcome outcome(TableCells row, StudyData data, BallotLayer layer) {
        RollCallMatrix matrix = data.matrix();
        RollCall rollCall =
                matrix.position(row.rollCall("roll_call")).map(matrix::rollCall).orElseThrow();
        return new RollCallOutcome(
                rollCall,
                row.text("cycle"),
                row.counts("listed_"),
                row.integer("electorate"),
                row.integer("absent"),
                row.optionalInteger("required"),
                row.optionalInteger("margin"),
                row.one("status", RollCallOutcome.Status.values(), RollCallOutcome.Status::id),
                row.integer("faults"),
                layer,
                row.counts(row.text("counted_yes").isEmpty() ? "listed_" : "counted_"),
                row.text("status_recorded").isEmpty()
                        ? row.one("status", RollCallOutcome.Status.values(), RollCallOutcome.Status::id)
                        : row.one("status_recorded", RollCallOutcome.Status.values(), RollCallOutcome.Status::id),
                data.layers().announced(rollCall));
    }

    private static Discrepancy discrepancy(TableCells row) {
        return new Discrepancy(
                row.text("source"),
                row.text("place"),
                row.one("kind", DiscrepancyKind.values(), DiscrepancyKind::id),
                row.integer("rank"),
                row.text("roll_call").isEmpty() ? Optional.empty() : Optional.of(row.rollCall("roll_call")),
                row.one("severity", Discrepancy.Severity.values(), Discrepancy.Severity::id),
                row.text("state").isEmpty() ? Optional.empty() : Optional.of(row.state("state")),
                row.text("announced"),
                row.text("listed"),
                row.text("evidence"),
                row.text("detail"));
    }

    /** In the order of each record: a report shows some of many, and the table is in the order of their numbers. */
    List<Decision> decisions(TitleSigns titles) throws IOException {
        List<Decision> decisions = TableCells.rows(
                folder,
                "decisions",
                row -> true,
                row -> new Decision(
                        row.text("source"),
                        row.text("paragraph"),
                        row.day("date"),
                        row.text("topic"),
                        row.text("title").isEmpty() ? LocalText.EMPTY : titles.sign(row.text("title")),
                        row.text("mode").isEmpty()
                                ? Optional.empty()
                                : Optional.of(row.one("mode", Decision.Mode.values(), Decision.Mode::id)),
                        row.text("outcome"),
                        row.text("roll_call").isEmpty() ? Optional.empty() : Optional.of(row.rollCall("roll_call")),
                        row.text("place")));
        return decisions.stream()
                .sorted(Comparator.comparing(Decision::source, CodePointOrder.INSTANCE)
                        .thenComparing(
                                decision -> RecordPlace.of(decision.place()).orElse(VotesOfTables.BEHIND_EVERY_OTHER)))
                .toList();
    }
}
