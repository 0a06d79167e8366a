package org.scrutin.jobs;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.output.edition.Publication;

/**
 * What a run of the main job left.
 *
 * @param published what users open, and whether anything changed
 * @param rollCalls recorded votes in the study
 * @param ballots ballots listed on them
 * @param counted ballots that count, which decisions of persons can make more or fewer
 * @param discrepant roll calls whose lists do not bear out what was announced
 * @param uncounted decisions of persons that the study names and does not count
 * @param uncountedTotals how many of them are about announced totals
 * @param discrepancies how many of each severity, 0 where there are none
 */
public record ReportRun(
        Publication published,
        int rollCalls,
        long ballots,
        long counted,
        long discrepant,
        int uncounted,
        int uncountedTotals,
        Map<Discrepancy.Severity, Long> discrepancies) {

    public ReportRun {
        discrepancies = Collections.unmodifiableMap(new EnumMap<>(discrepancies));
    }

    /** What users open. */
    public Path folder() {
        return published.folder();
    }

    /** Discrepancies that may change a result. */
    public long blocking() {
        return discrepancies.get(Discrepancy.Severity.BLOCKING);
    }
}
