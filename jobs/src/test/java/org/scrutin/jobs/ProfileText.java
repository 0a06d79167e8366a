package org.scrutin.jobs;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

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

    static String moreOf(String item) {
        List<String> behind = behindYear(item);
        return behind.isEmpty() ? "0" : behind.get(behind.size() - 1);
    }

    /** The numbers behind the year of the vote. */
    static List<String> behindYear(String item) {
        return numbers(plain(item).split("[0-9]{4}年?[:：]", 2)[1]);
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
}
