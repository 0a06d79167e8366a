package org.scrutin.output.write;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Cell;
import org.scrutin.output.document.PlainWords;

/**
 * Which columns of a table need no line break in their cells: the shortest ones, as long as the others still have room
 * for their longest word and for a decent line.
 */
final class ColumnFit {

    private static final int BLANK = 2;
    private static final int DECENT_LINE = 24;

    private ColumnFit() {}

    /** The columns, counted from 0. */
    static Set<Integer> unbroken(DataTable table) {
        int columns = table.columns().size();
        int[] longest = new int[columns];
        int[] least = new int[columns];
        for (int i = 0; i < columns; i++) {
            least[i] = HeadWords.of(table.columns().get(i).head()).stream()
                    .mapToInt(word -> width(word.strip()))
                    .max()
                    .orElse(0);
            longest[i] = least[i];
        }
        for (DataTable.Row row : table.rows()) {
            int column = 0;
            for (Cell cell : row.cells()) {
                if (cell.columns() == 1) {
                    String text = PlainWords.of(cell.content());
                    longest[column] = Math.max(longest[column], width(text));
                    least[column] = Math.max(least[column], Math.min(longestWord(text), DECENT_LINE));
                }
                column += cell.columns();
            }
        }
        return chosen(TableWidth.of(table).letters(), longest, least);
    }

    private static Set<Integer> chosen(int letters, int[] longest, int[] least) {
        int room = letters - BLANK * longest.length;
        for (int i = 0; i < longest.length; i++) {
            room -= Math.min(longest[i], Math.max(least[i], DECENT_LINE));
        }
        Set<Integer> unbroken = new LinkedHashSet<>();
        List<Integer> shortestFirst = IntStream.range(0, longest.length)
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> longest[i]).thenComparing(Comparator.naturalOrder()))
                .toList();
        for (int column : shortestFirst) {
            room -= Math.max(0, longest[column] - Math.max(least[column], DECENT_LINE));
            if (room < 0) {
                break;
            }
            unbroken.add(column);
        }
        return unbroken;
    }

    /** Whether a text has a word that no column needs room for: it may break wherever its line ends. */
    static boolean hasLongWord(String text) {
        return longestWord(text) > DECENT_LINE;
    }

    /** How many Latin letters wide a text is; Han characters count two. */
    private static int width(String text) {
        return text.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
    }

    /** How many letters wide the longest word of a text is; Chinese breaks anywhere. */
    static int longestWord(String text) {
        int longest = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                String word = text.substring(start, i);
                boolean breaksAnywhere = word.codePoints().anyMatch(Character::isIdeographic);
                longest = Math.max(longest, breaksAnywhere ? 2 : word.length());
                start = i + 1;
            }
        }
        return longest;
    }
}
