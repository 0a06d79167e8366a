package org.scrutin.jobs.load.record.verbatim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.language.Words;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.text.Symbols;

/**
 * What stands before the proceedings of a meeting: the record's symbol in a series of records of meetings, and the day.
 * Both together show that a document is such a record.
 *
 * @param symbol for example {@code A/65/PV.71}
 * @param day the day of the meeting
 * @param end offset behind the title page
 */
record TitlePage(String symbol, MeetingDay day, int end) {

    /** Lines that a title page has at most, where no words open the proceedings. */
    private static final int LINES = 40;

    private static final Pattern SESSION = Pattern.compile("(?<organ>.+?)/(?<session>\\d+|E?S-\\d+)/[A-Z]+\\.\\d.*");
    private static final Pattern NO_SESSION = Pattern.compile("(?<organ>.+?)/[A-Z]+\\.\\d.*");

    /** The title page of a document, or empty where it has none. */
    static Optional<TitlePage> of(RecordText document, LanguageTable language) {
        Optional<Integer> opening = opening(document, language);
        int end = opening.orElseGet(() -> endOfLines(document));
        Passage head = Passage.of(document, new Span(0, end), List.of(), language.blanks());
        String symbol = Symbols.ofAMeetingIn(document.text(new Span(0, end)));
        Optional<MeetingDay> day = MeetingDay.of(head, language);
        // Without the words that open the proceedings the symbol must be the document's own: reports cite such records.
        String first = Symbols.firstIn(document.text(new Span(0, end)));
        boolean own = opening.isPresent() || first.isEmpty() || symbol.startsWith(first);
        return symbol.isEmpty() || !own ? Optional.empty() : day.map(found -> new TitlePage(symbol, found, end));
    }

    LocalDate date() {
        return day.date();
    }

    /** The body that met: the symbol before the session, or before the series where it names no session. */
    String body() {
        return part(SESSION, "organ").or(() -> part(NO_SESSION, "organ")).orElse("");
    }

    /** The session as symbols write it, or empty text. */
    String session() {
        return part(SESSION, "session").orElse("");
    }

    private Optional<String> part(Pattern pattern, String group) {
        Matcher matcher = pattern.matcher(symbol);
        return matcher.matches() ? Optional.of(matcher.group(group)) : Optional.empty();
    }

    /** The words that open the proceedings; where a vote or the end of a meeting stands before them, they are those of another. */
    private static Optional<Integer> opening(RecordText document, LanguageTable language) {
        Passage all = Passage.of(document, new Span(0, document.length()), List.of(), language.blanks());
        return WordPattern.first(language.verbatim().opening(), all.plain())
                .map(Words::start)
                .filter(start -> {
                    String before = all.plain().substring(0, start);
                    return !WordPattern.any(language.verbatim().results().taken(), before)
                            && !WordPattern.any(language.verbatim().closing(), before);
                })
                .map(all::offset);
    }

    private static int endOfLines(RecordText document) {
        List<Span> lines = document.lines();
        return lines.get(Math.min(LINES, lines.size()) - 1).end();
    }
}
