package org.scrutin.jobs.load.record;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.scrutin.jobs.load.record.language.LanguageTables;
import org.scrutin.jobs.registry.CsvStateRegistry;

/** Which votes of a record may be one that is printed twice, as cases in {@code twice.yaml}. */
class PrintedTwiceTest {

    @TestFactory
    Stream<DynamicTest> records() {
        RecordReading reading = new RecordReading(LanguageTables.shipped(), CsvStateRegistry.shipped());
        return RecordCases.in("twice.yaml").stream()
                .map(one -> DynamicTest.dynamicTest(one.get("id") + ": " + one.get("rule"), () -> check(one, reading)));
    }

    private static void check(Map<String, Object> one, RecordReading reading) {
        String language = (String) one.get("language");
        RecordCase.check(
                one,
                reading.read(
                                RecordCase.text(one),
                                reading.tables().table(language).orElseThrow())
                        .orElseThrow());
    }
}
