package org.scrutin.jobs.load.record.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.scrutin.jobs.load.record.RecordCases;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.LanguageTables;
import org.scrutin.jobs.load.record.text.Passage;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.load.record.text.Span;
import org.scrutin.jobs.registry.CsvStateRegistry;

/** The rules of reading lists, as cases in {@code lists.yaml}. */
class ListCasesTest {

    private static final CsvStateRegistry REGISTRY = CsvStateRegistry.shipped();
    private static final LanguageTables TABLES = LanguageTables.shipped();

    @TestFactory
    Stream<DynamicTest> lists() {
        List<Map<String, Object>> cases = RecordCases.in("lists.yaml");
        assertFalse(cases.isEmpty());
        return cases.stream()
                .map(one -> DynamicTest.dynamicTest(one.get("id") + ": " + one.get("rule"), () -> check(one)));
    }

    private static void check(Map<String, Object> one) {
        LanguageTable language = TABLES.table((String) one.get("language")).orElseThrow();
        RecordText document = new RecordText("case", (String) one.get("input"));
        Passage list = Passage.of(document, new Span(0, document.length()), List.of(), language.blanks());
        LocalDate day = LocalDate.parse((String) one.get("date"));
        List<String> read = new ListReader(REGISTRY, language, day)
                .read(list).stream().map(ListCasesTest::words).toList();
        assertEquals(one.get("expected"), read);
    }

    private static String words(ListedName name) {
        if (name.reading() instanceof NameReading.Resolved resolved) {
            return switch (resolved.manner()) {
                case AS_PRINTED -> resolved.id().value();
                case OTHER_LANGUAGE -> "other " + resolved.id();
                case BLANKS_AND_HYPHENS -> "spaced " + resolved.id();
                case FUSED -> "fused " + resolved.id();
            };
        }
        if (name.reading() instanceof NameReading.Near near) {
            return "near " + near.id();
        }
        if (name.reading() instanceof NameReading.Label label) {
            return "label " + label.id();
        }
        return name.reading() instanceof NameReading.Phantom ? "phantom" : "unresolved";
    }
}
