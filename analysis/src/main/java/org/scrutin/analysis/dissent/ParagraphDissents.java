package org.scrutin.analysis.dissent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallMatrix;

/**
 * Every state's choice on a paragraph beside its choice on the whole text, for every vote on a paragraph.
 *
 * <p><b>Left out.</b>
 *
 * <ul>
 *   <li>A paragraph whose whole text is not named, or was not put to a recorded vote: there is nothing beside it.
 *   <li>A state on neither list.
 * </ul>
 *
 * <p>A state on one list only has {@link Choice#ABSENT} on the other: a vote not cast is not a position, so it neither
 * joined nor left.
 *
 * <p><b>Formula and range.</b> The pair (choice on the paragraph, choice on the whole), each Y, A, N or X; of the sixteen pairs
 * all but X&gt;X can stand in a row. {@link DissentFlows} counts them.
 *
 * <p><b>Undefined.</b> Nothing: what has no row is listed above.
 *
 * <p><b>Complexity.</b> O(states × paragraphs).
 *
 * <p><b>Source.</b> This project's own rule. Pairs are told and no index of them: a state that abstains on a paragraph and joins
 * the whole says something else than one that stays away from both, and one number would hide which.
 */
public final class ParagraphDissents {

    private ParagraphDissents() {}

    /**
     * The rows of the table of paragraph dissent, whatever kinds of votes a study analyses.
     *
     * @return by whole text, paragraph and state
     */
    public static List<ParagraphDissent> of(RollCallMatrix matrix) {
        List<ParagraphDissent> dissents = new ArrayList<>();
        ParagraphVotes.of(matrix).forEach(votes -> dissents.addAll(beside(votes)));
        dissents.sort(Comparator.comparing(ParagraphDissent::wholeText)
                .thenComparing(ParagraphDissent::rollCall)
                .thenComparing(ParagraphDissent::state));
        return List.copyOf(dissents);
    }

    private static List<ParagraphDissent> beside(ParagraphVotes votes) {
        RollCallMatrix matrix = votes.matrix();
        RollCallId paragraph = votes.paragraph().id();
        RollCallId whole = matrix.rollCall(votes.whole()).id();
        List<ParagraphDissent> rows = new ArrayList<>();
        for (int state = 0; state < matrix.states().size(); state++) {
            Choice onParagraph = votes.onParagraph(state);
            Choice onWhole = votes.onWhole(state);
            if (onParagraph.isCast() || onWhole.isCast()) {
                rows.add(new ParagraphDissent(whole, paragraph, matrix.states().get(state), onParagraph, onWhole));
            }
        }
        return rows;
    }
}
