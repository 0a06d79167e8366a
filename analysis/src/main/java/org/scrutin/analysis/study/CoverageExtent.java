package org.scrutin.analysis.study;

import java.time.LocalDate;
import java.util.List;
import org.scrutin.analysis.vote.Period;

/** How much of a period the data of a study hold. */
public enum CoverageExtent {
    /** All of it. */
    WHOLE,
    /** A part of it: a count is a count of that part. */
    PART,
    /** Nothing: a count is not in the data, never 0. */
    NONE;

    /**
     * How much of a period is held of one kind of vote. A period that is still running counts up to the last day that the data hold
     * of anything. Where the study and its sources tell no coverage at all, all of it.
     *
     * @param coverage what the data hold
     * @param kind the kind of vote, as in {@link Coverage#kind}
     * @param period the days asked for
     */
    public static CoverageExtent of(List<Coverage> coverage, String kind, Period period) {
        if (coverage.isEmpty()) {
            return WHOLE;
        }
        LocalDate end = coverage.stream()
                .map(row -> row.period().to().orElse(LocalDate.MAX))
                .max(LocalDate::compareTo)
                .orElseThrow();
        LocalDate from = period.from().orElse(LocalDate.MIN);
        LocalDate to = period.to().filter(day -> day.isBefore(end)).orElse(end);
        List<Coverage> ofKind = coverage.stream()
                .filter(row -> row.kind().equals(kind))
                .filter(row -> row.period().overlaps(period))
                .toList();
        if (ofKind.isEmpty()) {
            return NONE;
        }
        boolean whole = ofKind.stream()
                .anyMatch(row -> row.period().holds(from) && row.period().holds(to));
        return whole ? WHOLE : PART;
    }
}
