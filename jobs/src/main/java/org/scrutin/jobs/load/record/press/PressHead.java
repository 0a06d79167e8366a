package org.scrutin.jobs.load.record.press;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.vote.DayReader;

/**
 * The head of a press release.
 *
 * @param number its number in a press series, such as {@code GA/11035}
 * @param date its day, on which the meeting was
 */
record PressHead(String number, LocalDate date) {

    private static final int LINES = 40;

    /** Series of press releases have two letters or more and no session, unlike those of documents. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w/])[A-Z]{2,6}(?:/[A-Z]{2,6})*/\\d{3,5}(?:/Rev\\.\\d)?(?![\\w/])");

    /** The head of a document, or empty where it has none. */
    static Optional<PressHead> of(RecordText document, LanguageTable language) {
        List<Span> lines = document.lines();
        Span head = new Span(0, lines.get(Math.min(LINES, lines.size()) - 1).end());
        Matcher number = NUMBER.matcher(document.text(head));
        DayReader days = new DayReader(language, OptionalInt.empty());
        Passage text = Passage.of(document, head, List.of(), language.blanks());
        Optional<LocalDate> date =
                WordPattern.first(language.meetings().dates(), text.plain()).flatMap(days::first);
        return number.find() ? date.map(day -> new PressHead(number.group(), day)) : Optional.empty();
    }
}
