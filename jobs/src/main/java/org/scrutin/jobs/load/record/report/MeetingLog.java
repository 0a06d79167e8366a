package org.scrutin.jobs.load.record.report;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.scrutin.analysis.vote.Period;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.language.Words;
import org.scrutin.jobs.load.record.vote.DayReader;
import org.scrutin.jobs.load.record.vote.Sitting;

/**
 * The meetings that a report names, from its beginning on, so that "at the same meeting" and "at the 18th meeting" have
 * a day. A day without a year is one of the year in which the conference met.
 */
final class MeetingLog {

    private final LanguageTable language;
    private final Optional<Period> session;
    private final DayReader days;
    private final Map<Integer, Sitting> named = new TreeMap<>();
    private Optional<Sitting> last = Optional.empty();

    /**
     * A log.
     *
     * @param language how meetings and days are named
     * @param head the head of the report, which says when the conference met, or on which day the report was issued
     * @param body the report itself; where the head gives no day, the first in it that has a year says which year it is
     */
    MeetingLog(LanguageTable language, String head, String body) {
        this.language = language;
        DayReader withYear = new DayReader(language, OptionalInt.empty());
        this.session = WordPattern.first(language.meetings().dates(), head)
                .or(() -> WordPattern.first(language.meetings().dates(), body))
                .flatMap(words -> range(withYear, words));
        this.days = new DayReader(
                language,
                session.flatMap(Period::to)
                        .map(day -> OptionalInt.of(day.getYear()))
                        .orElse(OptionalInt.empty()));
    }

    /**
     * The days on which the conference met; a single day where the report gives only one, which can be the day on which it
     * was issued. Empty where it gives none.
     */
    Optional<Period> session() {
        return session;
    }

    /** Whether a day is none of those on which the conference met. A single day says nothing of other days. */
    boolean isOutside(LocalDate day) {
        return session.filter(period -> !period.from().equals(period.to()))
                .filter(period -> !period.holds(day))
                .isPresent();
    }

    /**
     * The first meeting that a text names or refers to. Texts are asked about in the order of the report.
     *
     * @return empty where it names none, or one whose day was never said
     */
    Optional<Sitting> sittingOf(String text) {
        Optional<Words> dated = WordPattern.first(language.meetings().dated(), text);
        Optional<Words> numbered = WordPattern.first(language.meetings().numbered(), text);
        Optional<Words> same = WordPattern.first(language.meetings().same(), text);
        // A meeting with its day holds its number too, which is no reference of its own.
        if (dated.isPresent() && start(dated) <= start(numbered) && start(dated) <= start(same)) {
            return enter(dated.get());
        }
        if (same.isPresent() && start(same) < start(numbered)) {
            return last;
        }
        Optional<Sitting> known = numbered.flatMap(words -> words.group("meeting"))
                .flatMap(number -> Optional.ofNullable(named.get(Integer.parseInt(number))));
        last = known.or(() -> last);
        return known;
    }

    private Optional<Sitting> enter(Words words) {
        Optional<LocalDate> first = days.first(words);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int meeting = Integer.parseInt(words.group("meeting").orElseThrow());
        int lastMeeting = words.group("lastMeeting").map(Integer::parseInt).orElse(meeting);
        named.put(lastMeeting, new Sitting(lastMeeting, days.last(words).orElse(first.get())));
        named.put(meeting, new Sitting(meeting, first.get()));
        last = Optional.of(named.get(lastMeeting));
        return Optional.of(named.get(meeting));
    }

    private static Optional<Period> range(DayReader days, Words words) {
        Optional<LocalDate> first = days.first(words);
        Optional<LocalDate> end = days.last(words).or(() -> first);
        return first.isPresent() && !end.orElseThrow().isBefore(first.get())
                ? Optional.of(Period.of(first, end))
                : Optional.empty();
    }

    private static int start(Optional<Words> words) {
        return words.map(Words::start).orElse(Integer.MAX_VALUE);
    }
}
