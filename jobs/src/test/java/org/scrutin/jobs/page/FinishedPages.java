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
        return Stream.concat(pagesOfRecord().stream(), pagesOf(cycles).stream()).toList();
    }

    /** A page of each kind: the long one in Chinese has the forms of the long one in English and the words of the short one. */
    static List<Path> kindsOfPages() {
        return Boolean.getBoolean("scrutin.pages.all")
                ? pages()
                : Stream.concat(pagesOfRecord().stream(), Stream.of(pageOfCycles()))
                        .toList();
    }

    /** Of the study of one record, in both languages. */
    static List<Path> pagesOfRecord() {
        return pagesOf(record);
    }

    /** Of the study of one record, in English. */
    static Path pageOfRecord() {
        return page(record, "en");
    }

    /** Of the study of several cycles, in English. */
    static Path pageOfCycles() {
        return page(cycles, "en");
    }

    private static List<Path> pagesOf(StudyReports report) {
        return Stream.of("en", "zh").map(language -> page(report, language)).toList();
    }

    private static Path page(StudyReports report, String language) {
        return report.folder().resolve("report." + language + ".html");
    }
}
