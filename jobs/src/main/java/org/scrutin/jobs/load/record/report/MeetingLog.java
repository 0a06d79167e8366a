package org.scrutin.jobs.load.record.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scrutin.analysis.vote.Period;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.language.Words;
import org.scrutin.jobs.load.record.vote.DayReader;
import org.scrutin.jobs.load.record.vote.Sitting;

/**
 * The meetings that a report names, from its beginning on, so that "at the same meeting" and "at the 18th meeting" have
 * a day. A day without a year is one of those on which the conference met, where the head gives a range of days; else it is of
 * the year of the day told before it; else of the year of the only day that the head gives, which can be the day of issue.
 */
final class MeetingLog {

    private final LanguageTable language;

    /** The range of days that the head gives. */
    private final Optional<Period> conference;

    /** The only day that the head gives. */
    private final Optional<LocalDate> issued;

    private final Optional<Period> session;
    private final Map<Integer, Sitting> named = new TreeMap<>();
    private final Map<LocalDate, String> doubts = new TreeMap<>();
    private Optional<Sitting> last = Optional.empty();
    private Optional<LocalDate> lastDay = Optional.empty();

    /**
     * A log.
     *
     * @param language how meetings and days are named
     * @param head the head of the report, which says when the conference met, or on which day the report was issued
     * @param body the report itself; where the head gives no day, the first in it that has a year says which year it is
     */
    MeetingLog(LanguageTable language, String head, String body) {
        this.language = language;
        List<Period> inHead = periods(head);
        this.conference = inHead.stream()
                .filter(period -> !period.from().equals(period.to()))
                .findFirst();
        Optional<Period> first = conference.or(() -> inHead.stream().findFirst());
        this.issued = conference.isPresent() ? Optional.empty() : first.flatMap(Period::to);
        this.session = first.or(() -> periods(body).stream().findFirst());
    }

    /**
     * The days on which the conference met; a single day where the report gives only one, which can be the day on which it
     * was issued. Empty where it gives none.
     */
    Optional<Period> session() {
        return session;
    }

    /** Why the day of a meeting can be another than the one that was read; empty where nothing speaks against it. */
    Optional<String> doubt(LocalDate day) {
        return conference.filter(period -> !period.holds(day)).isPresent()
                ? Optional.of("The day of the vote is none of the days on which the conference met.")
                : Optional.ofNullable(doubts.get(day));
    }

    /** The meetings that a text names or refers to, in its order. Texts are asked about in the order of the report. */
    List<Mention> mentions(String text) {
        LanguageTable.MeetingWords words = language.meetings();
        List<Words> dated = WordPattern.all(words.dated(), text);
        List<Words> numbered = WordPattern.all(words.numbered(), text);
        Set<Words> withDay = new LinkedHashSet<>(dated);
        Set<Words> withNumber = new LinkedHashSet<>(numbered);
        List<Mention> mentions = new ArrayList<>();
        int done = 0;
        // A meeting with its day holds its number too, which is no reference of its own.
        for (Words found : Stream.of(dated, numbered, WordPattern.all(words.same(), text))
                .flatMap(List::stream)
                .sorted(WordPattern.FIRST_AND_LONGEST)
                .toList()) {
            if (found.start() >= done) {
                done = found.end();
                mentions.add(new Mention(
                        found.start(),
                        withDay.contains(found) ? enter(found) : withNumber.contains(found) ? known(found) : last));
            }
        }
        return mentions;
    }

    private Optional<Sitting> known(Words numbered) {
        Optional<Sitting> known = numbered.group("meeting")
                .flatMap(MeetingLog::number)
                .flatMap(number -> Optional.ofNullable(named.get(number)));
        last = known.or(() -> last);
        return known;
    }

    /** Empty where it is longer than any number of a meeting. */
    private static Optional<Integer> number(String digits) {
        return digits.length() < 10 ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }

    private Optional<Sitting> enter(Words words) {
        DayReader days = days(words);
        Optional<LocalDate> first = days.first(words);
        Optional<Integer> printed = words.group("meeting").flatMap(MeetingLog::number);
        if (first.isEmpty() || printed.isEmpty()) {
            return Optional.empty();
        }
        int meeting = printed.get();
        int lastMeeting = words.group("lastMeeting").flatMap(MeetingLog::number).orElse(meeting);
        named.put(lastMeeting, new Sitting(lastMeeting, days.last(words).orElse(first.get())));
        named.put(meeting, new Sitting(meeting, first.get()));
        last = Optional.of(named.get(lastMeeting));
        lastDay = last.map(Sitting::date);
        return Optional.of(named.get(meeting));
    }

    /** Reads a day in the year that it has, or in the one that it must be of. */
    private DayReader days(Words words) {
        DayReader printed = new DayReader(language, OptionalInt.empty());
        Optional<DayReader> ofConference = conference.stream()
                .flatMap(period -> IntStream.rangeClosed(
                                period.from().orElseThrow().getYear(),
                                period.to().orElseThrow().getYear())
                        .boxed())
                .map(this::inYear)
                .filter(days -> days.first(words)
                        .filter(day -> conference.orElseThrow().holds(day))
                        .isPresent())
                .findFirst();
        if (printed.first(words).isPresent() || ofConference.isPresent()) {
            return ofConference.filter(days -> printed.first(words).isEmpty()).orElse(printed);
        }
        DayReader carried = lastDay.or(() -> session.flatMap(Period::to))
                .map(LocalDate::getYear)
                .map(this::inYear)
                .orElse(printed);
        Optional<LocalDate> day = carried.first(words);
        if (day.isEmpty()) {
            return carried;
        }
        if (lastDay.isPresent()) {
            lastDay.filter(day.get()::isBefore)
                    .ifPresent(
                            before -> doubts.put(
                                    day.get(),
                                    "The day is printed without a year; in the year of the day told before it, it would be earlier than that."));
            return carried;
        }
        // What was decided after the only day of the head was decided in the year before.
        boolean later = issued.filter(day.get()::isAfter).isPresent();
        DayReader taken = later ? inYear(day.get().getYear() - 1) : carried;
        taken.first(words)
                .filter(found -> !issued.filter(found::equals).isPresent())
                .ifPresent(found -> doubts.put(
                        found,
                        "The day is printed without a year, and the only day that the head gives can be the one on which the"
                                + " report was issued."));
        return taken;
    }

    private DayReader inYear(int year) {
        return new DayReader(language, OptionalInt.of(year));
    }

    /** The days and ranges of days with their year that a text gives, in order. */
    private List<Period> periods(String text) {
        DayReader withYear = new DayReader(language, OptionalInt.empty());
        List<Period> periods = new ArrayList<>();
        for (Words words : WordPattern.all(language.meetings().dates(), text)) {
            Optional<LocalDate> first = withYear.first(words);
            Optional<LocalDate> end = withYear.last(words).or(() -> first);
            if (first.isPresent() && !end.orElseThrow().isBefore(first.get())) {
                periods.add(Period.of(first, end));
            }
        }
        return periods;
    }
}
