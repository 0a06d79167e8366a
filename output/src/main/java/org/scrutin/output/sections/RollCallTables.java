package org.scrutin.output.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.scrutin.analysis.study.RollCallOutcome;
import org.scrutin.analysis.vote.BallotLayer;
import org.scrutin.analysis.vote.BallotLayers;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Column;
import org.scrutin.output.document.Inline;

/** Tables of one row a roll call: what was decided, and whether the lists bear it out. */
final class RollCallTables {

    private final Draft draft;

    /** A column and what a roll call has in it. */
    private record Field(Column column, Function<RollCallOutcome, String> cell) {}

    RollCallTables(Draft draft) {
        this.draft = draft;
    }

    /** Subject, result and totals. */
    DataTable decided(List<RollCallOutcome> outcomes) {
        return table(
                "decisions",
                outcomes,
                List.of(
                        vote(),
                        text("subject", outcome -> draft.names().subject(outcome.rollCall())),
                        text(
                                "result",
                                outcome -> outcome.rollCall()
                                        .result()
                                        .map(result -> draft.text("result." + result.id()))
                                        .orElse("")),
                        number("yes", outcome -> total(outcome, ChoiceCounts::yes)),
                        number("no", outcome -> total(outcome, ChoiceCounts::no)),
                        number("abstain", outcome -> total(outcome, ChoiceCounts::abstain)),
                        number(
                                "required",
                                outcome -> outcome.required().isPresent()
                                        ? count(outcome.required().getAsInt())
                                        : draft.text("majority.unknown"))));
    }

    /** Announced beside listed. */
    DataTable reconciled(List<RollCallOutcome> outcomes) {
        List<Field> fields = new ArrayList<>(List.of(
                vote(),
                text("announced", outcome -> outcome.rollCall().announced().isEmpty() ? "" : announced(outcome)),
                text("listed", outcome -> inOneCell(outcome.listed()))));
        boolean asRecorded = draft.results().data().layers().counted() == BallotLayer.RECORDED;
        if (!asRecorded) {
            fields.add(text("counted", this::counted));
        }
        fields.addAll(List.of(
                number("electorate", outcome -> count(outcome.electorate())),
                // A state that a correction gives a ballot is on no list and counts none the less.
                number(asRecorded ? "absent" : "absent.counted", outcome -> count(outcome.absent())),
                text(
                        "status",
                        outcome -> draft.text("status."
                                + (outcome.reconciledByCorrection()
                                        ? "settled"
                                        : outcome.status().id())))));
        return table("trust.announced", outcomes, fields);
    }

    /** As announced, with what a decision that counts puts in its place. */
    private String announced(RollCallOutcome outcome) {
        String announced = inOneCell(outcome.rollCall().announced().orElseThrow());
        return outcome.isMisprinted()
                ? draft.text(
                        "trust.announced.decided",
                        Map.of(
                                "announced",
                                announced,
                                "decided",
                                inOneCell(outcome.decided().orElseThrow())))
                : announced;
    }

    /** The ballots that count, marked where a decision makes them others than those listed. */
    private String counted(RollCallOutcome outcome) {
        BallotLayers layers = draft.results().data().layers();
        String counted = inOneCell(outcome.counted());
        return layers.counted() == BallotLayer.CORRECTED
                        && !layers.changes(outcome.rollCall().id()).isEmpty()
                ? draft.text("trust.counted.changed", Map.of("counted", counted))
                : counted;
    }

    private DataTable table(String key, List<RollCallOutcome> outcomes, List<Field> fields) {
        List<Column> columns = fields.stream().map(Field::column).toList();
        DataTable.Builder table = DataTable.builder(List.of(Inline.text(draft.text(key + ".table"))), columns);
        for (RollCallOutcome outcome : outcomes) {
            table.row(fields.stream().map(field -> field.cell().apply(outcome)).toArray(String[]::new));
            table.from("roll_calls", outcome.rollCall().id());
        }
        return table.note(draft.note(
                        draft.text(
                                        key + ".note",
                                        Map.of(
                                                "settled",
                                                outcomes.stream().anyMatch(RollCallOutcome::reconciledByCorrection)
                                                        ? "yes"
                                                        : "no"))
                                + ofBodiesOfFew(key, outcomes),
                        "roll_calls"))
                .build();
    }

    /** What is not known of votes of a body that has fewer members than the study's electorate. */
    private String ofBodiesOfFew(String key, List<RollCallOutcome> outcomes) {
        boolean open = outcomes.stream()
                .anyMatch(outcome -> draft.results().data().roster().isWiderThanBodyOf(outcome.rollCall()));
        return open && key.equals("trust.announced")
                ? draft.text("cover.between") + draft.text("trust.announced.few")
                : "";
    }

    private Field vote() {
        return text("vote", outcome -> draft.names().rollCall(outcome.rollCall().id()));
    }

    private Field text(String head, Function<RollCallOutcome, String> cell) {
        return new Field(Column.text(draft.text("head." + head)), cell);
    }

    private Field number(String head, Function<RollCallOutcome, String> cell) {
        return new Field(Column.number(draft.text("head." + head)), cell);
    }

    private String count(int value) {
        return draft.numbers().count(value);
    }

    /** As announced, with what is listed where that is another number; as listed where nothing was announced. */
    private String total(RollCallOutcome outcome, ToIntFunction<ChoiceCounts> choice) {
        int listed = choice.applyAsInt(outcome.listed());
        int announced = outcome.rollCall().announced().map(choice::applyAsInt).orElse(listed);
        int supposed = outcome.decided().map(choice::applyAsInt).orElse(announced);
        int counted = choice.applyAsInt(outcome.counted());
        int settled = supposed == announced ? counted : supposed;
        boolean isDecided = supposed != announced || counted != listed;
        if (outcome.layer() == BallotLayer.CORRECTED && isDecided) {
            return draft.text(
                    "decisions.settled",
                    Map.of("announced", count(announced), "listed", count(listed), "settled", count(settled)));
        }
        return announced == listed
                ? count(listed)
                : draft.text("decisions.both", Map.of("announced", count(announced), "listed", count(listed)));
    }

    private static String inOneCell(ChoiceCounts counts) {
        return counts.yes() + "–" + counts.no() + "–" + counts.abstain();
    }
}
