package org.scrutin.jobs.load.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.analysis.check.DiscrepancyKind;
import org.scrutin.analysis.vote.ChoiceCounts;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.Decision;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallResult;
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
                .map(one -> DynamicTest.dynamicTest(one.get("id") + ": " + one.get("rule"), () -> check(one)));
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
    void everyLanguageHasCasesOfBothKinds() {
        for (String file : List.of("lists.yaml", "reports.yaml")) {
            Set<String> languages = new TreeSet<>();
            RecordCases.in(file).forEach(one -> languages.add((String) one.get("language")));
            assertEquals(new TreeSet<>(TABLES.languages()), languages, file);
        }
    }

    private static void check(Map<String, Object> one) {
        ReadRecord read = read(one);
        Map<String, String> votes = new TreeMap<>();
        Map<String, String> dates = new TreeMap<>();
        for (RollCall rollCall : read.rollCalls()) {
            votes.put(
                    rollCall.id().value(),
                    rollCall.announced().map(ReportCasesTest::words).orElse("none") + ", "
                            + words(read.listed(rollCall.id())) + ", "
                            + rollCall.result().map(RollCallResult::id).orElse(""));
            dates.put(rollCall.id().value(), rollCall.date().toString());
        }
        assertEquals(texts(one.get("votes")), votes);
        assertEquals(one.get("findings"), findings(read));
        if (one.containsKey("dates")) {
            assertEquals(texts(one.get("dates")), dates);
        }
        if (one.containsKey("decisions")) {
            Map<String, String> decisions = new TreeMap<>();
            read.decisions()
                    .forEach(decision -> decisions.put(
                            decision.paragraph(),
                            decision.mode().map(Decision.Mode::id).orElse("") + ", " + decision.outcome()));
            assertEquals(texts(one.get("decisions")), decisions);
        }
    }

    private static ReadRecord read(Map<String, Object> one) {
        LanguageTable language = TABLES.table((String) one.get("language")).orElseThrow();
        return ConferenceReport.read(new RecordText("case", (String) one.get("input")), language, REGISTRY)
                .orElseThrow();
    }

    private static List<String> findings(ReadRecord read) {
        List<Discrepancy> inOrder = new ArrayList<>(read.discrepancies());
        inOrder.sort(Comparator.comparing(Discrepancy::place, CodePointOrder.INSTANCE)
                .thenComparing(discrepancy -> discrepancy.kind().id(), CodePointOrder.INSTANCE)
                .thenComparing(Discrepancy::rank));
        return inOrder.stream()
                .map(discrepancy -> (discrepancy.kind().id() + " "
                                + discrepancy
                                        .rollCall()
                                        .map(id -> id.value().replaceAll(".*:", ""))
                                        .orElse("") + " "
                                + discrepancy.state().map(Object::toString).orElse(""))
                        .strip())
                .toList();
    }

    private static String words(ChoiceCounts counts) {
        return counts.yes() + "-" + counts.no() + "-" + counts.abstain();
    }

    private static Map<String, String> texts(Object mapping) {
        Map<String, String> texts = new TreeMap<>();
        ((Map<?, ?>) mapping).forEach((key, value) -> texts.put(String.valueOf(key), String.valueOf(value)));
        return texts;
    }
}
