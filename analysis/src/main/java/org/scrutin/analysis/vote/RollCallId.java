package org.scrutin.analysis.vote;

import java.io.Serializable;

/**
 * A roll call's id, for example {@code A/CONF.192/2018/RC/3:I-16} or {@code A/RES/61/77:OP-9}.
 *
 * @param value the id as it stands in tables; not empty
 */
public record RollCallId(String value) implements Comparable<RollCallId>, Serializable {

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException when the value is blank
     */
    public RollCallId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id is never blank");
        }
    }

    /** The symbol of the document that the id begins with; the whole id where it names no part. */
    public String symbol() {
        int colon = value.lastIndexOf(':');
        return colon < 0 ? value : value.substring(0, colon);
    }

    /** What stands behind the symbol: {@code OP-9}, {@code whole}, the number of a vote; empty where the id names no part. */
    public String part() {
        int colon = value.lastIndexOf(':');
        return colon < 0 ? "" : value.substring(colon + 1);
    }

    /** By code point, the order of rows in every table. */
    @Override
    public int compareTo(RollCallId other) {
        return CodePointOrder.INSTANCE.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
