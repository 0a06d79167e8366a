package org.scrutin.jobs.load.record.verbatim;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.language.Words;
import org.scrutin.jobs.load.record.text.Blanks;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.vote.DayReader;

/**
 * The day of a meeting, on its title page. Days of issue stand there too; the meeting's is the one with its day of the week beside it, as
 * in "Tuesday, 21 December 2010, 10 a.m.".
 *
 * @param date the day
 * @param at where it stands in the document
 * @param doubt why it may be another day; empty where nothing says so
 */
record MeetingDay(LocalDate date, int at, Optional<String> doubt) {

    /** Characters between a day and the name of its day of the week, with a comma and an article. */
    private static final int BESIDE = 6;

    private record Printed(LocalDate date, int at, boolean named) {}

    /** The day on a title page; empty where none stands there. */
    static Optional<MeetingDay> of(Passage head, LanguageTable language) {
        List<Printed> days = days(head, language);
        List<Printed> named = days.stream().filter(Printed::named).toList();
        List<Printed> candidates = named.isEmpty() ? days : named;
        return candidates.stream().findFirst().map(day -> new MeetingDay(day.date(), day.at(), doubt(day, candidates)));
    }

    private static List<Printed> days(Passage head, LanguageTable language) {
        DayReader reader = new DayReader(language, OptionalInt.empty());
        List<Printed> days = new ArrayList<>();
        for (Words words : WordPattern.all(language.meetings().dates(), head.plain())) {
            reader.first(words)
                    .ifPresent(date -> days.add(
                            new Printed(date, head.offset(words.start()), isNamed(head.plain(), words, language))));
        }
        return days;
    }

    /** Whether a day of the week stands beside a day; whether it is the right one is another question. */
    private static boolean isNamed(String plain, Words day, LanguageTable language) {
        Weekdays weekdays = Weekdays.of(language);
        // Where no blanks part words the name stands behind; elsewhere what stands behind is of the next line.
        boolean isBehind = language.blanks() == Blanks.MEAN_NOTHING;
        return Stream.of(DayOfWeek.values()).anyMatch(weekday -> {
            int reach = weekdays.length(weekday) + BESIDE;
            int from = isBehind ? day.end() : Math.max(0, day.start() - reach);
            int to = isBehind ? Math.min(plain.length(), day.end() + reach) : day.start();
            return weekdays.isIn(plain.substring(from, to), weekday);
        });
    }

    private static Optional<String> doubt(Printed taken, List<Printed> candidates) {
        return candidates.stream()
                .filter(day -> !day.date().equals(taken.date()))
                .findFirst()
                .map(other -> "Two days stand on the title page, and nothing says which is the meeting's: "
                        + taken.date() + " is taken, and " + other.date() + " stands there too.");
    }
}
