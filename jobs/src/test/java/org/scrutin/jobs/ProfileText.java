package org.scrutin.jobs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers as a profile in the page prints them, whatever the language. */
final class ProfileText {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");
    private static final Pattern PARTNER = Pattern.compile("([0-9]\\.[0-9]{2,}) ?[(（]([0-9]+)[)）]");

    private ProfileText() {}

    /** The year behind the name of the vote: the last before the choice. */
    static String yearOf(String item) {
        String head = plain(item).split("[0-9]{4}年?[:：]", 2)[0];
        return plain(item).substring(head.length(), head.length() + 4);
    }

    /** How many chose alike, and how many of them it counts without a name: what stands before the groups. */
    static List<String> withOf(String item) {
        List<String> behind = numbers(behindYear(item).split("[;；。]", 2)[0]);
        return List.of(behind.isEmpty() ? "0" : behind.get(0), behind.size() > 1 ? behind.get(1) : "0");
    }

    /** Of each group that was left, its ballots on its side and all of them, in ascending order: the languages say them in either. */
    static List<List<String>> sidesOf(String item) {
        String behind = behindYear(item);
        String sides = behind.substring(behind.split("[;；。]", 2)[0].length());
        return Pattern.compile("[(（]([0-9]+)[^0-9)）]+([0-9]+)[^0-9)）]*[)）]")
                .matcher(sides)
                .results()
                .map(pair -> Stream.of(pair.group(1), pair.group(2))
                        .sorted(Comparator.comparingInt(Integer::parseInt))
                        .toList())
                .toList();
    }

    /** What stands behind the year of the vote. */
    static String behindYear(String item) {
        return plain(item).split("[0-9]{4}年?[:：]", 2)[1];
    }

    static List<String> cells(String rows) {
        return found(rows, "(?s)<td[^>]*>(.*?)</td>").stream()
                .flatMap(cell -> numbers(cell).stream())
                .toList();
    }

    static List<String> pairs(String text) {
        return PARTNER.matcher(plain(text))
                .results()
                .map(pair -> pair.group(1) + " " + pair.group(2))
                .toList();
    }

    static List<String> numbers(String text) {
        return NUMBER.matcher(plain(text)).results().map(MatchResult::group).toList();
    }

    static String plain(String html) {
        return html.replaceAll("<[^>]*>", "");
    }

    static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** So many decimals, and more where they would say a whole number of what is none. */
    static String telling(String number, int least) {
        BigDecimal exact = new BigDecimal(number);
        int decimals = least;
        while (exact.stripTrailingZeros().scale() > 0
                && rounded(exact, decimals).stripTrailingZeros().scale() <= 0) {
            decimals++;
        }
        return rounded(exact, decimals).toPlainString();
    }

    private static BigDecimal rounded(BigDecimal exact, int decimals) {
        return exact.setScale(decimals, RoundingMode.HALF_UP);
    }
}
