package org.scrutin.output.tables;

import java.math.BigDecimal;
import java.util.Optional;
import org.scrutin.analysis.claim.Numerals;

/**
 * One thing that differs between two editions.
 *
 * @param kind what it is
 * @param place where it stands
 * @param before in the earlier edition; empty where it was not there or had no value
 * @param after in the later edition; empty where it is not there or has no value
 * @param cause what made it, as {@link ChangeTables#CHANGES} has it
 */
public record ChangeRow(ChangeKind kind, SourceText place, String before, String after, String cause) {

    /** After minus before, in exact decimals; empty where one of the two is no number. */
    public Optional<BigDecimal> difference() {
        return Numerals.of(before).flatMap(from -> Numerals.of(after).map(to -> to.subtract(from)));
    }

    /** The difference as tables print it; empty where there is none. */
    public String differenceText() {
        return difference()
                .map(number ->
                        number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString())
                .orElse("");
    }
}
