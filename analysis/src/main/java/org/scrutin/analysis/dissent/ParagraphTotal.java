package org.scrutin.analysis.dissent;

import org.scrutin.analysis.vote.RollCallId;

/**
 * How many states left a paragraph and came back: a row of table {@code dissent_by_paragraph}.
 *
 * @param wholeText the vote on the whole text
 * @param rollCall the vote on the paragraph
 * @param counts the pairs of choices of all states
 */
public record ParagraphTotal(RollCallId wholeText, RollCallId rollCall, DissentCounts counts) {}
