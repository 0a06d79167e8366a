package org.scrutin.analysis.vote;

import java.util.Comparator;

/**
 * The order of text by Unicode code point, which no locale changes. Differs from {@link String#compareTo} only where
 * supplementary characters meet those from U+E000 to U+FFFF.
 */
public enum CodePointOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String left, String right) {
        int length = Math.min(left.length(), right.length());
        for (int i = 0; i < length; i++) {
            char l = left.charAt(i);
            char r = right.charAt(i);
            if (l != r) {
                if (Character.isSurrogate(l) && Character.isSurrogate(r)) {
                    return Character.compare(l, r);
                }
                return Integer.compare(weight(l), weight(r));
            }
        }
        return Integer.compare(left.length(), right.length());
    }

    private static int weight(char c) {
        return Character.isSurrogate(c) ? c + 0x10000 : c;
    }
}
