package org.scrutin.analysis.claim.maker;

import java.util.OptionalDouble;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.Rounding;

/** Values of claims as numbers. */
final class ClaimNumber {

    /** More than these no sentence prints. */
    private static final int MOST_DECIMALS = 4;

    private ClaimNumber() {}

    /** The number with all its digits; empty for a value that is not one number. */
    static OptionalDouble of(ClaimValue value) {
        if (value instanceof ClaimValue.Count count) {
            return OptionalDouble.of((double) count.value());
        }
        if (value instanceof ClaimValue.Decimal decimal) {
            return OptionalDouble.of(decimal.value());
        }
        if (value instanceof ClaimValue.SignedDecimal decimal) {
            return OptionalDouble.of(decimal.value());
        }
        if (value instanceof ClaimValue.Size size) {
            return OptionalDouble.of(size.value());
        }
        return value instanceof ClaimValue.Chance chance ? OptionalDouble.of(chance.p()) : OptionalDouble.empty();
    }

    /**
     * The value with as many decimals as two numbers need to read as two, if it has decimals and {@value #MOST_DECIMALS} of them are
     * enough; else as it is.
     */
    static ClaimValue telling(ClaimValue value, double low, double high) {
        if (value instanceof ClaimValue.Decimal decimal) {
            return new ClaimValue.Decimal(decimal.value(), decimals(decimal.decimals(), low, high));
        }
        if (value instanceof ClaimValue.SignedDecimal decimal) {
            return new ClaimValue.SignedDecimal(decimal.value(), decimals(decimal.decimals(), low, high));
        }
        if (value instanceof ClaimValue.Size size) {
            return new ClaimValue.Size(size.value(), decimals(size.decimals(), low, high));
        }
        return value;
    }

    private static int decimals(int least, double low, double high) {
        for (int decimals = least; decimals <= MOST_DECIMALS; decimals++) {
            if (Rounding.rounded(low, decimals).compareTo(Rounding.rounded(high, decimals)) != 0) {
                return decimals;
            }
        }
        return least;
    }

    /**
     * Another number that reads as this one does; for a size, with its sign: of a range that holds zero, sizes would not tell.
     *
     * @throws IllegalArgumentException when the value is not one number
     */
    static ClaimValue like(ClaimValue value, double number) {
        if (value instanceof ClaimValue.Count) {
            return new ClaimValue.Count(Math.round(number));
        }
        if (value instanceof ClaimValue.Decimal decimal) {
            return new ClaimValue.Decimal(number, decimal.decimals());
        }
        if (value instanceof ClaimValue.SignedDecimal decimal) {
            return new ClaimValue.SignedDecimal(number, decimal.decimals());
        }
        if (value instanceof ClaimValue.Size size) {
            return new ClaimValue.SignedDecimal(number, size.decimals());
        }
        if (value instanceof ClaimValue.Chance) {
            return new ClaimValue.Chance(number);
        }
        throw new IllegalArgumentException("not one number: " + value);
    }
}
