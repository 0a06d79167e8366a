package org.scrutin.jobs.published;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.LocalText;
import org.scrutin.jobs.printed.PrintedText;
import org.scrutin.output.wording.Words;

/**
 * Signs of no script that stand for titles, whose words no table has in every language: where one stands, a printed text may have the
 * numbers of the title. Not for several threads.
 */
public final class TitleSigns {

    private static final char BEGIN = '\uE000';
    private static final char END = '\uE001';
    private static final Pattern SIGN = Pattern.compile(BEGIN + "([a-j]+)" + END);

    /** Signs of as many letters stand in the order in which they were made. */
    private static final int DIGITS = 7;

    private final Map<String, LocalText> known = new LinkedHashMap<>();
    private final List<List<String>> numbers = new ArrayList<>();
    private final Map<String, LocalText> series = new TreeMap<>();
    private final Map<String, LocalText> topics = new TreeMap<>();

    /** Makes signs for titles, in the order of the titles: what a report puts in the order of titles stands in that of their signs. */
    public void signAll(Collection<String> titles) {
        titles.stream()
                .filter(title -> !title.isEmpty())
                .sorted(CodePointOrder.INSTANCE)
                .forEach(this::sign);
    }

    /** What stands for a title. */
    public LocalText sign(String title) {
        return known.computeIfAbsent(title, first -> {
            String digits = Integer.toString(numbers.size());
            String place = "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
            numbers.add(PrintedText.numbers(PrintedText.normal(title)));
            StringBuilder letters = new StringBuilder();
            place.chars().forEach(digit -> letters.append((char) ('a' + digit - '0')));
            Map<String, String> inEach = new TreeMap<>();
            Words.LANGUAGES.forEach(language -> inEach.put(language, BEGIN + letters.toString() + END));
            return new LocalText(inEach);
        });
    }

    /** Notes that texts of a series have a title. */
    void series(String id, String title) {
        series.putIfAbsent(id, sign(id + " " + title));
    }

    /** Notes that there is a topic, and gives its id. */
    String topic(String id) {
        topics.putIfAbsent(id, sign(id));
        return id;
    }

    /** What stands for the name of each topic. */
    Map<String, LocalText> topics() {
        return topics;
    }

    /** What stands for the name of each series. */
    Map<String, LocalText> series() {
        return series;
    }

    /** The numbers that a text may have where it has signs. */
    public List<String> allowed(String text) {
        return SIGN.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(sign -> sign.substring(1, sign.length() - 1))
                .map(letters -> {
                    StringBuilder digits = new StringBuilder();
                    letters.chars().forEach(letter -> digits.append((char) ('0' + letter - 'a')));
                    return numbers.get(Integer.parseInt(digits.toString()));
                })
                .flatMap(List::stream)
                .toList();
    }

    /** The numbers that any text may have where a sign is broken or cut, as in a drawing that has little room. */
    public List<String> numbersOfBroken(String text) {
        String rest = without(text);
        return rest.indexOf(BEGIN) < 0 && rest.indexOf(END) < 0
                ? List.of()
                : numbers.stream().flatMap(List::stream).toList();
    }

    /** The text without signs. */
    public static String without(String text) {
        return SIGN.matcher(text).replaceAll("");
    }
}
