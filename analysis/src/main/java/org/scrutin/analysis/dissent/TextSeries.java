package org.scrutin.analysis.dissent;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.scrutin.analysis.vote.RollCall;

/**
 * Which text that returns a vote belongs to: the data's own series where there is one, else topic and normalised title. A
 * new title starts a new series: it may ask for something else, and then another choice is no change of mind.
 */
public final class TextSeries {

    private TextSeries() {}

    /** The series' id, or empty where the vote has neither a series nor a title. */
    public static Optional<String> of(RollCall rollCall) {
        if (!rollCall.series().isEmpty()) {
            return Optional.of(rollCall.series());
        }
        return rollCall.title()
                .in("en")
                .map(TextSeries::normalised)
                .filter(title -> !title.isEmpty())
                .map(title -> rollCall.topic().isEmpty() ? title : rollCall.topic() + ": " + title);
    }

    /** Letters and digits in lower case, with one blank for whatever stands between: print differs from year to year. */
    private static String normalised(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip();
    }
}
