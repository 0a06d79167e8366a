package org.scrutin.jobs.published;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutin.analysis.dissent.DissentCounts;
import org.scrutin.analysis.dissent.GroupDissent;
import org.scrutin.analysis.dissent.ParagraphCompanion;
import org.scrutin.analysis.dissent.ParagraphDissent;
import org.scrutin.analysis.dissent.ParagraphTotal;
import org.scrutin.analysis.dissent.Pattern;
import org.scrutin.analysis.dissent.StateDissent;
import org.scrutin.analysis.dissent.Switch;
import org.scrutin.analysis.dissent.TextReturn;
import org.scrutin.analysis.dissent.TotalsChange;
import org.scrutin.analysis.study.ParagraphResults;
import org.scrutin.analysis.study.TextResults;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.StateId;

/**
 * From paragraphs to whole texts, and texts that return, as the tables of a report have them.
 *
 * @param folder the report's
 * @param matrix its votes
 */
record TextsOfTables(Path folder, RollCallMatrix matrix) {

    TextResults results() throws IOException {
        return new TextResults(
                TableCells.rows(folder, "patterns", row -> true, this::pattern),
                new ParagraphResults(
                        TableCells.rows(folder, "paragraph_dissent", row -> true, TextsOfTables::paragraph),
                        TableCells.rows(
                                folder,
                                "dissent_by_paragraph",
                                row -> true,
                                row -> new ParagraphTotal(
                                        row.rollCall("whole_text"), row.rollCall("roll_call"), counts(row))),
                        TableCells.rows(
                                folder,
                                "dissent_by_state",
                                row -> true,
                                row -> new StateDissent(row.scope(), row.state("state"), counts(row))),
                        TableCells.rows(folder, "dissent_by_group", row -> true, TextsOfTables::group),
                        TableCells.rows(folder, "paragraph_companions", row -> true, TextsOfTables::companion)),
                TableCells.rows(folder, "switches", row -> true, TextsOfTables::switched),
                returns());
    }

    private Pattern pattern(TableCells row) {
        RollCallId whole = row.rollCall("whole_text");
        List<RollCallId> rollCalls = matrix.rollCalls().stream()
                .filter(rollCall ->
                        rollCall.id().equals(whole) || rollCall.wholeText().equals(Optional.of(whole)))
                .map(RollCall::id)
                .sorted()
                .toList();
        List<StateId> states = Stream.of(row.text("members").split(" ", -1))
                .filter(id -> !id.isEmpty())
                .map(StateId::new)
                .toList();
        return new Pattern(whole, rollCalls, row.text("pattern"), states);
    }

    private static DissentCounts counts(TableCells row) {
        return new DissentCounts(
                row.integer("in_favour_of_both"),
                row.integer("neither"),
                new DissentCounts.Left(
                        row.integer("left_abstaining"), row.integer("left_against"), row.integer("came_back")),
                new DissentCounts.Reversed(row.integer("reversed_abstaining"), row.integer("reversed_against")),
                row.integer("paragraph_only"),
                row.integer("whole_only"));
    }

    private static GroupDissent group(TableCells row) {
        int with = row.integer("left_with_group");
        int apart = row.integer("left_apart");
        return new GroupDissent(
                row.scope(),
                row.group(),
                counts(row),
                row.integer("paragraphs_left"),
                row.integer("states_left"),
                new GroupDissent.Company(with, apart, Math.max(0, row.integer("left") - with - apart)));
    }

    /** Of the whole room the table has how many ballots were cast and how many of these abstained, and no row tells more. */
    private static ParagraphCompanion companion(TableCells row) {
        int abstained = row.integer("room_abstained");
        return new ParagraphCompanion(
                row.rollCall("roll_call"),
                row.rollCall("companion"),
                row.one("kind", RollCallKind.values(), RollCallKind::id),
                row.integer("left"),
                row.integer("cast"),
                row.integer("abstained"),
                new ChoiceCounts(Math.max(0, row.integer("room_cast") - abstained), 0, abstained));
    }

    private static Switch switched(TableCells row) {
        return new Switch(
                row.text("series"),
                row.state("state"),
                row.rollCall("roll_call"),
                row.choice("choice_from"),
                row.rollCall("roll_call_from"),
                row.choice("choice"),
                row.integer("missed"));
    }

    private List<TextReturn> returns() throws IOException {
        List<TextReturn> returns = new ArrayList<>();
        TableCells.rows(
                        folder,
                        "totals_change",
                        row -> true,
                        row -> change(row)
                                .map(change -> new TextReturn(
                                        row.text("series"),
                                        row.rollCall("roll_call"),
                                        row.rollCall("roll_call_from"),
                                        change)))
                .forEach(row -> row.ifPresent(returns::add));
        return returns;
    }

    /** Empty where the parts do not add up: such a row gives nothing that a report could say. */
    private static Optional<TotalsChange> change(TableCells row) {
        int from = row.integer("yes_from");
        int to = row.integer("yes_to");
        int switchedIn = row.integer("switched_in");
        int switchedOut = row.integer("switched_out");
        int appeared = row.integer("appeared");
        int vanished = row.integer("vanished");
        int joined = row.integer("joined");
        int left = row.integer("left");
        return to - from == switchedIn - switchedOut + appeared - vanished + joined - left
                ? Optional.of(new TotalsChange(from, to, switchedIn, switchedOut, appeared, vanished, joined, left))
                : Optional.empty();
    }

    private static ParagraphDissent paragraph(TableCells row) {
        return new ParagraphDissent(
                row.rollCall("whole_text"),
                row.rollCall("roll_call"),
                row.state("state"),
                row.choice("paragraph_choice"),
                row.choice("whole_choice"));
    }
}
