package org.scrutin.analysis.dissent;

import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallKind;

/**
 * Another text of the same meeting, or a paragraph of one, on which most of those that left a paragraph abstained: a row of
 * table {@code paragraph_companions}. Counts of states.
 *
 * @param rollCall the vote on the paragraph
 * @param companion the vote on the other text, whole or on a paragraph of it
 * @param kind which of the two
 * @param left states that left the paragraph
 * @param cast of them, those that cast a ballot on the companion
 * @param abstained of them, those that abstained on it
 * @param room all ballots on the companion: whether those that left are alone there
 */
public record ParagraphCompanion(
        RollCallId rollCall,
        RollCallId companion,
        RollCallKind kind,
        int left,
        int cast,
        int abstained,
        ChoiceCounts room) {}
