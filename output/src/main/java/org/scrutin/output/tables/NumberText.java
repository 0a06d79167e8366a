package org.scrutin.output.tables;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;

/** Numbers as tables print them. */
final class NumberText {

    private NumberText() {}

    /**
     * The fewest digits that read back as the same number, with '.', without exponent, group marks or trailing zeros.
     * {@link Double#toString} is not used: how many digits it prints depends on the JDK's release.
     *
     * @throws IllegalArgumentException when the value is not finite: an undefined value is an empty cell
     */
    static String of(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("no number of a table: " + value);
        }
        if (value == 0) {
            return "0";
        }
        String shortest = NumberOutput.toString(value, true);
        if (shortest.endsWith(".0")) {
            return shortest.substring(0, shortest.length() - 2);
        }
        return shortest.indexOf('E') < 0
                ? shortest
                : new BigDecimal(shortest).stripTrailingZeros().toPlainString();
    }
}
