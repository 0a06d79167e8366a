package org.scrutin.jobs.load.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.jobs.load.record.language.LanguageTables;
import org.scrutin.jobs.load.record.report.ConferenceReport;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.registry.CsvStateRegistry;

/** What a heading weighs that gives another number than its names: totals hold every list but that of the absent. */
class AbsentHeadingTest {

    @ParameterizedTest
    @CsvSource({"2, 3, BLOCKING", "3, 2, WARNING"})
    void onlyTheHeadingHoldsTheAbsentToWhatWasAnnounced(int inFavour, int absent, Discrepancy.Severity severity) {
        RecordText report = new RecordText("report", """
                A/CONF.999/2018/9

                New York, 18-29 June 2018

                1. At its 18th meeting, on 29 June, the Conference adopted the text by a recorded vote of 2 to none, with no abstentions.

                In favour (%d): Algeria, Cuba.

                Absent (%d): Belize, Chad.
                """.formatted(inFavour, absent));

        List<Discrepancy> told = new ConferenceReport()
                .read(report, LanguageTables.shipped().table("en").orElseThrow(), CsvStateRegistry.shipped())
                .orElseThrow()
                .discrepancies();

        assertEquals(
                List.of(DiscrepancyKind.HEADING_COUNT),
                told.stream().map(Discrepancy::kind).toList());
        assertEquals(List.of(severity), told.stream().map(Discrepancy::severity).toList());
    }
}
