package org.scrutin.jobs.load.record.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutin.jobs.load.record.text.Span;

/** A regular expression of a language table, which knows the names of its groups. */
public final class WordPattern {

    /** The order in which occurrences in one text count: the first, of those that start together the longest. */
    public static final Comparator<Words> FIRST_AND_LONGEST = Comparator.comparingInt(Words::start)
            .thenComparing(Comparator.comparingInt(Words::end).reversed());

    private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-zA-Z][a-zA-Z0-9]*)>");

    private final Pattern pattern;
    private final Set<String> groups;

    /**
     * Compiles an expression.
     *
     * @throws java.util.regex.PatternSyntaxException when it is none
     */
    public WordPattern(String expression) {
        pattern = Pattern.compile(expression);
        TreeSet<String> names = new TreeSet<>();
        Matcher group = GROUP.matcher(expression);
        while (group.find()) {
            names.add(group.group(1));
        }
        groups = Collections.unmodifiableSet(names);
    }

    /** The names of its groups. */
    public Set<String> groups() {
        return groups;
    }

    /** The first occurrence, or empty. */
    public Optional<Words> find(String text) {
        return find(JoinedWords.of(text), text);
    }

    private Optional<Words> find(JoinedWords joined, String text) {
        Matcher matcher = pattern.matcher(joined.text());
        return matcher.find() ? Optional.of(words(matcher, joined, text)) : Optional.empty();
    }

    /** Every occurrence, in order. */
    public List<Words> findAll(String text) {
        return findAll(JoinedWords.of(text), text);
    }

    private List<Words> findAll(JoinedWords joined, String text) {
        List<Words> all = new ArrayList<>();
        Matcher matcher = pattern.matcher(joined.text());
        while (matcher.find()) {
            all.add(words(matcher, joined, text));
        }
        return all;
    }

    /** The whole text as one occurrence, or empty. */
    public Optional<Words> match(String text) {
        JoinedWords joined = JoinedWords.of(text);
        Matcher matcher = pattern.matcher(joined.text());
        return matcher.matches() ? Optional.of(words(matcher, joined, text)) : Optional.empty();
    }

    /** Of several patterns the occurrence that stands first in the text; where two start together, the longer. */
    public static Optional<Words> first(List<WordPattern> patterns, String text) {
        JoinedWords joined = JoinedWords.of(text);
        return patterns.stream()
                .flatMap(pattern -> pattern.find(joined, text).stream())
                .min(FIRST_AND_LONGEST);
    }

    /** Every occurrence of each of several patterns, in the order of the patterns, those that overlap too. */
    public static List<Words> each(List<WordPattern> patterns, String text) {
        JoinedWords joined = JoinedWords.of(text);
        return patterns.stream()
                .flatMap(pattern -> pattern.findAll(joined, text).stream())
                .toList();
    }

    /** Every occurrence of several patterns, in order; of those that overlap the one that stands first, and of these the longest. */
    public static List<Words> all(List<WordPattern> patterns, String text) {
        List<Words> all = new ArrayList<>();
        int done = 0;
        for (Words words :
                each(patterns, text).stream().sorted(FIRST_AND_LONGEST).toList()) {
            if (words.start() >= done) {
                all.add(words);
                done = words.end();
            }
        }
        return all;
    }

    /** Whether any of the patterns occurs in the text. */
    public static boolean any(List<WordPattern> patterns, String text) {
        String joined = JoinedWords.of(text).text();
        return patterns.stream()
                .anyMatch(pattern -> pattern.pattern.matcher(joined).find());
    }

    private Words words(Matcher matcher, JoinedWords joined, String text) {
        Map<String, Span> spans = new TreeMap<>();
        for (String group : groups) {
            if (matcher.start(group) >= 0) {
                spans.put(group, new Span(joined.start(matcher.start(group)), joined.end(matcher.end(group))));
            }
        }
        int start = joined.start(matcher.start());
        return new Words(text.substring(start, joined.end(matcher.end())), start, spans);
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }
}
