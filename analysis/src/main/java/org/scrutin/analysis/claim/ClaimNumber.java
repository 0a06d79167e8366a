package org.scrutin.analysis.claim;

import java.util.OptionalDouble;

/** Values of claims as numbers. */
final class ClaimNumber {

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
