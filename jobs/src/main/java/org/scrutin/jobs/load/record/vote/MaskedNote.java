package org.scrutin.jobs.load.record.vote;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.StatementWords;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.language.Words;
import org.scrutin.jobs.load.record.text.Span;

/**
 * A note in which signs stand for the words that name paragraphs and drafts, as many signs as letters: "section I, paragraph 16" holds a
 * comma, which ends nothing.
 *
 * @param text with these signs
 * @param paragraphs by the place of its words each paragraph, as ids write it
 * @param drafts by the place of its words each draft
 */
record MaskedNote(String text, NavigableMap<Integer, String> paragraphs, NavigableMap<Integer, String> drafts) {

    static MaskedNote of(String plain, LanguageTable language) {
        StringBuilder text = new StringBuilder(plain);
        NavigableMap<Integer, String> drafts = new TreeMap<>();
        for (Words words : WordPattern.all(language.verbatim().drafts().names(), plain)) {
            String draft = words.group("draft").orElse("");
            // A symbol is of one document; "draft decision I" is none of "draft resolution I".
            drafts.put(words.start(), draft.contains("/") ? draft : words.text());
            mask(text, words, StatementWords.DRAFT);
        }
        NavigableMap<Integer, String> paragraphs = new TreeMap<>();
        Sentences sentences = new Sentences(language);
        for (Words words : WordPattern.all(language.votes().paragraphs(), text.toString())) {
            String paragraph = sentences.reference(words.text());
            if (!paragraph.isEmpty()) {
                paragraphs.put(words.start(), paragraph);
                mask(text, words, StatementWords.PARAGRAPH);
            }
        }
        return new MaskedNote(text.toString(), paragraphs, drafts);
    }

    /** Whether a paragraph or a draft is named at all. */
    boolean namesAny() {
        return !paragraphs.isEmpty() || !drafts.isEmpty();
    }

    /** Where a paragraph or a draft is first named; empty where none is. */
    OptionalInt first() {
        return Stream.of(paragraphs, drafts)
                .filter(named -> !named.isEmpty())
                .mapToInt(NavigableMap::firstKey)
                .min();
    }

    /** The paragraphs that a part names. */
    List<String> paragraphsIn(Span span) {
        return in(paragraphs, span);
    }

    /** The drafts that a part names. */
    List<String> draftsIn(Span span) {
        return in(drafts, span);
    }

    private static List<String> in(NavigableMap<Integer, String> named, Span span) {
        return named.subMap(span.start(), span.end()).entrySet().stream()
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
    }

    private static void mask(StringBuilder text, Words words, char sign) {
        for (int at = words.start(); at < words.end(); at++) {
            text.setCharAt(at, sign);
        }
    }
}
