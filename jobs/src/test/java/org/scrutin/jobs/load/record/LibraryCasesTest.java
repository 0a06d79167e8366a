package org.scrutin.jobs.load.record;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.scrutin.jobs.load.record.content.ReadRecord;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.LanguageTables;
import org.scrutin.jobs.load.record.library.LibraryPage;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.registry.CsvStateRegistry;

/** The rules of reading the library's page of a vote, as cases in {@code library.yaml}. */
class LibraryCasesTest {

    private static final CsvStateRegistry REGISTRY = CsvStateRegistry.shipped();
    private static final LanguageTables TABLES = LanguageTables.shipped();

    @TestFactory
    Stream<DynamicTest> records() {
        return RecordCases.in("library.yaml").stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.get("id") + ": " + one.get("rule"), () -> RecordCase.check(one, read(one))));
    }

    private static ReadRecord read(Map<String, Object> one) {
        LanguageTable language = TABLES.table((String) one.get("language")).orElseThrow();
        return new LibraryPage()
                .read(new RecordText("case", (String) one.get("input")), language, REGISTRY)
                .orElseThrow();
    }
}
