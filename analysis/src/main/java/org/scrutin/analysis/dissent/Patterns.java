package org.scrutin.analysis.dissent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.StateId;

/**
 * Which states made the same choices on all roll calls of one text: the text as a whole and every part of it that was
 * voted on.
 *
 * <p><b>Range.</b> Over r roll calls there are at most 3<sup>r</sup> patterns of ballots, 4<sup>r</sup> − 1 with absence:
 * three votes cannot tell more than 63 kinds of states apart.
 *
 * <p><b>Undefined.</b>
 *
 * <ul>
 *   <li>A state on no list of the text's roll calls: it has no pattern.
 *   <li>A text with one roll call: its patterns are its ballots.
 * </ul>
 *
 * <p><b>Formula.</b> One letter a roll call, in the order of their ids: Y in favour, N against, A abstaining, X on no list. Two
 * states share a pattern where all letters are the same.
 *
 * <p><b>Complexity.</b> O(states × roll calls).
 *
 * <p><b>Source.</b> This project's own rule: rows that are exactly equal need no distance, no number of clusters and no chance.
 */
public final class Patterns {

    private Patterns() {}

    /**
     * The patterns of every text with more than one roll call, of all kinds of votes.
     *
     * @return by the text's id, then letters
     */
    public static List<Pattern> of(RollCallMatrix matrix) {
        Map<RollCallId, List<Integer>> texts = new TreeMap<>();
        IntStream.range(0, matrix.rollCalls().size()).forEach(position -> {
            RollCall rollCall = matrix.rollCall(position);
            texts.computeIfAbsent(rollCall.wholeText().orElse(rollCall.id()), text -> new ArrayList<>())
                    .add(position);
        });
        List<Pattern> patterns = new ArrayList<>();
        texts.forEach((text, positions) -> {
            if (positions.size() > 1) {
                patterns.addAll(over(matrix, text, positions));
            }
        });
        return List.copyOf(patterns);
    }

    private static List<Pattern> over(RollCallMatrix matrix, RollCallId text, List<Integer> rollCalls) {
        List<Integer> ordered = rollCalls.stream()
                .sorted(Comparator.comparing(
                        position -> matrix.rollCall(position).id()))
                .toList();
        List<RollCallId> ids =
                ordered.stream().map(position -> matrix.rollCall(position).id()).toList();
        Map<String, List<StateId>> byLetters = new TreeMap<>(CodePointOrder.INSTANCE);
        for (int state = 0; state < matrix.states().size(); state++) {
            int row = state;
            if (ordered.stream()
                    .anyMatch(position -> matrix.choice(position, row).isCast())) {
                String letters = ordered.stream()
                        .map(position ->
                                String.valueOf(matrix.choice(position, row).letter()))
                        .collect(Collectors.joining());
                byLetters
                        .computeIfAbsent(letters, pattern -> new ArrayList<>())
                        .add(matrix.states().get(state));
            }
        }
        List<Pattern> patterns = new ArrayList<>();
        byLetters.forEach((letters, states) -> patterns.add(new Pattern(text, ids, letters, List.copyOf(states))));
        return List.copyOf(patterns);
    }
}
