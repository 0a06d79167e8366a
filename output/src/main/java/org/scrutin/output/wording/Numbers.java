package org.scrutin.output.wording;

import com.ibm.icu.text.NumberFormat;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.OptionalDouble;

/** How numbers read: counts with groups of three, indices with a fixed number of decimals, chances as "1 in n". */
public final class Numbers {

    /** Chances below this are told as less than it. */
    private static final double SMALLEST_CHANCE = 1e-6;

    private static final char MINUS = '\u2212';

    private final Words words;
    private final NumberFormat integers;

    public Numbers(Words words) {
        this.words = words;
        this.integers = NumberFormat.getIntegerInstance(words.locale());
    }

    public String count(long value) {
        return integers.format(value);
    }

    /** With exactly so many decimals, half up; a true minus where negative; no sign for what rounds to zero. */
    public String decimal(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return (rounded.signum() < 0 ? String.valueOf(MINUS) : "")
                + rounded.abs().toPlainString();
    }

    /** Three decimals, as tables have them, or the mark of an undefined value. */
    public String index(OptionalDouble value) {
        return value.isPresent() ? decimal(value.getAsDouble(), 3) : undefined();
    }

    /** Two decimals with a sign. */
    public String signed(double value, int decimals) {
        String text = decimal(value, decimals);
        boolean positive = BigDecimal.valueOf(value)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .signum()
                > 0;
        return positive ? "+" + text : text;
    }

    /** "24 of 93 (26%)". */
    public String share(long part, long of) {
        long percent = Math.round(100.0 * part / of);
        return words.text("number.share", Map.of("part", part, "of", of, "percent", count(percent)));
    }

    /** A whole percentage. */
    public String percent(double share) {
        return words.text("number.percent", Map.of("percent", count(Math.round(100 * share))));
    }

    /** "1 in 420", to two digits. */
    public String chance(double p) {
        if (p < SMALLEST_CHANCE) {
            return words.text("number.chance.tiny", Map.of("n", Math.round(1 / SMALLEST_CHANCE)));
        }
        long n = new BigDecimal(1 / p)
                .round(new MathContext(2, RoundingMode.HALF_UP))
                .longValue();
        return words.text("number.chance", Map.of("n", n));
    }

    /** What stands in a cell whose value is undefined. */
    public String undefined() {
        return words.text("number.undefined");
    }
}
