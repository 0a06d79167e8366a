package org.scrutin.jobs.load.record.proceedings;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.Outcome;
import org.scrutin.jobs.load.record.language.VerbatimWords;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.language.Words;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.vote.Sentences;
import org.scrutin.jobs.load.record.vote.Totals;

/** Finds the sentences of the proceedings that tell results with totals, whoever speaks them. */
public final class ResultFinder {

    /** Characters that a result has at most before its totals. */
    private static final int REACH = 500;

    /** Sentences behind the one with the totals in which the outcome can stand. */
    private static final int SENTENCES_BEHIND = 2;

    /** What only a part of a text becomes. */
    private static final Set<Outcome> OF_A_PART = EnumSet.of(Outcome.RETAINED, Outcome.NOT_RETAINED, Outcome.DELETED);

    private static final Pattern BRACKET_OR_END = Pattern.compile(" ?\\(|\\.$");

    private final Proceedings proceedings;
    private final LanguageTable language;
    private final VerbatimWords.ResultWords words;
    private final TextNames names;

    public ResultFinder(Proceedings proceedings, TextNames names) {
        this.proceedings = proceedings;
        this.language = proceedings.language();
        this.words = language.verbatim().results();
        this.names = names;
    }

    /** All results, in the order of their totals, none of which overlap. */
    public List<VoteResult> all() {
        List<VoteResult> results = new ArrayList<>();
        int done = 0;
        for (Words totals : totals()) {
            if (totals.start() >= done) {
                results.add(result(totals, done));
                done = totals.end();
            }
        }
        return results;
    }

    private List<Words> totals() {
        return Stream.concat(language.votes().totals().stream(), words.totals().stream())
                .flatMap(pattern -> pattern.findAll(proceedings.plain()).stream())
                .sorted(WordPattern.FIRST_AND_LONGEST)
                .toList();
    }

    private VoteResult result(Words printed, int after) {
        String plain = proceedings.plain();
        int start = start(printed.start(), after);
        int sentence = sentenceEnd(printed.end());
        Sentences sentences = new Sentences(language);
        String before = plain.substring(start, printed.start());
        Optional<Outcome> own = sentences
                .outcomeBeforeTotals(predicate(TextNames.withoutQuotes(before)))
                .or(() -> sentences.outcome(plain.substring(printed.end(), sentence)));
        Optional<Span> behind = own.isPresent() ? Optional.empty() : outcomeBehind(new Span(start, sentence));
        Optional<Outcome> outcome =
                own.or(() -> behind.flatMap(span -> sentences.outcome(plain.substring(span.start(), span.end()))));
        int end = behind.map(Span::end).orElse(sentence);
        String words = before.isBlank() ? plain.substring(printed.end(), end) : before;
        String subject = behind.filter(span -> isImpersonal(words))
                .map(span -> subject(plain.substring(span.start(), span.end())))
                .orElseGet(() -> subject(words));
        RollCallKind kind = kind(subject, outcome);
        return new VoteResult(
                new Span(start, end),
                Totals.of(printed, plain, language),
                outcome,
                kind,
                kind == RollCallKind.PARAGRAPH ? sentences.reference(subject) : "",
                subject,
                names.symbolOfWhatItBecame(plain.substring(printed.end(), end)));
    }

    /** The sentence behind the one with the totals that says what became of the text, in the same turn; empty where none does. */
    private Optional<Span> outcomeBehind(Span sentence) {
        int from = sentence.end();
        for (int i = 0; i < SENTENCES_BEHIND && from < proceedings.nextTurn(sentence.start()); i++) {
            int end = sentenceEnd(from);
            String text = proceedings.plain().substring(from, end);
            if (new Sentences(language).outcome(text).isPresent()) {
                return Optional.of(new Span(from, end));
            }
            from = end;
        }
        return Optional.empty();
    }

    /** "There were 9 votes in favour": what was voted on stands elsewhere. */
    private boolean isImpersonal(String before) {
        return WordPattern.any(words.impersonal(), before);
    }

    /** Where the sentence begins: at the words for a text, which can stand fused to the last name of a list. */
    private int start(int totals, int after) {
        String plain = proceedings.plain();
        int turn = proceedings.turnAt(totals).map(Turn::words).orElse(0);
        int from = Math.max(Math.max(after, totals - REACH), Math.min(turn, totals));
        int sentence = from;
        // The totals can begin the sentence: their first letter shows that the one before has ended.
        for (Words end : language.decisions().sentenceEnd().findAll(plain.substring(from, totals + 1))) {
            sentence = Math.min(totals, from + end.end());
        }
        int begins = sentence;
        if (Character.isUpperCase(plain.charAt(totals)) && proceedings.beginsLine(totals)) {
            return totals;
        }
        String window = plain.substring(sentence, totals);
        int cutOff = totals - REACH;
        int start = WordPattern.first(words.subjects(), window)
                .map(Words::start)
                // Where no words say where the sentence begins, what is too far back to be a part of it is not cut in
                // two.
                .orElseGet(() -> begins == cutOff
                        ? proceedings.lineStart(totals) - begins
                        : window.length() - window.stripLeading().length());
        return sentence + start;
    }

    private int sentenceEnd(int from) {
        String plain = proceedings.plain();
        int limit = Math.min(plain.length(), proceedings.nextTurn(from));
        int note = plain.indexOf('[', from);
        limit = note >= 0 ? Math.min(limit, note) : limit;
        limit = Math.min(limit, colonAtEndOfLine(from, limit));
        String ahead = plain.substring(from, limit).stripTrailing();
        return language.decisions()
                .sentenceEnd()
                .find(ahead)
                .map(words -> from + words.end())
                .orElse(from + ahead.length());
    }

    /** "as follows:" ends a sentence whose lists need not be closed by any sign. */
    private int colonAtEndOfLine(int from, int limit) {
        int colon = proceedings.plain().indexOf(':', from);
        while (colon >= 0 && colon < limit && !proceedings.endsLine(colon + 1)) {
            colon = proceedings.plain().indexOf(':', colon + 1);
        }
        return colon >= 0 && colon < limit ? colon + 1 : limit;
    }

    /** From the verb on: what a proposal was to do is not what became of it. */
    private String predicate(String before) {
        return WordPattern.first(words.verbs(), before)
                .map(verb -> before.substring(verb.start()))
                .orElse(before);
    }

    /** The words before the verb; where the sentence begins with it, those behind it, up to what the text became. */
    private String subject(String before) {
        String all = TextNames.trimmed(before);
        Optional<Words> verb = WordPattern.first(words.verbs(), all);
        return verb.filter(found -> found.start() == 0)
                .map(found -> BRACKET_OR_END.split(all.substring(found.end()), 2)[0])
                .or(() -> verb.map(found -> all.substring(0, found.start())))
                .map(TextNames::trimmed)
                .orElse(all);
    }

    private RollCallKind kind(String subject, Optional<Outcome> outcome) {
        if (WordPattern.any(words.amendments(), subject)) {
            return RollCallKind.AMENDMENT;
        }
        if (WordPattern.any(words.motions(), subject)) {
            return RollCallKind.MOTION;
        }
        boolean part = WordPattern.any(words.parts(), subject)
                || outcome.filter(OF_A_PART::contains).isPresent();
        return part ? RollCallKind.PARAGRAPH : RollCallKind.WHOLE;
    }
}
