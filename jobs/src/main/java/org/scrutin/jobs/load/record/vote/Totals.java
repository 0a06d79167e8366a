package org.scrutin.jobs.load.record.vote;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
 */
public record Totals(Optional<ChoiceCounts> counts, Span span, String printed, boolean namesSides) {

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
                namesSides(words.text(), language));
    }

    /**
     * The same; no number where only a part of what is printed was found.
     *
     * @param text in which the words occur
     */
    public static Totals of(Words words, String text, LanguageTable language) {
        Totals found = of(words, language);
        return new NumberEdges(text, language).cut(words)
                ? new Totals(Optional.empty(), found.span(), found.printed(), found.namesSides())
                : found;
    }

    /** Whether any of the three is a number: "to vote in favour" is none of a result. */
    public boolean hasNumber() {
        return counts.isPresent() || printed.replace("-0", "").chars().anyMatch(Character::isDigit);
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

    private static boolean namesSides(String text, LanguageTable language) {
        return WordPattern.any(language.votes().sides(), text);
    }
}
