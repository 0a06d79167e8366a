package org.scrutin.output.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.scrutin.output.document.Inline;

/** A sentence beside an earlier or later form of it: what only it has stands out. */
final class ChangedWords {

    /** A word or a number; in scripts without blanks a character. */
    private static final Pattern TOKEN =
            Pattern.compile("\\p{N}[\\p{N}.,]*(?<![.,])|(?:(?!\\p{IsHan})\\p{L})+|\\s+|.", Pattern.DOTALL);

    /** Of a longer part that both have the ends are printed, in characters. */
    private static final int LONG = 320;

    private static final int KEPT = 130;

    /** Beyond this many comparisons the sentences are printed as they are. */
    private static final long MOST = 4_000_000;

    private ChangedWords() {}

    /** The whole sentence beside its other form. */
    static List<Inline> whole(String text, String other) {
        return of(text, other, UnaryOperator.identity());
    }

    /** The sentence beside its other form, of long parts that both have the ends alone. */
    static List<Inline> shortened(String text, String other) {
        return of(text, other, ChangedWords::shortened);
    }

    private static List<Inline> of(String text, String other, UnaryOperator<String> alike) {
        List<String> here = tokens(text);
        List<String> there = tokens(other);
        if ((long) here.size() * there.size() > MOST) {
            return List.of(Inline.text(text));
        }
        boolean[] shared = shared(here, there);
        List<Inline> inlines = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= here.size(); to++) {
            if (to == here.size() || shared[to] != shared[from]) {
                String part = String.join("", here.subList(from, to));
                inlines.add(shared[from] ? Inline.text(alike.apply(part)) : Inline.strong(part));
                from = to;
            }
        }
        return inlines;
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Which tokens stand in the longest sequence that both have. */
    private static boolean[] shared(List<String> here, List<String> there) {
        int[][] longest = new int[here.size() + 1][there.size() + 1];
        for (int i = here.size() - 1; i >= 0; i--) {
            for (int j = there.size() - 1; j >= 0; j--) {
                longest[i][j] = here.get(i).equals(there.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        boolean[] shared = new boolean[here.size()];
        int i = 0;
        int j = 0;
        while (i < here.size() && j < there.size()) {
            if (here.get(i).equals(there.get(j))) {
                shared[i] = true;
                i++;
                j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    private static String shortened(String part) {
        if (part.length() <= LONG) {
            return part;
        }
        int head = part.lastIndexOf(' ', KEPT);
        int tail = part.indexOf(' ', part.length() - KEPT);
        return part.substring(0, head > 0 ? head : KEPT) + " … "
                + part.substring(tail > 0 ? tail + 1 : part.length() - KEPT);
    }
}
