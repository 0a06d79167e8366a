package org.scrutin.jobs.load.record;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.scrutin.jobs.load.record.press.PressRelease;

/** The rules of reading a press release, as cases in {@code press.yaml}. */
class PressCasesTest {

    @TestFactory
    Stream<DynamicTest> records() {
        return RecordCase.testsOf(new PressRelease(), "press.yaml");
    }
}
