package org.scrutin.output.wording;

import com.ibm.icu.text.NumberFormat;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.OptionalDouble;
import org.scrutin.analysis.claim.Rounding;

/** How numbers read: counts with groups of three, indices with a fixed number of decimals, chances as "1 in n" or, from a tenth on,
 * "n in 100". */
public final class Numbers {

    /** Chances below this are told as less than it. */
    private static final double SMALLEST_CHANCE = 1e-6;

    /** From here on "1 in n" would be too coarse: 1 in 2 would stand for anything from two fifths to two thirds. */
    private static final double COARSE_CHANCE = 0.1;

    private static final int TABLE_DECIMALS = 3;

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
        return Rounding.printed(value, decimals);
    }

    /**
     * With so many decimals, or as many more as keep what is not quite 1 from reading as 1, and what is not quite 0 from reading as 0.
     *
     * @param value a share or an index
     */
    public String proportion(double value, int decimals) {
        return decimal(value, Rounding.telling(value, decimals));
    }

    /** Three decimals as tables have them, more where three would read as a whole number, or the mark of an undefined value. */
    public String index(OptionalDouble value) {
        return value.isPresent() ? index(value.getAsDouble()) : undefined();
    }

    /** The same of a value that is defined. */
    public String index(double value) {
        return proportion(value, TABLE_DECIMALS);
    }

    /** The same of a difference, with a sign. */
    public String signedIndex(double value) {
        return signed(value, Rounding.telling(value, TABLE_DECIMALS));
    }

    /** So many decimals, with a sign. */
    public String signed(double value, int decimals) {
        return Rounding.signed(value, decimals);
    }

    /** "24 of 93 (26%)". */
    public String share(long part, long of) {
        long percent = Rounding.percent(part, of, 0).longValueExact();
        return words.text("number.share", Map.of("part", part, "of", of, "percent", count(percent)));
    }

    /** A whole percentage. */
    public String percent(double share) {
        return words.text(
                "number.percent",
                Map.of("percent", count(Rounding.percent(share, 0).longValueExact())));
    }

    /**
     * "1 in 420", to two digits; from a tenth on "86 in 100"; "more than 99 in 100" and "all" at the end.
     *
     * @param p from 0 to 1
     */
    public String chance(double p) {
        if (p < SMALLEST_CHANCE) {
            return words.text("number.chance.tiny", Map.of("n", Math.round(1 / SMALLEST_CHANCE)));
        }
        if (p >= COARSE_CHANCE) {
            return coarseChance(p);
        }
        long n = new BigDecimal(1 / p)
                .round(new MathContext(2, RoundingMode.HALF_UP))
                .longValue();
        return words.text("number.chance", Map.of("n", n));
    }

    private String coarseChance(double p) {
        if (p >= 1) {
            return words.text("number.chance.all");
        }
        long percent = Rounding.percent(p, 0).longValueExact();
        return percent < 100
                ? words.text("number.chance.hundred", Map.of("n", percent))
                : words.text("number.chance.nearly");
    }

    /** What stands in a cell whose value is undefined. */
    public String undefined() {
        return words.text("number.undefined");
    }
}
