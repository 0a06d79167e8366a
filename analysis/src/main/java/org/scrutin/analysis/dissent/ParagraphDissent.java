package org.scrutin.analysis.dissent;

import org.scrutin.analysis.vote.Choice;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;

/**
 * A state's choice on a paragraph beside its choice on the whole text: a row of table {@code paragraph_dissent}. One row
 * a state that cast a ballot on either.
 *
 * @param wholeText the vote on the whole text
 * @param rollCall the vote on the paragraph
 * @param state the state
 * @param onParagraph its choice there; absent = on no list
 * @param onWhole its choice on the whole; absent = on no list
 */
public record ParagraphDissent(
        RollCallId wholeText, RollCallId rollCall, StateId state, Choice onParagraph, Choice onWhole) {}
