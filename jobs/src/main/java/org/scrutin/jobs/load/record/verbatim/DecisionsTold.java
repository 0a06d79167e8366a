package org.scrutin.jobs.load.record.verbatim;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutin.analysis.vote.Decision;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.Outcome;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.language.Words;
import org.scrutin.jobs.load.record.proceedings.Proceedings;
import org.scrutin.jobs.load.record.proceedings.TextNames;
import org.scrutin.jobs.load.record.proceedings.VoteResult;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.text.SpanIndex;
import org.scrutin.jobs.load.record.vote.Sentences;

/**
 * Finds what a meeting decided without a recorded vote: a sentence between the turns, in no speech, that says what became
 * of a text.
 *
 * @param proceedings what was said and done
 * @param names how texts are called
 */
record DecisionsTold(Proceedings proceedings, TextNames names) {

    /** Characters of a sentence in which it says what became of a text: where no full stop is printed, a speech can follow. */
    private static final int LONGEST = 2_000;

    /**
     * A decision that is told.
     *
     * @param span the sentence
     * @param subject the words for what was decided on
     * @param mode how, where it is printed
     * @param outcome what became of it
     * @param symbol of the resolution or decision that it became, or empty text
     */
    record Told(Span span, String subject, Optional<Decision.Mode> mode, Outcome outcome, String symbol) {}

    /** Such sentences, in order, without those that tell the results of votes. */
    List<Told> all(List<VoteResult> results) {
        SpanIndex ofVotes = new SpanIndex(results.stream().map(VoteResult::span).toList());
        NavigableMap<Integer, Told> told = new TreeMap<>();
        for (Words words : WordPattern.each(language().verbatim().results().subjects(), proceedings.plain())) {
            Span sentence = sentence(words.start());
            // None of them overlaps another: the last one that begins before the end reaches furthest.
            Map.Entry<Integer, Told> before = told.lowerEntry(sentence.end());
            boolean known = before != null && before.getValue().span().overlaps(sentence);
            if (!known && !ofVotes.overlaps(sentence) && isTold(sentence)) {
                read(sentence).ifPresent(one -> told.put(sentence.start(), one));
            }
        }
        return List.copyOf(told.values());
    }

    private Span sentence(int start) {
        int limit = proceedings.nextTurn(start);
        return new Span(start, proceedings.sentenceEnd(start, limit).orElse(limit));
    }

    private boolean isTold(Span sentence) {
        boolean paragraph = proceedings.beginsLine(sentence.start())
                && proceedings.endsLine(sentence.end())
                && (standsBehindEnd(sentence.start())
                        || proceedings.turnAt(sentence.start()).isEmpty());
        return proceedings.isPresiding(sentence.start()) ? paragraph : paragraph && proceedings.standsAlone(sentence);
    }

    /** A line in the middle of a sentence can begin with the same words. */
    private boolean standsBehindEnd(int start) {
        String plain = proceedings.plain();
        int before = start - 1;
        while (before >= 0 && Character.isWhitespace(plain.charAt(before))) {
            before--;
        }
        char last = before < 0 ? '.' : plain.charAt(before);
        return !Character.isLetterOrDigit(last) && last != ',';
    }

    private Optional<Told> read(Span span) {
        String text = TextNames.withoutQuotes(
                proceedings.plain().substring(span.start(), Math.min(span.end(), span.start() + LONGEST)));
        Optional<Words> verb = WordPattern.first(language().verbatim().results().verbs(), text);
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        String subject = TextNames.trimmed(text.substring(0, verb.get().start()));
        String predicate = text.substring(verb.get().start());
        return new Sentences(language())
                .outcome(predicate)
                .filter(outcome -> outcome != Outcome.UNSETTLED)
                .map(outcome ->
                        new Told(span, subject, mode(predicate), outcome, names.symbolOfWhatItBecame(predicate)));
    }

    private Optional<Decision.Mode> mode(String predicate) {
        return language().decisions().modes().entrySet().stream()
                .filter(entry -> WordPattern.any(entry.getValue(), predicate))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private LanguageTable language() {
        return proceedings.language();
    }
}
