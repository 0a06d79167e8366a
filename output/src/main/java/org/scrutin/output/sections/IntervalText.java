package org.scrutin.output.sections;

import java.util.Map;
import java.util.function.DoubleFunction;
import org.scrutin.analysis.uncertainty.IntervalEstimate;
import org.scrutin.analysis.uncertainty.IntervalEstimate.Found;
import org.scrutin.analysis.uncertainty.IntervalEstimate.Missing;

/** How an interval, or why there is none, reads in a cell beside its number. */
final class IntervalText {

    private IntervalText() {}

    /** The number, then its interval on a line of its own. */
    static String beside(Draft draft, String number, IntervalEstimate interval, DoubleFunction<String> end) {
        return number + '\n' + of(draft, interval, end);
    }

    /** The number, then its interval in the same line, where there are many such rows. */
    static String behind(Draft draft, String number, IntervalEstimate interval, DoubleFunction<String> end) {
        return draft.text("interval.behind", Map.of("number", number, "interval", of(draft, interval, end)));
    }

    private static String of(Draft draft, IntervalEstimate interval, DoubleFunction<String> end) {
        if (interval instanceof Found found) {
            return draft.text(
                    "interval.ends",
                    Map.of(
                            "low", end.apply(found.ends().low()),
                            "high", end.apply(found.ends().high())));
        }
        return draft.text("interval." + ((Missing) interval).reason().name());
    }
}
