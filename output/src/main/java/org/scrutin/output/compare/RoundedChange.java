package org.scrutin.output.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.scrutin.analysis.claim.Numerals;
import org.scrutin.analysis.claim.Rounding;
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

    /** Decimals, the fewest first, of which those are taken that show the change. */
    private static final List<Integer> DECIMALS = List.of(3, 6, 9);

    /** Where none of them does. */
    private static final int FINE = 6;

    /** Empty where one of the two is no number. */
    static Optional<RoundedChange> of(ChangeRow change) {
        return change.difference()
                .map(by -> of(
                        Numerals.of(change.before()).orElseThrow(),
                        Numerals.of(change.after()).orElseThrow(),
                        by));
    }

    private static RoundedChange of(BigDecimal before, BigDecimal after, BigDecimal by) {
        if (before.scale() == 0 && after.scale() == 0) {
            return new RoundedChange(before.toPlainString(), after.toPlainString(), signed(by));
        }
        return DECIMALS.stream()
                .map(decimals -> new RoundedChange(
                        rounded(before, decimals).toPlainString(),
                        rounded(after, decimals).toPlainString(),
                        signed(rounded(by, decimals))))
                .filter(rounded -> !rounded.before().equals(rounded.after())
                        && !rounded.by().matches("[+0.]+"))
                .findFirst()
                // A change of which nine decimals show nothing is told by its size alone.
                .orElseGet(() -> new RoundedChange(
                        rounded(before, FINE).toPlainString(),
                        rounded(after, FINE).toPlainString(),
                        by.signum() == 0
                                ? signed(rounded(by, FINE))
                                : (by.signum() < 0 ? "-" : "+") + "less than 0.000001"));
    }

    /** As a report rounds it. */
    private static BigDecimal rounded(BigDecimal number, int decimals) {
        return Rounding.rounded(number.doubleValue(), decimals);
    }

    private static String signed(BigDecimal by) {
        return (by.signum() < 0 ? "" : "+") + by.toPlainString();
    }
}
