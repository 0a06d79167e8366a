package org.scrutin.analysis.claim.maker;

import java.util.List;
import org.scrutin.analysis.claim.Cell;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.Rounding;
import org.scrutin.analysis.cycle.CycleChange;

/**
 * The row of table {@code cycle_change} that sentences on a change quote.
 *
 * @param change between two cycles
 */
record ChangeCells(CycleChange change) {

    /** Decimals of a change and of its parts. */
    static final int PRINTED = 2;

    /** As many at most where fewer would say a change that is not the difference of the two means beside it. */
    static final int PRINTED_CLOSELY = 4;

    /** Changes under this print as 0.00 and are not told. */
    static final double TOLD = 0.005;

    Cell at(String column) {
        return Cell.at(
                "cycle_change",
                column,
                change.from(),
                change.to(),
                change.group(),
                change.measure().id(),
                change.method().id());
    }

    /** The id of a sentence on the change. */
    String id(String prefix) {
        return prefix + ":" + change.group() + ":" + change.from() + ":" + change.to() + ":"
                + change.method().id();
    }

    /** Whether the change is large enough to be told. */
    boolean isTold() {
        return size() >= TOLD;
    }

    /** How large the change is, whichever way it goes. */
    double size() {
        return Math.abs(change.parts().total());
    }

    /** Adds which way it goes, how far, and where it comes from: {@code total}, {@code agenda}, {@code behaviour}, {@code membership}. */
    Claim.Builder tell(Claim.Builder claim) {
        return tell(claim, PRINTED);
    }

    /** The same with so many decimals. */
    Claim.Builder tell(Claim.Builder claim, int decimals) {
        CycleChange.Parts parts = change.parts();
        return claim.form("direction", parts.total() < 0 ? "less" : "more")
                .with("total", new ClaimValue.Size(parts.total(), decimals), at("total"))
                .with("agenda", new ClaimValue.SignedDecimal(parts.agenda(), decimals), at("agenda"))
                .with("behaviour", new ClaimValue.SignedDecimal(parts.behaviour(), decimals), at("behaviour"))
                .with("membership", new ClaimValue.SignedDecimal(parts.membership(), decimals), at("membership"));
    }

    /** Decimals with which the change stands beside its two means: from 0.77 to 0.77 is no change of 0.01. */
    int decimalsBesideMeans() {
        List<Double> means = List.of(change.toMean(), -change.fromMean());
        int decimals = PRINTED;
        while (decimals < PRINTED_CLOSELY
                && !Rounding.addUp(means, change.parts().total(), decimals)) {
            decimals++;
        }
        return decimals;
    }

    /** A change or a part of one as it is printed. */
    static ClaimValue signed(double value) {
        return new ClaimValue.SignedDecimal(value, PRINTED);
    }
}
