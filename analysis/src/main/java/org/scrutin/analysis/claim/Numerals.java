package org.scrutin.analysis.claim;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as the tables of a report print them: digits, at most one point, and a minus in front where below 0. */
public final class Numerals {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private Numerals() {}

    /** The number that a text is, or empty where it is none. */
    public static Optional<BigDecimal> of(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
