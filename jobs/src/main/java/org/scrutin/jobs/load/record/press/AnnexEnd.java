package org.scrutin.jobs.load.record.press;

import java.util.List;
import java.util.Optional;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.Words;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.text.Span;

/**
 * A line that ends an annex of a press release.
 *
 * @param line where it stands
 * @param number of the annex, or empty text where it names none
 */
record AnnexEnd(Span line, String number) {

    /** All of a document, in order. */
    static List<AnnexEnd> all(RecordText document, LanguageTable language) {
        return document.lines().stream()
                .flatMap(line -> of(document, line, language).stream())
                .toList();
    }

    /** Whether it names an annex, and not this one. */
    boolean isOfAnotherThan(String annex) {
        return !number.isEmpty() && !number.equals(annex);
    }

    /** The position in a passage behind which it stands. */
    int position(Passage passage) {
        int from = 0;
        int to = passage.plain().length();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (passage.offset(middle) < line.start()) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private static Optional<AnnexEnd> of(RecordText document, Span line, LanguageTable language) {
        String plain =
                Passage.of(document, line, List.of(), language.blanks()).plain().strip();
        return language.press().ends().stream()
                .flatMap(end -> end.match(plain).stream())
                .map((Words words) -> new AnnexEnd(line, words.group("number").orElse("")))
                .findFirst();
    }
}
