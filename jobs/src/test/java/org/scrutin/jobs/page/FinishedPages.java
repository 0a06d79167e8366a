package org.scrutin.jobs.page;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.scrutin.jobs.Study;
import org.scrutin.jobs.StudyReports;

/** The pages of two studies, one of one record and one of several cycles, in both languages. */
@NeedsChromium
abstract class FinishedPages {

    private static StudyReports record;
    private static StudyReports cycles;

    static Tab tab;

    @BeforeAll
    static void find(
            Tab open,
            @Study("small-arms-2018") StudyReports ofOneRecord,
            @Study("arms-votes-2001-2025") StudyReports ofCycles) {
        tab = open;
        record = ofOneRecord;
        cycles = ofCycles;
    }

    static List<Path> pages() {
        return Stream.of(record, cycles)
                .flatMap(report ->
                        Stream.of("en", "zh").map(language -> report.folder().resolve("report." + language + ".html")))
                .toList();
    }
}
