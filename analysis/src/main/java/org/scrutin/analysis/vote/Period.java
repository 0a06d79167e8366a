package org.scrutin.analysis.vote;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** A span of days, both ends inclusive, either of them open. */
public final class Period implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Every day. */
    public static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

    private final LocalDate first;
    private final LocalDate last;

    private Period(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a period ends before it begins: " + first + " to " + last);
        }
        this.first = first;
        this.last = last;
    }

    /**
     * A span with ends that may be open.
     *
     * @param from the first day; empty = open
     * @param to the last day; empty = open
     * @throws IllegalArgumentException when the last day is before the first
     */
    public static Period of(Optional<LocalDate> from, Optional<LocalDate> to) {
        return new Period(from.orElse(LocalDate.MIN), to.orElse(LocalDate.MAX));
    }

    public static Period of(LocalDate from, LocalDate to) {
        return new Period(from, to);
    }

    public Optional<LocalDate> from() {
        return first.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(first);
    }

    public Optional<LocalDate> to() {
        return last.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(last);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean overlaps(Period other) {
        return !last.isBefore(other.first) && !other.last.isBefore(first);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Period period && first.equals(period.first) && last.equals(period.last);
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, last);
    }

    @Override
    public String toString() {
        return from().map(LocalDate::toString).orElse("…") + " to "
                + to().map(LocalDate::toString).orElse("…");
    }
}
