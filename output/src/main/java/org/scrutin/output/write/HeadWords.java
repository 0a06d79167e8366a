package org.scrutin.output.write;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a column's head may break: at blanks; in Chinese, which breaks between any two characters, only after punctuation and
 * between pieces of a readable length. A head of Chinese would otherwise stand one character under the other over a column of
 * digits, and one that never breaks would push the last column off the page.
 */
final class HeadWords {

    /** Characters of Chinese that stay on one line. */
    private static final int LONGEST_PIECE = 5;

    private HeadWords() {}

    /** The pieces that stay on one line each; together they are the head, blanks included. */
    static List<String> of(String head) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int[] characters = head.codePoints().toArray();
        for (int character : characters) {
            word.appendCodePoint(character);
            if (character == ' ' || character == '、' || character == '，' || character == '；') {
                words.addAll(pieces(word.toString()));
                word.setLength(0);
            }
        }
        words.addAll(pieces(word.toString()));
        return List.copyOf(words);
    }

    /** A word in pieces of nearly equal length. */
    private static List<String> pieces(String word) {
        if (word.isEmpty()) {
            return List.of();
        }
        int length = word.codePointCount(0, word.length());
        if (length <= LONGEST_PIECE || word.codePoints().noneMatch(Character::isIdeographic)) {
            return List.of(word);
        }
        int count = (length + LONGEST_PIECE - 1) / LONGEST_PIECE;
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int piece = 1; piece <= count; piece++) {
            int to = word.offsetByCodePoints(0, length * piece / count);
            pieces.add(word.substring(from, to));
            from = to;
        }
        return pieces;
    }
}
