package org.scrutin.jobs.load.record.vote;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.Words;

/**
 * Reads days from the groups of a date pattern.
 *
 * @param language the names of months
 * @param year the year of a day that is printed without one; empty: such a day is none
 */
public record DayReader(LanguageTable language, OptionalInt year) {

    /** The day, or the first of a range. */
    public Optional<LocalDate> first(Words words) {
        return day(words, words.group("month").or(() -> words.group("lastMonth")), words.group("day"));
    }

    /** The last day of a range; empty where there is no range. */
    public Optional<LocalDate> last(Words words) {
        return day(words, words.group("lastMonth").or(() -> words.group("month")), words.group("lastDay"));
    }

    private Optional<LocalDate> day(Words words, Optional<String> month, Optional<String> day) {
        Optional<Integer> ofYear = words.group("year")
                .map(Integer::valueOf)
                .or(() -> year.isPresent() ? Optional.of(year.getAsInt()) : Optional.empty());
        if (day.isEmpty() || month.isEmpty() || ofYear.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(ofYear.get(), month(month.get()), Integer.parseInt(day.get())));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** 0, which is no month, where the word is none. */
    private int month(String word) {
        boolean digits = word.chars().allMatch(Character::isDigit);
        return language.meetings().months().getOrDefault(word, digits ? Integer.parseInt(word) : 0);
    }
}
