package org.scrutin.jobs.load.record.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.Words;
import org.scrutin.jobs.load.record.text.Span;

/**
 * The totals that a paragraph announces.
 *
 * @param counts the numbers; empty where one of them is no number
 * @param span where they stand in the paragraph's passage
 * @param printed the three numbers as printed
 */
record Totals(Optional<ChoiceCounts> counts, Span span, String printed) {

    static Totals of(Words words, LanguageTable language) {
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
                        "-", printed.stream().map(number -> number.orElse("0")).toList()));
    }
}
