package org.scrutin.analysis.dissent;

import java.util.List;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.StateId;

/**
 * A row of choices that states share over the roll calls of one text: a row of table {@code patterns}.
 *
 * @param wholeText the vote on the whole text
 * @param rollCalls the roll calls, in code-point order of their ids: the order of the letters
 * @param letters one of Y N A X a roll call
 * @param states who has it, in code-point order; states that cast at least one ballot
 */
public record Pattern(RollCallId wholeText, List<RollCallId> rollCalls, String letters, List<StateId> states) {}
