package org.scrutin.analysis.dissent;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallKind;
import org.scrutin.analysis.vote.RollCallMatrix;

/**
 * Which text that returns a vote belongs to: the data's own series where there is one, else topic and normalised title. A
 * new title starts a new series: it may ask for something else, and then another choice is no change of mind.
 *
 * <p>Source: this project's own rule. By topic alone a new text would continue an older one of another purpose, and switches
 * would be told that nobody made. What it costs: who turns on the very vote on which a text is renamed is not seen. Undefined
 * without a series and a title. Cost: the length of the title.
 */
public final class TextSeries {

    private TextSeries() {}

    /** The series' id, or empty where the vote has neither a series nor a title. */
    public static Optional<String> of(RollCall rollCall) {
        return of(rollCall.series(), rollCall.topic(), rollCall.title().in("en").orElse(""));
    }

    /**
     * The series' id of a vote, as a table has it.
     *
     * @param series the data's own; empty = none
     * @param topic empty = none
     * @param title in English; empty = none
     */
    public static Optional<String> of(String series, String topic, String title) {
        if (!series.isEmpty()) {
            return Optional.of(series);
        }
        String normalised = normalised(title);
        if (normalised.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(topic.isEmpty() ? normalised : topic + ": " + normalised);
    }

    /** Positions of the votes on whole texts by series, each series in the order of dates, of one day as recorded. */
    public static Map<String, List<Integer>> wholeTexts(RollCallMatrix matrix) {
        Map<String, List<Integer>> bySeries = new TreeMap<>(CodePointOrder.INSTANCE);
        for (int position = 0; position < matrix.rollCalls().size(); position++) {
            RollCall rollCall = matrix.rollCall(position);
            Optional<String> series = of(rollCall);
            if (rollCall.kind() == RollCallKind.WHOLE && series.isPresent()) {
                bySeries.computeIfAbsent(series.get(), id -> new ArrayList<>()).add(position);
            }
        }
        bySeries.values()
                .forEach(positions -> positions.sort(Comparator.comparing(
                        position -> matrix.rollCall(position).date())));
        return bySeries;
    }

    /** Letters and digits in lower case, with one blank for whatever stands between: print differs from year to year. */
    private static String normalised(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip();
    }
}
