package org.scrutin.jobs.load.record.library;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.WordPattern;
import org.scrutin.jobs.load.record.language.Words;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.text.Span;

/**
 * A second page in the same document, whose states would be those of the first vote: totals or the day of a vote stand again between
 * lines with the letters of ballots.
 */
record NextPage(RecordText document, LanguageTable language) {

    /** Where fields of the second page stand first; empty where there is one page. */
    OptionalInt at() {
        Passage all = Passage.of(document, new Span(0, document.length()), List.of(), language.blanks());
        List<Integer> totals = starts(all, language.library().totals());
        List<Integer> days = starts(all, language.library().dates());
        if (totals.isEmpty() || days.isEmpty()) {
            return OptionalInt.empty();
        }
        List<Integer> ballots = document.lines().stream()
                .filter(line -> StateLines.hasLetter(document.text(line)))
                .map(Span::start)
                .toList();
        List<Integer> fields = Stream.of(
                        totals, days, starts(all, language.library().resolutions()))
                .flatMap(List::stream)
                .sorted()
                .toList();
        return Stream.of(totals, days)
                .flatMapToInt(field -> again(field, ballots).stream())
                .boxed()
                .min(Comparator.naturalOrder())
                .map(again -> first(fields, ballots, again))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /** Where a field stands again with ballots of two votes before and behind it. */
    private static OptionalInt again(List<Integer> field, List<Integer> ballots) {
        return IntStream.range(1, field.size())
                .filter(i -> ballots.stream().anyMatch(at -> at > field.get(0) && at < field.get(i)))
                .filter(i -> ballots.stream().anyMatch(at -> at > field.get(i)))
                .map(field::get)
                .findFirst();
    }

    /** The first of the fields that stand with one of them behind the last ballot before it. */
    private static int first(List<Integer> fields, List<Integer> ballots, int again) {
        int ballot = ballots.stream()
                .filter(at -> at < again)
                .mapToInt(at -> at)
                .max()
                .orElse(again);
        return fields.stream().filter(at -> at > ballot).findFirst().orElse(again);
    }

    private static List<Integer> starts(Passage all, List<WordPattern> field) {
        return WordPattern.all(field, all.plain()).stream()
                .map(Words::start)
                .map(all::offset)
                .sorted()
                .toList();
    }
}
