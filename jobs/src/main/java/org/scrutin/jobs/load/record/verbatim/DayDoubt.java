package org.scrutin.jobs.load.record.verbatim;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.scrutin.analysis.check.Discrepancy.Severity;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.jobs.load.record.content.Findings;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.language.Words;
import org.scrutin.jobs.load.record.proceedings.Proceedings;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.vote.DayReader;

/**
 * Holds the day of a title page against what stands beside it: the day of the week, and the session that the symbol names.
 *
 * @param document the record
 * @param title its title page
 * @param proceedings what stands behind that
 */
record DayDoubt(RecordText document, TitlePage title, Proceedings proceedings) {

    /** Characters behind the words that a meeting was resumed in which its day stands. */
    private static final int RESUMED_WITHIN = 60;

    /** Characters beside a day in which its day of the week stands. */
    private static final int BESIDE = 16;

    /** Tells it of each vote. */
    void tell(List<RollCall> votes, Findings findings) {
        LanguageTable language = proceedings.language();
        Passage head = Passage.of(document, new Span(0, title.end()), List.of(), language.blanks());
        Optional<Words> day = WordPattern.all(language.meetings().dates(), head.plain()).stream()
                .filter(words -> new DayReader(language, OptionalInt.empty())
                        .first(words)
                        .filter(title.date()::equals)
                        .isPresent())
                .findFirst();
        String place =
                document.place(day.map(words -> head.offset(words.start())).orElse(0));
        AssemblySession.of(title.symbol())
                .flatMap(this::outside)
                .ifPresent(outside -> votes.forEach(vote -> note(findings, Severity.BLOCKING, place, vote)
                        .detail(outside)
                        .add()));
        resumed()
                .ifPresent(doubt -> votes.forEach(vote -> note(findings, Severity.BLOCKING, place, vote)
                        .detail(doubt)
                        .add()));
        if (day.filter(words -> isOfAnotherWeekday(head.plain(), words)).isPresent()) {
            votes.forEach(vote -> note(findings, Severity.WARNING, place, vote)
                    .detail("The day of the week that stands beside the day is that of another.")
                    .add());
        }
    }

    /** Where the record says that the meeting went on on another day: its votes can be of either. */
    private Optional<String> resumed() {
        LanguageTable language = proceedings.language();
        String text = proceedings.plain();
        return WordPattern.all(language.verbatim().resuming(), text).stream()
                .flatMap(words -> {
                    String behind = text.substring(words.end(), Math.min(text.length(), words.end() + RESUMED_WITHIN));
                    return WordPattern.first(language.meetings().dates(), behind).stream();
                })
                .flatMap(words -> new DayReader(language, OptionalInt.empty()).first(words).stream())
                .filter(day -> !day.equals(title.date()))
                .findFirst()
                .map(day -> "The meeting was resumed on " + day + ": of which day the vote is, is not certain.");
    }

    private Findings.Note note(Findings findings, Severity severity, String place, RollCall vote) {
        return findings.note(DiscrepancyKind.UNRELIABLE_DATE, severity, place)
                .on(Optional.of(vote.id()))
                .evidence(title.date().toString());
    }

    private Optional<String> outside(AssemblySession session) {
        if (title.date().isBefore(session.opened())) {
            return Optional.of("The day is earlier than the session that the symbol names.");
        }
        return title.date().isAfter(session.closed())
                ? Optional.of("The day is later than the session that the symbol names.")
                : Optional.empty();
    }

    private boolean isOfAnotherWeekday(String text, Words day) {
        String beside = text.substring(Math.max(0, day.start() - BESIDE), day.start())
                + " "
                + text.substring(day.end(), Math.min(text.length(), day.end() + BESIDE));
        Weekdays weekdays = Weekdays.of(proceedings.language());
        List<DayOfWeek> printed = Arrays.stream(DayOfWeek.values())
                .filter(weekday -> weekdays.isIn(beside, weekday))
                .toList();
        return !printed.isEmpty() && !printed.contains(title.date().getDayOfWeek());
    }
}
