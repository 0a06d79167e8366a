package org.scrutin.jobs.load.record.vote;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scrutin.analysis.check.Discrepancy.Severity;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.RollCallId;
import org.scrutin.jobs.load.record.content.Findings;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.language.Words;
import org.scrutin.jobs.load.record.text.Span;

/**
 * The totals that a paragraph announces.
 *
 * @param counts the numbers; empty where one of them is no number
 * @param span where they stand in the paragraph's passage
 * @param printed the three numbers as printed
 * @param namesSides whether the words say which number is in favour or against
 * @param hasNumber whether any of the three is a number, be it misspelt: "to vote in favour" is none of a result
 */
public record Totals(Optional<ChoiceCounts> counts, Span span, String printed, boolean namesSides, boolean hasNumber) {

    /** UTF-16 units behind totals in which abstentions can be told that belong to them. */
    private static final int BEHIND = 120;

    /** Signs behind which a sentence says something else, or lists begin. */
    private static final Pattern OTHER = Pattern.compile("[;:\\[\u201C\"]");

    /** The totals that an occurrence of {@link LanguageTable.VoteWords#totals()} announces. */
    public static Totals of(Words words, LanguageTable language) {
        List<Optional<String>> printed = List.of(words.group("yes"), words.group("no"), words.group("abstain"));
        // Where the announcement says nothing of abstentions there were none.
        List<OptionalInt> numbers = printed.stream()
                .map(number -> number.map(language::number).orElse(OptionalInt.of(0)))
                .toList();
        Optional<ChoiceCounts> counts = numbers.stream().allMatch(OptionalInt::isPresent)
                ? Optional.of(new ChoiceCounts(
                        numbers.get(0).getAsInt(),
                        numbers.get(1).getAsInt(),
                        numbers.get(2).getAsInt()))
                : Optional.empty();
        return new Totals(
                counts,
                new Span(words.start(), words.end()),
                String.join(
                        "-", printed.stream().map(number -> number.orElse("0")).toList()),
                namesSides(words.text(), language),
                printed.stream().flatMap(Optional::stream).anyMatch(language::holdsNumber));
    }

    /**
     * The same; no number where only a part of what is printed was found.
     *
     * @param text in which the words occur
     */
    public static Totals of(Words words, String text, LanguageTable language) {
        Totals found = of(words, language);
        Optional<String> unread =
                words.group("abstain").isPresent() ? Optional.empty() : abstained(words, text, language);
        if (unread.isPresent()) {
            return found.unread(found.printed().substring(0, found.printed().lastIndexOf('-') + 1) + unread.get());
        }
        return new NumberEdges(text, language).cut(words) ? found.unread(found.printed()) : found;
    }

    /** The same without numbers, since one of them is none. */
    private Totals unread(String words) {
        return new Totals(Optional.empty(), span, words, namesSides, hasNumber);
    }

    /** Tells a total that is no number. */
    public void tell(Findings findings, String place, RollCallId rollCall) {
        if (counts.isEmpty()) {
            findings.note(DiscrepancyKind.TOTAL_NOT_A_NUMBER, Severity.BLOCKING, place)
                    .on(Optional.of(rollCall))
                    .evidence(printed)
                    .detail("A total that is announced is no number.")
                    .add();
        }
    }

    /** Words of the rest of the sentence that tell abstentions, up to the next totals. */
    private static Optional<String> abstained(Words words, String text, LanguageTable language) {
        String behind = text.substring(words.end(), Math.min(text.length(), words.end() + BEHIND));
        Stream<WordPattern> ends =
                Stream.concat(Stream.of(language.decisions().sentenceEnd()), language.totals().stream());
        int end = ends.flatMap(pattern -> pattern.find(behind).stream())
                .mapToInt(Words::start)
                .min()
                .orElse(behind.length());
        Matcher other = OTHER.matcher(behind);
        String rest = behind.substring(0, other.find() ? Math.min(end, other.start()) : end);
        return WordPattern.first(language.votes().abstained(), rest)
                .map(Words::text)
                .map(String::strip);
    }

    private static boolean namesSides(String text, LanguageTable language) {
        return WordPattern.any(language.votes().sides(), text);
    }
}
