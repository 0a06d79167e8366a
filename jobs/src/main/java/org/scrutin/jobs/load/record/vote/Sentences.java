package org.scrutin.jobs.load.record.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrutin.jobs.load.record.language.DecisionSubject;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.Outcome;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.language.Words;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.load.record.text.Symbols;

/** What the sentences of a report say of decisions, by the words of a language table. */
public record Sentences(LanguageTable language) {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)");

    /** The sentences of a text, in order. */
    public List<Span> of(String text) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (Words end : language.decisions().sentenceEnd().findAll(text)) {
            sentences.add(new Span(start, end.end()));
            start = end.end();
        }
        if (start < text.length()) {
            sentences.add(new Span(start, text.length()));
        }
        return sentences;
    }

    /** What became of the text that the sentence speaks of; the first kind of {@link Outcome} whose words it holds. */
    public Optional<Outcome> outcome(String sentence) {
        return firstKey(language.decisions().outcomes(), sentence);
    }

    /**
     * What became of the text by words that end where the totals begin. What stands last is the verb of the totals: "which had been rejected
     * in committee, was adopted by".
     */
    public Optional<Outcome> outcomeBeforeTotals(String words) {
        int denied =
                WordPattern.all(language.decisions().outcomes().getOrDefault(Outcome.REJECTED, List.of()), words)
                        .stream()
                        .mapToInt(Words::end)
                        .max()
                        .orElse(0);
        Optional<Outcome> last = outcome(words.substring(denied));
        boolean inFavour = last.filter(Outcome::isInFavour).isPresent();
        return denied == 0 || inFavour ? last : outcome(words);
    }

    /**
     * What became of the text by the words before totals and those behind them in the same sentence: nothing is known where one says that it
     * was adopted and the other that it was not, or where they say what could have become of it.
     *
     * @param outcome as the words next to the totals say
     */
    public Optional<Outcome> settled(Optional<Outcome> outcome, String before, String behind) {
        List<WordPattern> unsettled = language.decisions().outcomes().get(Outcome.UNSETTLED);
        boolean inFavour = outcome.filter(Outcome::isInFavour).isPresent();
        boolean denied = inFavour
                && Stream.of(Outcome.REJECTED, Outcome.NOT_RETAINED)
                        .anyMatch(other ->
                                WordPattern.any(language.decisions().outcomes().get(other), behind));
        return denied || WordPattern.any(unsettled, before) || WordPattern.any(unsettled, behind)
                ? Optional.of(Outcome.UNSETTLED)
                : outcome;
    }

    /** What the sentence speaks of; empty where it is none of the subjects that come again and again. */
    public Optional<DecisionSubject> subject(String sentence) {
        return firstKey(language.decisions().subjects(), sentence);
    }

    /** The paragraph that the sentence speaks of, as ids write it; empty text where it speaks of none. */
    public String reference(String sentence) {
        return language.votes().paragraphs().stream()
                .flatMap(pattern -> pattern.find(sentence).stream())
                .filter(words -> !reference(words).isEmpty())
                .min(WordPattern.FIRST_AND_LONGEST)
                .map(this::reference)
                .orElse("");
    }

    /** All paragraphs that the sentence speaks of, outside brackets. */
    public List<String> references(String sentence) {
        return WordPattern.all(language.votes().paragraphs(), withoutBrackets(sentence)).stream()
                .map(this::reference)
                .filter(reference -> !reference.isEmpty())
                .distinct()
                .toList();
    }

    /** A sentence without what stands in brackets: it cites other documents, paragraphs of these included. */
    public static String withoutBrackets(String sentence) {
        return IN_BRACKETS.matcher(sentence).replaceAll("");
    }

    private String reference(Words words) {
        String paragraph = numbered(words.group("paragraph").orElse(""));
        return words.group("section")
                .filter(section -> !paragraph.isEmpty())
                .map(section -> language.votes().sections().getOrDefault(section, section) + "-" + paragraph)
                .orElse(paragraph);
    }

    /** Digits as printed; a word that is a number in digits; empty text for other words. */
    private String numbered(String paragraph) {
        boolean digits = !paragraph.isEmpty() && Character.isDigit(paragraph.charAt(0));
        Optional<String> ordinal =
                Optional.ofNullable(language.votes().ordinals().get(paragraph)).map(String::valueOf);
        return digits ? paragraph : ordinal.orElse("");
    }

    /**
     * What was decided on, in English words and the paragraph's number.
     *
     * @return empty text where the words tell no subject that is known
     */
    public String title(String sentence) {
        String text = withoutBrackets(sentence);
        String reference = reference(text);
        String paragraph = reference.isEmpty() ? "" : "paragraph " + reference;
        return subject(text)
                .map(subject -> paragraph.isEmpty() ? subject.title() : subject.title() + ", " + paragraph)
                .orElse(paragraph.isEmpty() ? "" : "Paragraph " + reference);
    }

    /** The title, and the symbol of the document that was decided on, where the sentence cites one. */
    public String titleWithSymbol(String sentence) {
        String symbol = Symbols.firstIn(sentence);
        return (title(sentence) + (symbol.isEmpty() ? "" : " (" + symbol + ")")).strip();
    }

    private static <K> Optional<K> firstKey(Map<K, List<WordPattern>> words, String sentence) {
        return words.entrySet().stream()
                .filter(entry -> WordPattern.any(entry.getValue(), sentence))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
