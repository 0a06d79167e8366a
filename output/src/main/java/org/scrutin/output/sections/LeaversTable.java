package org.scrutin.output.sections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutin.analysis.claim.Argument;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.maker.StudyClaims;
import org.scrutin.analysis.dissent.DissentCounts;
import org.scrutin.analysis.dissent.ParagraphCompanion;
import org.scrutin.analysis.dissent.ParagraphCompanions;
import org.scrutin.analysis.dissent.ParagraphDissent;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Column;

/** Which states left the paragraphs that the text speaks of, and which of them did not abstain on the other text beside it. */
final class LeaversTable {

    private final Draft draft;

    private final List<RollCallId> told;

    /** The table of the paragraphs that sentences name. */
    LeaversTable(Draft draft) {
        this(draft, toldInText(draft));
    }

    /**
     * The table of some paragraphs.
     *
     * @param told the votes on them
     */
    LeaversTable(Draft draft, List<RollCallId> told) {
        this.draft = draft;
        this.told = told;
    }

    /** A row a paragraph, those that most states left first; nothing where the text speaks of none that was left. */
    Optional<DataTable> write() {
        DataTable.Builder table = DataTable.builder(
                        draft.text("paragraphs.leavers"),
                        Column.text(draft.text("head.vote")),
                        Column.number(draft.text("head.states")),
                        Column.text(draft.text("head.names")))
                .compact();
        List<Left> rows = told.stream()
                .map(this::left)
                .filter(row -> !row.states().isEmpty())
                .sorted(Comparator.comparingInt((Left row) -> -row.states().size())
                        .thenComparing(Left::paragraph))
                .toList();
        rows.forEach(row -> table.row(
                        draft.names().rollCall(row.paragraph()),
                        draft.numbers().count(row.states().size()),
                        names(row))
                .from("dissent_by_paragraph", whole(row.paragraph()), row.paragraph()));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(table.note(draft.note(
                                draft.text("paragraphs.leavers.note", Map.of("others", others(rows) ? "yes" : "no")),
                                "paragraph_dissent"))
                        .build());
    }

    /** Whether a row says of another text who does not abstain on it. */
    private boolean others(List<Left> rows) {
        return ParagraphCompanions.told(draft.results().paragraphs().companions()).stream()
                .anyMatch(companion ->
                        rows.stream().anyMatch(row -> row.paragraph().equals(companion.rollCall())));
    }

    /** The paragraphs that a sentence of this section names. */
    private static List<RollCallId> toldInText(Draft draft) {
        return draft.claims().of(StudyClaims.Part.PARAGRAPHS).stream()
                .flatMap(claim -> paragraph(claim).stream())
                .distinct()
                .toList();
    }

    private static Optional<RollCallId> paragraph(Claim claim) {
        return claim.argument("paragraph")
                .map(Argument::value)
                .filter(ClaimValue.RollCall.class::isInstance)
                .map(value -> ((ClaimValue.RollCall) value).rollCall());
    }

    private RollCallId whole(RollCallId paragraph) {
        return draft.results().outcome(paragraph).rollCall().wholeText().orElseThrow();
    }

    private Left left(RollCallId paragraph) {
        return new Left(
                paragraph,
                draft.results().dissent().stream()
                        .filter(row -> row.rollCall().equals(paragraph))
                        .filter(row -> DissentCounts.leaves(row.onParagraph(), row.onWhole()))
                        .map(ParagraphDissent::state)
                        .toList());
    }

    /** The states, and by each other text of the meeting that most of them abstain on, those that do not. */
    private String names(Left left) {
        List<String> sentences = new ArrayList<>();
        sentences.add(draft.names().states(left.states()));
        for (ParagraphCompanion companion :
                ParagraphCompanions.told(draft.results().paragraphs().companions())) {
            if (companion.rollCall().equals(left.paragraph())) {
                List<StateId> others = left.states().stream()
                        .filter(state -> choice(companion.companion(), state) != Choice.ABSTAIN)
                        .toList();
                sentences.add(draft.text(
                        "paragraphs.leavers.others",
                        Map.of(
                                "text", draft.names().rollCallInSentence(companion.companion()),
                                "count", others.size(),
                                "states", draft.names().join(named(companion.companion(), others)))));
            }
        }
        return String.join(draft.text("side.between"), sentences);
    }

    private List<String> named(RollCallId rollCall, List<StateId> states) {
        return draft.names().sorted(states).stream()
                .map(state -> draft.text(
                        "paragraphs.leavers.other",
                        Map.of(
                                "state", draft.names().state(state),
                                "choice", draft.choice(choice(rollCall, state)))))
                .toList();
    }

    private Choice choice(RollCallId rollCall, StateId state) {
        var matrix = draft.results().data().matrix();
        return matrix.position(rollCall).map(vote -> matrix.choice(vote, state)).orElse(Choice.ABSENT);
    }

    private record Left(RollCallId paragraph, List<StateId> states) {}
}
