package org.scrutin.analysis.dissent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;

/**
 * A vote on a paragraph and the one on its whole text.
 *
 * @param matrix who voted how
 * @param part position of the vote on the paragraph
 * @param whole position of the vote on the whole text
 */
record ParagraphVotes(RollCallMatrix matrix, int part, int whole) {

    /** Every paragraph whose whole text was put to a vote too, in the order of the record. */
    static Stream<ParagraphVotes> of(RollCallMatrix matrix) {
        return IntStream.range(0, matrix.rollCalls().size())
                .mapToObj(position -> at(matrix, position))
                .flatMap(Optional::stream);
    }

    /** Empty where there is no paragraph at the position, or its whole text was not put to a vote. */
    static Optional<ParagraphVotes> at(RollCallMatrix matrix, int position) {
        RollCall rollCall = matrix.rollCall(position);
        return rollCall.kind() == RollCallKind.PARAGRAPH
                ? rollCall.wholeText()
                        .flatMap(matrix::position)
                        .map(whole -> new ParagraphVotes(matrix, position, whole))
                : Optional.empty();
    }

    RollCall paragraph() {
        return matrix.rollCall(part);
    }

    Choice onParagraph(int state) {
        return matrix.choice(part, state);
    }

    Choice onWhole(int state) {
        return matrix.choice(whole, state);
    }

    /** Positions of the states that left the paragraph, ascending. */
    List<Integer> leavers() {
        List<Integer> leavers = new ArrayList<>();
        for (int state = 0; state < matrix.states().size(); state++) {
            if (DissentCounts.leaves(onParagraph(state), onWhole(state))) {
                leavers.add(state);
            }
        }
        return leavers;
    }
}
