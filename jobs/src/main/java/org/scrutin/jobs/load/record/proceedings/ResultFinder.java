package org.scrutin.jobs.load.record.proceedings;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
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

    /** Characters of a sentence behind its totals in which it says what became of a text. */
    private static final int BEHIND = 600;

    /** Sentences behind the one with the totals in which the outcome can stand. */
    private static final int SENTENCES_BEHIND = 2;

    /** What only a part of a text becomes. */
    private static final Set<Outcome> OF_A_PART = EnumSet.of(Outcome.RETAINED, Outcome.NOT_RETAINED, Outcome.DELETED);

    private static final Pattern BRACKET_OR_END = Pattern.compile(" ?\\(|\\.$");

    private final Proceedings proceedings;
    private final LanguageTable language;
    private final VerbatimWords.ResultWords words;
    private final TextNames names;
    private final NavigableMap<Integer, Integer> stops;

    public ResultFinder(Proceedings proceedings, TextNames names) {
        this.proceedings = proceedings;
        this.language = proceedings.language();
        this.words = language.verbatim().results();
        this.names = names;
        this.stops = stops(proceedings);
    }

    /** All results, in the order of their totals, none of which overlap. */
    public List<VoteResult> all() {
        List<VoteResult> results = new ArrayList<>();
        int done = 0;
        for (Words totals : WordPattern.all(language.totals(), proceedings.plain())) {
            results.add(result(totals, done));
            done = totals.end();
        }
        return results;
    }

    private VoteResult result(Words printed, int after) {
        String plain = proceedings.plain();
        int start = start(printed.start(), after);
        int sentence = sentenceEnd(printed.end());
        Sentences sentences = new Sentences(language);
        String before = plain.substring(start, printed.start());
        Optional<Outcome> own = sentences
                .outcomeBeforeTotals(predicate(TextNames.withoutQuotes(before)))
                .or(() -> sentences.outcome(words(printed.end(), sentence)));
        Optional<Span> behind = own.isPresent() ? Optional.empty() : outcomeBehind(new Span(start, sentence));
        Optional<Outcome> outcome = sentences.settled(
                own.or(() -> behind.flatMap(span -> sentences.outcome(words(span.start(), span.end())))),
                TextNames.withoutQuotes(before),
                upToNextTotals(words(printed.end(), sentence)));
        int end = behind.map(Span::end).orElse(sentence);
        String words = before.isBlank() ? words(printed.end(), end) : before;
        String subject = behind.filter(span -> isImpersonal(words))
                .map(span -> subject(words(span.start(), span.end())))
                .orElseGet(() -> subject(words));
        RollCallKind kind = kind(subject, outcome);
        return new VoteResult(
                new Span(start, end),
                Totals.of(printed, plain, language),
                outcome,
                kind,
                kind == RollCallKind.PARAGRAPH ? sentences.reference(subject) : "",
                subject,
                names.symbolOfWhatItBecame(words(printed.end(), end)));
    }

    /** What is said behind other totals is of these. */
    private String upToNextTotals(String behind) {
        return WordPattern.any(language.totals(), behind) ? "" : behind;
    }

    /** The sentence behind the one with the totals that says what became of the text, in the same turn; empty where none does. */
    private Optional<Span> outcomeBehind(Span sentence) {
        int from = sentence.end();
        for (int i = 0; i < SENTENCES_BEHIND && from < proceedings.nextTurn(sentence.start()); i++) {
            int end = sentenceEnd(from);
            if (new Sentences(language).outcome(words(from, end)).isPresent()) {
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
        Map.Entry<Integer, Integer> stop = stops.ceilingEntry(from);
        int limit = Math.min(plain.length(), proceedings.nextTurn(from));
        limit = stop == null ? limit : Math.min(limit, stop.getValue());
        OptionalInt end = proceedings.sentenceEnd(from, limit);
        if (end.isPresent()) {
            return end.getAsInt();
        }
        int last = limit;
        while (last > from && Character.isWhitespace(plain.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    /**
     * What ends a sentence without a full stop, and where it ends then: a note in brackets, and a colon at the end of a line, as in "as
     * follows:", whose lists need not be closed by any sign.
     */
    private static NavigableMap<Integer, Integer> stops(Proceedings proceedings) {
        NavigableMap<Integer, Integer> stops = new TreeMap<>();
        String plain = proceedings.plain();
        for (int at = 0; at < plain.length(); at++) {
            if (plain.charAt(at) == '[') {
                stops.put(at, at);
            } else if (plain.charAt(at) == ':' && proceedings.endsLine(at + 1)) {
                stops.put(at, at + 1);
            }
        }
        return stops;
    }

    /** The words of a sentence, as far as they tell anything. */
    private String words(int from, int to) {
        return proceedings.plain().substring(from, Math.min(to, from + BEHIND));
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
