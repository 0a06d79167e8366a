package org.scrutin.jobs.load.record.language;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.scrutin.jobs.load.record.text.Edits;

/**
 * Numbers below 1000 in words, as the Unicode CLDR spells them: in every gender and case, with and without "and" where a language has both,
 * and in French as Belgium and Switzerland count too. Hyphens, blanks and accents are read as if they were not there. The spellings are
 * made when the first number is asked for, since few documents print any.
 */
public final class SpeltNumbers {

    private static final int FIRST_NOT_SPELT = 1000;

    /** Regions that count otherwise than their language elsewhere. */
    private static final Map<String, List<String>> REGIONS =
            Map.of("fr", List.of("fr", "fr_BE", "fr_CH"), "zh", List.of("zh", "zh_Hant"));

    /** No year, day or ordinal. */
    private static final Pattern COUNTING = Pattern.compile("%spellout-(?:cardinal.*|numbering(?:-verbose)?)");

    private static final Pattern UNREAD = Pattern.compile("[\\p{Mn}\\s\\u00A0\\u00AD\\u2010\\u2011-]+");

    private static final Pattern PARTS = Pattern.compile("[\\s\\u00A0\\u00AD-]+");

    /** No number has more words. */
    private static final int MORE_WORDS = 9;

    /** Every word of a number below 1000, also one that another is joined to, stands in one below this, or in a round one. */
    private static final int HOLDING_ALL_WORDS = 200;

    /** A shorter word is as likely another word: ten and then. */
    private static final int SHORTEST_NEAR = 5;

    /** The same for two letters. */
    private static final int SHORTEST_FOR_TWO = 8;

    private final String language;
    private final WordPattern pattern;
    private final WordPattern misspelt;
    private final Map<String, String> same;
    private final Map<String, Integer> numbers = new TreeMap<>();
    private final Set<String> words = new TreeSet<>();

    private SpeltNumbers(String language, WordPattern pattern, WordPattern misspelt, Map<String, String> same) {
        this.language = language;
        this.pattern = pattern;
        this.misspelt = misspelt;
        this.same = same;
    }

    /**
     * The numbers of a language.
     *
     * @param language ISO 639-1
     * @param node an expression of a {@code word}, one of what may stand {@code between} two, and the parts of words that are the
     *     {@code same} to a reader, without accents: what is printed, and what is read for it
     */
    static SpeltNumbers of(String language, TableNode node) {
        String word = "(?:" + node.text("word") + ")";
        String between = "[ -]{0,2}(?:" + node.text("between") + "[ -]{0,2})?";
        return new SpeltNumbers(
                language,
                new WordPattern(
                        "(?iu:(?<!\\p{L})" + word + "(?:" + between + word + "){0," + MORE_WORDS + "}(?!\\p{L}))"),
                new WordPattern(misspelt(word)),
                node.words("same"));
    }

    /** Words that hold those of a number, with one at most between two of them, before and behind that is none; or digits with gaps. */
    private static String misspelt(String word) {
        String other = "(?!(?iu:vot|voi[xc]|голос|[أا]?صو|record|nomin|enreg|regist))[^\\s,.;()،؛]{1,24}";
        String ofNumber = "[^\\s,.;()،؛]{0,20}?(?iu:" + word + ")[^\\s,.;()،؛]{0,20}";
        String joining = "(?:\\p{L}{1,3} )?";
        return "\\p{Nd}{1,4}(?: \\p{Nd}{1,4}){1,4}|(?:" + other + " " + joining + ")?" + ofNumber + "(?: " + joining
                + "(?:" + other + " " + joining + ")?" + ofNumber + "){0,4}(?: " + joining + other + ")?";
    }

    /** Where a number may stand of whose words one is misspelt, or several. */
    WordPattern misspelt() {
        return misspelt;
    }

    /** Whether a word is one of numbers, or a letter away from one, of long ones two. */
    synchronized boolean isNearWord(String printed) {
        String word = plain(printed);
        if (words.isEmpty()) {
            REGIONS.getOrDefault(language, List.of(language)).forEach(this::words);
        }
        return words.contains(word)
                || words.stream().anyMatch(known -> {
                    int letters = Math.max(word.length(), known.length());
                    int most = letters >= SHORTEST_FOR_TWO ? 2 : letters >= SHORTEST_NEAR ? 1 : 0;
                    return Edits.between(word, known, most) <= most;
                });
    }

    private void words(String locale) {
        RuleBasedNumberFormat format = new RuleBasedNumberFormat(new ULocale(locale), RuleBasedNumberFormat.SPELLOUT);
        for (String rules : format.getRuleSetNames()) {
            if (COUNTING.matcher(rules).matches()) {
                for (int number = 0; number < FIRST_NOT_SPELT; number += number < HOLDING_ALL_WORDS ? 1 : 100) {
                    PARTS.splitAsStream(format.format(number, rules))
                            .map(this::plain)
                            .forEach(words::add);
                }
            }
        }
        words.remove("");
    }

    /** What occurs where words of numbers stand one behind the other, also where they spell none. */
    WordPattern pattern() {
        return pattern;
    }

    /** The number that words spell, from 0 to 999; empty where they spell none. */
    synchronized OptionalInt number(String printed) {
        // What has a sign of its own, as 6x has, is not spelt.
        if (pattern.match(printed).isEmpty()) {
            return OptionalInt.empty();
        }
        if (numbers.isEmpty()) {
            REGIONS.getOrDefault(language, List.of(language)).forEach(this::spell);
        }
        Integer number = numbers.get(plain(printed));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private void spell(String locale) {
        RuleBasedNumberFormat format = new RuleBasedNumberFormat(new ULocale(locale), RuleBasedNumberFormat.SPELLOUT);
        for (String rules : format.getRuleSetNames()) {
            if (COUNTING.matcher(rules).matches()) {
                for (int number = 0; number < FIRST_NOT_SPELT; number++) {
                    String words = plain(format.format(number, rules));
                    Integer other = numbers.putIfAbsent(words, number);
                    if (other != null && other != number) {
                        throw new IllegalStateException(language + ": " + words + " is " + other + " and " + number);
                    }
                }
            }
        }
    }

    private String plain(String printed) {
        String plain = UNREAD.matcher(Normalizer.normalize(printed.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        for (Map.Entry<String, String> pair : same.entrySet()) {
            plain = plain.replace(pair.getKey(), pair.getValue());
        }
        return plain;
    }
}
