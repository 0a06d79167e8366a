package org.scrutin.output.compare;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.scrutin.analysis.claim.Numerals;

/**
 * What one cell holds in two editions and in the mixtures of them; empty where its row is missing. What is exchanged alone and
 * moves the cell has a part in its change.
 *
 * @param before in the earlier edition
 * @param old the later program on data and settings of the earlier edition
 * @param newSettings the same under the settings of the later
 * @param newData the same on the data of the later
 * @param again the later edition, counted again from its own tables
 * @param after in the later edition
 */
record Outcomes(
        Optional<String> before,
        Optional<String> old,
        Optional<String> newSettings,
        Optional<String> newData,
        Optional<String> again,
        Optional<String> after) {

    /** Tables hold roll calls in the order of their ids, files in any: a sum in another order may end with another last digit. */
    private static final BigDecimal ROUNDING = new BigDecimal("1e-9");

    /** What rounding leaves of 0. */
    private static final BigDecimal NOTHING = new BigDecimal("1e-12");

    /**
     * What moved the cell, each by itself or only beside another.
     *
     * @param differing what differs between the two editions at all
     * @return empty where that is not known: counted again, an edition's cell is another than it was
     */
    Set<Origin> origins(Set<Origin> differing) {
        Set<Origin> found = EnumSet.noneOf(Origin.class);
        if (!alike(before, old)) {
            found.add(Origin.PROGRAM);
        }
        if (!alike(old, newData) || !alike(newSettings, after)) {
            found.add(Origin.DATA);
        }
        if (!alike(old, newSettings) || !alike(newData, after)) {
            found.add(Origin.SETTINGS);
        }
        return alike(again, after) && differing.containsAll(found) ? found : Set.of();
    }

    private static boolean alike(Optional<String> one, Optional<String> other) {
        return one.equals(other)
                || one.flatMap(Numerals::of)
                        .flatMap(number -> other.flatMap(Numerals::of).map(second -> alike(number, second)))
                        .orElse(false);
    }

    private static boolean alike(BigDecimal one, BigDecimal other) {
        BigDecimal most = one.abs().max(other.abs());
        return one.subtract(other).abs().compareTo(most.multiply(ROUNDING).add(NOTHING)) <= 0;
    }
}
