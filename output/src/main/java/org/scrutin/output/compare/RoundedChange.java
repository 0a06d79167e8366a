package org.scrutin.output.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutin.analysis.claim.Numerals;
import org.scrutin.output.tables.ChangeRow;

/**
 * A number before and after as a reader wants it: as many decimals as tables of a report print, more only where the change would not
 * show; whole numbers whole.
 *
 * @param before the number before
 * @param after the number after
 * @param by after minus before, with its sign
 */
record RoundedChange(String before, String after, String by) {

    private static final int DECIMALS = 3;
    private static final int FINE = 6;

    /** What shows with three decimals. */
    private static final BigDecimal SEEN = new BigDecimal("0.0005");

    /** Empty where one of the two is no number. */
    static Optional<RoundedChange> of(ChangeRow change) {
        return change.difference().map(by -> {
            BigDecimal before = Numerals.of(change.before()).orElseThrow();
            BigDecimal after = Numerals.of(change.after()).orElseThrow();
            boolean whole = Stream.of(before, after).allMatch(number -> number.scale() == 0);
            int decimals = whole ? 0 : by.abs().compareTo(SEEN) < 0 ? FINE : DECIMALS;
            BigDecimal shown = by.setScale(decimals, RoundingMode.HALF_EVEN);
            // A change of which even six decimals show nothing is told by its size alone.
            String size = shown.signum() == 0 && by.signum() != 0
                    ? (by.signum() < 0 ? "-" : "+") + "less than 0.000001"
                    : (shown.signum() < 0 ? "" : "+") + shown.toPlainString();
            return new RoundedChange(printed(before, decimals), printed(after, decimals), size);
        });
    }

    private static String printed(BigDecimal number, int decimals) {
        return number.setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    }
}
