package org.scrutin.analysis.bounds;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The range of a result over all records that what was announced and listed leaves open. No
 * chance is involved; one of the records is the true one.
 *
 * @param value the result on what is listed; empty where undefined
 * @param low the lowest over the records; empty where it is undefined on all of them
 * @param high the highest
 * @param records how many possible records, at least 1: what is listed is one
 * @param undefined on how many of them the result is undefined
 */
public record Bounds(OptionalDouble value, OptionalDouble low, OptionalDouble high, int records, int undefined) {

    private static final double ROUNDING = 1e-12;

    /**
     * The range of results.
     *
     * @param asListed on what is listed
     * @param others on each other possible record
     */
    public static Bounds of(OptionalDouble asListed, List<OptionalDouble> others) {
        double low = asListed.orElse(Double.POSITIVE_INFINITY);
        double high = asListed.orElse(Double.NEGATIVE_INFINITY);
        int undefined = asListed.isEmpty() ? 1 : 0;
        for (OptionalDouble other : others) {
            if (other.isEmpty()) {
                undefined++;
            } else {
                low = Math.min(low, other.getAsDouble());
                high = Math.max(high, other.getAsDouble());
            }
        }
        int records = others.size() + 1;
        return undefined == records
                ? new Bounds(asListed, OptionalDouble.empty(), OptionalDouble.empty(), records, undefined)
                : new Bounds(asListed, OptionalDouble.of(low), OptionalDouble.of(high), records, undefined);
    }

    /** Whether it is one number on some records and another on others; rounding of the last digits is none. */
    public boolean varies() {
        return low.isPresent()
                && high.getAsDouble() - low.getAsDouble() > ROUNDING * Math.max(1, Math.abs(high.getAsDouble()));
    }
}
