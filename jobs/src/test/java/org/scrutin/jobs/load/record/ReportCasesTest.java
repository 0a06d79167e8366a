package org.scrutin.jobs.load.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.jobs.load.record.content.ReadRecord;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.LanguageTables;
import org.scrutin.jobs.load.record.report.ConferenceReport;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.registry.CsvStateRegistry;

/** The rules of reading a conference's report, as cases in {@code reports.yaml}. */
class ReportCasesTest {

    private static final CsvStateRegistry REGISTRY = CsvStateRegistry.shipped();
    private static final LanguageTables TABLES = LanguageTables.shipped();

    /** What no reading of a report can find, and why. */
    private static final Map<DiscrepancyKind, String> WAIVED = new EnumMap<>(Map.of(
            DiscrepancyKind.INTENTION, "later statements stand in verbatim records",
            DiscrepancyKind.OUT_OF_CYCLE, "a record knows no cycles",
            DiscrepancyKind.BALLOT_WITHOUT_ROLL_CALL, "ballots of a record stand under their vote",
            DiscrepancyKind.SOURCES_DIFFER, "one record is one source"));

    @TestFactory
    Stream<DynamicTest> reports() {
        return RecordCases.in("reports.yaml").stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.get("id") + ": " + one.get("rule"), () -> RecordCase.check(one, read(one))));
    }

    @Test
    void everyKindOfFindingHasACaseOrAReasonToHaveNone() {
        Set<DiscrepancyKind> covered = EnumSet.copyOf(WAIVED.keySet());
        for (Map<String, Object> one : RecordCases.in("reports.yaml")) {
            read(one).discrepancies().forEach(discrepancy -> covered.add(discrepancy.kind()));
        }
        assertEquals(EnumSet.allOf(DiscrepancyKind.class), covered);
    }

    @Test
    void everyLanguageHasCasesOfEachKind() {
        for (String file : List.of("lists.yaml", "reports.yaml", "verbatim.yaml", "press.yaml", "library.yaml")) {
            Set<String> languages = new TreeSet<>();
            RecordCases.in(file).forEach(one -> languages.add((String) one.get("language")));
            assertEquals(new TreeSet<>(TABLES.languages()), languages, file);
        }
    }

    @Test
    void theLanguageOfEveryCaseWithAVoteIsToldFromItsText() {
        for (String file : List.of("reports.yaml", "verbatim.yaml", "press.yaml")) {
            for (Map<String, Object> one : RecordCases.in(file)) {
                RecordText document = RecordCase.text(one);
                assertEquals(
                        one.get("language"),
                        new LanguageOfRecord(TABLES)
                                .of(document)
                                .map(LanguageTable::language)
                                .orElse(""),
                        file + " " + one.get("id"));
            }
        }
    }

    private static ReadRecord read(Map<String, Object> one) {
        LanguageTable language = TABLES.table((String) one.get("language")).orElseThrow();
        return new ConferenceReport()
                .read(RecordCase.text(one), language, REGISTRY)
                .orElseThrow();
    }
}
