package org.scrutin.jobs.verify;

import static java.time.temporal.TemporalAdjusters.firstDayOfYear;
import static java.time.temporal.TemporalAdjusters.lastDayOfYear;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.scrutin.analysis.bounds.PossibleResults;
import org.scrutin.analysis.claim.Rounding;
import org.scrutin.jobs.printed.PrintedText;
import org.scrutin.output.wording.Words;

/**
 * Numbers of a report's prose that count nothing: what votes are called, when they were, what the study sets, and which finding is
 * spoken of.
 *
 * @param calls the roll calls
 * @param days that the study sets, as the first of a cycle
 * @param settings numbers that it or the program sets and its prose names
 * @param untouched the numbers of the findings that hang on no definition, in order
 * @param findings how many there are
 */
record KnownNumbers(
        NamedCalls calls, NavigableSet<LocalDate> days, Set<String> settings, List<String> untouched, int findings) {

    private static final String STANDING = "standing";

    /** Beyond them ranges are not given, and the prose says so. */
    private static final Set<String> LIMITS =
            Set.of(Integer.toString(PossibleResults.MOST), Integer.toString(PossibleResults.MOST_ROLL_CALLS));

    /** Reads the settings from a manifest, the findings from {@code results.json}. */
    static KnownNumbers of(NamedCalls calls, JsonNode settings, List<String> findings, PublishedClaims claims) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (JsonNode value : values(settings)) {
            day(value.asText()).ifPresent(days::add);
        }
        if (settings.path("cycles").path("by").asText().equals("year")) {
            calls.days().forEach(day -> days.addAll(List.of(day.with(firstDayOfYear()), day.with(lastDayOfYear()))));
        }
        double level = settings.path("uncertainty").path("level").asDouble();
        NavigableSet<String> numbers = new TreeSet<>(LIMITS);
        numbers.add(settings.path("agreement").path("minimum-common").asText());
        numbers.add(Rounding.printed(1 - level, 2));
        List<String> untouched = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            boolean hangs = claims.claim(findings.get(i))
                    .map(claim -> claim.arguments().containsKey(STANDING))
                    .orElse(false);
            if (!hangs) {
                untouched.add(Integer.toString(i + 1));
            }
        }
        return new KnownNumbers(calls, days, numbers, untouched, findings.size());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static List<JsonNode> values(JsonNode tree) {
        if (tree.isValueNode()) {
            return List.of(tree);
        }
        List<JsonNode> values = new ArrayList<>();
        tree.forEach(child -> values.addAll(values(child)));
        return values;
    }

    /** The names that stand in the text with their digits, the longest first: days, symbols, paragraphs, titles. */
    List<String> names(Words words) {
        Set<String> names = new LinkedHashSet<>();
        calls.days().forEach(day -> names.add(words.day(day)));
        days.forEach(day -> names.add(words.day(day)));
        calls.daysOfDecisions().forEach(day -> names.add(words.day(day)));
        names.addAll(calls.names());
        return names.stream()
                .map(PrintedText::normal)
                .filter(name -> !PrintedText.numbers(name).isEmpty())
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .toList();
    }

    /** Whether a number is a year of a vote or of a cycle. */
    boolean isYear(String number) {
        return calls.days().stream().anyMatch(day -> number.equals(Integer.toString(day.getYear())))
                || days.stream().anyMatch(day -> number.equals(Integer.toString(day.getYear())))
                || calls.cycles().stream()
                        .anyMatch(cycle -> PrintedText.numbers(cycle).contains(number));
    }
}
