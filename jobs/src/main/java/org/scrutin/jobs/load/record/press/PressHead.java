package org.scrutin.jobs.load.record.press;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.language.Words;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.vote.DayReader;

/**
 * The head of a press release.
 *
 * @param number its number in a press series, such as {@code GA/11035}
 * @param date its day, on which the meeting was: the one beside its number, else the nearest behind it or before it
 * @param at where the day stands
 * @param doubt why it may be another day; empty where nothing says so
 */
record PressHead(String number, LocalDate date, int at, Optional<String> doubt) {

    private static final int LINES = 40;

    /** Lines with words between a number and its day: a title of several lines. Farther off stands what the text tells of. */
    private static final int NEAR = 8;

    /** Series of press releases have two letters or more and no session, unlike those of documents. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w/])[A-Z]{2,6}(?:/[A-Z]{2,6})*+/\\d{3,5}(?:/Rev\\.\\d)?(?![\\w/])");

    /**
     * A day in the head.
     *
     * @param lines from the number to it: 0 on the same line, less than 0 where it stands before
     * @param alone whether nothing else stands on its line
     */
    private record Day(LocalDate date, int at, int lines, boolean alone) {

        int distance() {
            return Math.abs(lines);
        }
    }

    /** The head of a document, or empty where it has none. */
    static Optional<PressHead> of(RecordText document, LanguageTable language) {
        List<Span> lines = document.lines();
        Span head = new Span(0, lines.get(Math.min(LINES, lines.size()) - 1).end());
        Matcher number = NUMBER.matcher(document.text(head));
        if (!number.find()) {
            return Optional.empty();
        }
        List<Day> days = days(document, head, number.start(), language);
        return days.stream()
                // Behind rather than before, where both are as near.
                .min(Comparator.comparingInt(Day::distance)
                        .thenComparing(Comparator.comparingInt(Day::lines).reversed()))
                .map(day -> new PressHead(number.group(), day.date(), day.at(), doubt(day, days)));
    }

    /**
     * Where the number of another release stands on a line of its own between two annexes. Behind the last annex web pages print the
     * numbers of others.
     */
    OptionalInt next(RecordText document, LanguageTable language) {
        List<Integer> annexes = document.lines().stream()
                .filter(line -> language.press().annexes().stream()
                        .anyMatch(annex -> annex.match(Passage.of(document, line, List.of(), language.blanks())
                                        .plain()
                                        .strip())
                                .isPresent()))
                .map(Span::start)
                .toList();
        return document.lines().stream()
                .filter(line -> !annexes.isEmpty()
                        && line.start() > annexes.get(0)
                        && line.start() < annexes.get(annexes.size() - 1))
                .filter(line -> {
                    String text = document.text(line).strip();
                    return NUMBER.matcher(text).matches() && !text.equals(number);
                })
                .mapToInt(Span::start)
                .findFirst();
    }

    private static List<Day> days(RecordText document, Span head, int number, LanguageTable language) {
        Passage text = Passage.of(document, head, List.of(), language.blanks());
        DayReader reader = new DayReader(language, OptionalInt.empty());
        List<Day> days = new ArrayList<>();
        for (Words words : WordPattern.all(language.meetings().dates(), text.plain())) {
            int at = text.offset(words.start());
            boolean alone = document.lines().stream()
                    .filter(line -> line.holds(at))
                    .anyMatch(line -> document.text(line).strip().length()
                            <= words.text().strip().length());
            reader.first(words)
                    .ifPresent(date -> days.add(new Day(date, at, linesBetween(document, number, at), alone)));
        }
        return days;
    }

    /** Lines with words from one offset to another; less than 0 where the second stands before the first. */
    private static int linesBetween(RecordText document, int from, int to) {
        int begin = Math.min(from, to);
        int end = Math.max(from, to);
        long lines = document.lines().stream()
                .filter(line -> line.start() > begin && line.start() <= end)
                .filter(line -> !document.text(line).isBlank())
                .count();
        return (int) (to < from ? -lines : lines);
    }

    private static Optional<String> doubt(Day taken, List<Day> days) {
        Optional<Day> other = days.stream()
                .filter(day -> !day.date().equals(taken.date())
                        && (day.distance() <= taken.distance() || (day.alone() && day.distance() <= NEAR)))
                .findFirst();
        return other.map(day -> "Two days stand near the number of the release: " + taken.date() + " is taken, and "
                        + day.date() + " stands there too.")
                .or(() -> taken.distance() > NEAR
                        ? Optional.of("No day stands near the number of the release: " + taken.date()
                                + " is the first that follows, and can be of something else.")
                        : Optional.empty());
    }
}
