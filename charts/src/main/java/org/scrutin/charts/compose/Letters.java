package org.scrutin.charts.compose;

import java.util.Comparator;
import java.util.List;
import org.scrutin.analysis.vote.Choice;

/** Rows of choices as letters. */
final class Letters {

    /** As readers look from agreement to dissent: Y, A, N, then X. */
    private static final String SCALE = "YANX";

    /** Letter by letter along that scale. */
    static final Comparator<String> ORDER = (left, right) -> {
        for (int i = 0; i < Math.min(left.length(), right.length()); i++) {
            int difference = Integer.compare(SCALE.indexOf(left.charAt(i)), SCALE.indexOf(right.charAt(i)));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(left.length(), right.length());
    };

    private Letters() {}

    static String of(List<Choice> choices) {
        StringBuilder letters = new StringBuilder();
        choices.forEach(choice -> letters.append(choice.letter()));
        return letters.toString();
    }

    static List<Choice> choices(String letters) {
        return letters.chars()
                .mapToObj(
                        letter -> Choice.ofLetter(String.valueOf((char) letter)).orElseThrow())
                .toList();
    }
}
