package org.scrutin.jobs.load.record.verbatim;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.language.Words;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.text.Symbols;

/**
 * The record of a second meeting in the same document, whose votes would get the symbol and the day of the first. A meeting opens once
 * and may be resumed; a record prints no other meeting's symbol on lines of its own, as title pages and running heads do.
 */
record NextMeeting(RecordText document, TitlePage title, LanguageTable language) {

    /** Characters behind an opening that can say that the meeting goes on. */
    private static final int BEHIND_OPENING = 4;

    /** One line with another symbol can be the end of a sentence that a narrow column breaks. */
    private static final int FEWEST_HEADS = 2;

    /** Where the second meeting shows first; empty where there is one meeting. */
    Optional<Integer> at() {
        Passage all = Passage.of(document, new Span(title.end(), document.length()), List.of(), language.blanks());
        return Stream.of(openings(all), heads(all)).flatMap(List::stream).min(Comparator.naturalOrder());
    }

    private List<Integer> openings(Passage all) {
        return WordPattern.all(language.verbatim().opening(), all.plain()).stream()
                // The first is the meeting's own.
                .filter(words -> words.start() > 0)
                .filter(words -> document.beginsLine(all.offset(words.start())))
                .filter(words -> !isResumed(all.plain(), words))
                .map(words -> all.offset(words.start()))
                .toList();
    }

    private boolean isResumed(String plain, Words opening) {
        int to = Math.min(plain.length(), opening.end() + BEHIND_OPENING);
        return WordPattern.any(language.verbatim().resuming(), plain.substring(opening.start(), to));
    }

    /** Lines with the symbol of another meeting alone: one behind the end of a meeting, or several. */
    private List<Integer> heads(Passage all) {
        int closed = WordPattern.all(language.verbatim().closing(), all.plain()).stream()
                .map(words -> all.offset(words.start()))
                .filter(document::beginsLine)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        Map<String, Integer> seen = new TreeMap<>();
        Map<String, Integer> first = new TreeMap<>();
        for (Span line : document.lines()) {
            String text = document.text(line).strip();
            String symbol = Symbols.ofAMeetingIn(text);
            boolean alone = !symbol.isEmpty() && text.replace(" ", "").equals(symbol.replace(" ", ""));
            if (alone && line.start() > title.end() && !symbol.equals(title.symbol())) {
                first.putIfAbsent(symbol, line.start());
                seen.merge(symbol, line.start() > closed ? FEWEST_HEADS : 1, Integer::sum);
            }
        }
        return first.entrySet().stream()
                .filter(head -> seen.get(head.getKey()) >= FEWEST_HEADS)
                .map(Map.Entry::getValue)
                .toList();
    }
}
