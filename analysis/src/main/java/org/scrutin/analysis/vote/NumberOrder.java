package org.scrutin.analysis.vote;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The order of text in which numbers stand by their value and everything else by code point: {@code 5} before {@code 10}, {@code I-13}
 * before {@code I-16}. Numbers of the same value that are written otherwise stand by code point.
 */
public enum NumberOrder implements Comparator<String> {
    INSTANCE;

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** Runs of digits and of anything else, by turns. */
    private static final Pattern RUN = Pattern.compile("\\d+|\\D+");

    @Override
    public int compare(String left, String right) {
        List<String> lefts = runs(left);
        List<String> rights = runs(right);
        for (int i = 0; i < Math.min(lefts.size(), rights.size()); i++) {
            int order = compareRun(lefts.get(i), rights.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(lefts.size(), rights.size());
    }

    private static int compareRun(String left, String right) {
        boolean numbers =
                NUMBER.matcher(left).matches() && NUMBER.matcher(right).matches();
        int order = numbers ? new BigInteger(left).compareTo(new BigInteger(right)) : 0;
        return order != 0 ? order : CodePointOrder.INSTANCE.compare(left, right);
    }

    private static List<String> runs(String text) {
        return RUN.matcher(text).results().map(MatchResult::group).toList();
    }
}
