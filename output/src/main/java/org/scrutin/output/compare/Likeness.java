package org.scrutin.output.compare;

import java.math.BigDecimal;
import org.scrutin.analysis.claim.Numerals;

/** When two cells of one column say the same: one rule for what counts as a change and for what made it. */
enum Likeness {
    /** Texts are the same where every sign is: 1.1 is another paragraph than 1.10. */
    OF_TEXTS {
        @Override
        boolean alike(String one, String other) {
            return one.equals(other);
        }
    },

    /** Numbers are the same where they differ by no more than rounding leaves. */
    OF_NUMBERS {
        @Override
        boolean alike(String one, String other) {
            return one.equals(other)
                    || Numerals.of(one)
                            .flatMap(number -> Numerals.of(other).map(second -> near(number, second)))
                            .orElse(false);
        }
    };

    /**
     * Tables hold roll calls in the order of their ids, files in any: a sum in another order may end with another last digit. No report
     * prints more than nine decimals.
     */
    private static final BigDecimal ROUNDING = new BigDecimal("1e-9");

    /** What rounding leaves of 0. */
    private static final BigDecimal NOTHING = new BigDecimal("1e-12");

    /** Whether two cells say the same. */
    abstract boolean alike(String one, String other);

    /** Whether two numbers are the same. Whole numbers are counts, however large: these are exact. */
    private static boolean near(BigDecimal one, BigDecimal other) {
        if (one.scale() == 0 && other.scale() == 0) {
            return one.compareTo(other) == 0;
        }
        BigDecimal most = one.abs().max(other.abs());
        return one.subtract(other).abs().compareTo(most.multiply(ROUNDING).add(NOTHING)) <= 0;
    }
}
