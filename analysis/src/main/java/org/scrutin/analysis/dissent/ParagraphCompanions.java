package org.scrutin.analysis.dissent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;

/**
 * Whether those that left a paragraph did so as abstainers on another text: of the other whole texts of the same meeting, and of
 * the paragraphs of other texts, the one on which most of them abstained.
 *
 * <p><b>Rule.</b> Let L be the states that left the paragraph ({@link DissentCounts#leaves}), and a = those of L that abstained on
 * another vote of its meeting ({@link RollCall#block()}). The vote is named where |L| ≥ 5, 5a ≥ 4|L|, and no other vote of its kind
 * has a larger a; all votes of the largest a are named. The kinds are other whole texts, and paragraphs that the record counts to
 * another text: a paragraph of the same text is no company, and of one without a text nobody knows. The share is of all that
 * left, not of those that cast a ballot on the other vote: one of L that is on no list there did not abstain on it, and few
 * ballots cast can not carry it.
 *
 * <p>Where a text has to be told, a whole one comes first ({@link #told}): its name says what the abstention is about, and a
 * paragraph with more abstentions is told beside it.
 *
 * <p><b>Undefined.</b> Fewer than 5 that left, or no other vote that reaches four fifths: no row.
 *
 * <p><b>Range.</b> 4 ≤ a ≤ cast ≤ |L|.
 *
 * <p><b>Cost.</b> O(paragraphs × votes of the meeting × states).
 *
 * <p><b>Source.</b> This project's own rule. Five is the least number of which four fifths leave room for an exception: among
 * fewer, each single state would decide. It is a fact and carries no p; beside it stands how many of all voters abstained on the
 * other vote, for where nearly all did, it says nothing of those that left.
 */
public final class ParagraphCompanions {

    /** States that must have left a paragraph. */
    public static final int LEAST_LEFT = 5;

    /** Of so many that left ... */
    private static final int OF = 5;

    /** ... so many at least abstained. */
    private static final int AT_LEAST = 4;

    private ParagraphCompanions() {}

    /**
     * The rows of the table.
     *
     * @return by paragraph, then the other text
     */
    public static List<ParagraphCompanion> of(RollCallMatrix matrix) {
        List<ParagraphCompanion> rows = new ArrayList<>();
        ParagraphVotes.of(matrix).forEach(votes -> rows.addAll(companions(matrix, votes)));
        rows.sort(Comparator.comparing(ParagraphCompanion::rollCall).thenComparing(ParagraphCompanion::companion));
        return List.copyOf(rows);
    }

    /**
     * Of the rows of each paragraph those to tell first: of whole texts, or of paragraphs where no whole text is named.
     *
     * @param rows of the table
     * @return in the same order
     */
    public static List<ParagraphCompanion> told(List<ParagraphCompanion> rows) {
        return rows.stream()
                .filter(row -> row.kind() == RollCallKind.WHOLE
                        || rows.stream()
                                .noneMatch(other ->
                                        other.rollCall().equals(row.rollCall()) && other.kind() == RollCallKind.WHOLE))
                .toList();
    }

    private static List<ParagraphCompanion> companions(RollCallMatrix matrix, ParagraphVotes votes) {
        List<Integer> leavers = votes.leavers();
        if (leavers.size() < LEAST_LEFT) {
            return List.of();
        }
        List<ParagraphCompanion> found = IntStream.range(0, matrix.rollCalls().size())
                .filter(other ->
                        matrix.rollCall(other).block().equals(votes.paragraph().block()))
                .filter(other -> isOfAnotherText(votes, other))
                .mapToObj(other -> beside(votes, other, leavers))
                .filter(row -> OF * row.abstained() >= AT_LEAST * row.left())
                .toList();
        return Stream.of(RollCallKind.WHOLE, RollCallKind.PARAGRAPH)
                .flatMap(kind ->
                        most(found.stream().filter(row -> row.kind() == kind).toList()))
                .toList();
    }

    private static Stream<ParagraphCompanion> most(List<ParagraphCompanion> found) {
        int most = found.stream().mapToInt(ParagraphCompanion::abstained).max().orElse(0);
        return found.stream().filter(row -> row.abstained() == most);
    }

    private static boolean isOfAnotherText(ParagraphVotes votes, int other) {
        RollCallMatrix matrix = votes.matrix();
        RollCallId text = matrix.rollCall(votes.whole()).id();
        RollCall rollCall = matrix.rollCall(other);
        return switch (rollCall.kind()) {
            case WHOLE -> other != votes.whole();
            case PARAGRAPH ->
                rollCall.wholeText().filter(whole -> !whole.equals(text)).isPresent();
            default -> false;
        };
    }

    private static ParagraphCompanion beside(ParagraphVotes votes, int other, List<Integer> leavers) {
        RollCallMatrix matrix = votes.matrix();
        List<Choice> there =
                leavers.stream().map(state -> matrix.choice(other, state)).toList();
        return new ParagraphCompanion(
                votes.paragraph().id(),
                matrix.rollCall(other).id(),
                matrix.rollCall(other).kind(),
                leavers.size(),
                (int) there.stream().filter(Choice::isCast).count(),
                (int) there.stream().filter(choice -> choice == Choice.ABSTAIN).count(),
                matrix.room(other));
    }
}
