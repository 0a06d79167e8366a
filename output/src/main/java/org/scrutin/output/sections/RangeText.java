package org.scrutin.output.sections;

import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.scrutin.analysis.bounds.Bounds;

/** A number with how far it goes over the possible records, where that shows in the digits that are printed. */
final class RangeText {

    private final Draft draft;
    private boolean written;

    RangeText(Draft draft) {
        this.draft = draft;
    }

    /**
     * The number, and its range in brackets behind it.
     *
     * @param value the number as printed
     * @param bounds its range; empty where it is the same on all records
     * @param print how the number is printed
     */
    String beside(String value, Optional<Bounds> bounds, DoubleFunction<String> print) {
        if (bounds.isEmpty() || bounds.get().low().isEmpty()) {
            return value;
        }
        String low = print.apply(bounds.get().low().getAsDouble());
        String high = print.apply(bounds.get().high().getAsDouble());
        boolean down = !low.equals(value);
        boolean up = !high.equals(value);
        if (!down && !up) {
            return value;
        }
        written = true;
        String form = down && up ? "range.both" : up ? "range.up" : "range.down";
        return draft.text(form, Map.of("value", value, "low", low, "high", high));
    }

    /** Whether a range was written: its table then says what the brackets hold. */
    boolean written() {
        return written;
    }
}
