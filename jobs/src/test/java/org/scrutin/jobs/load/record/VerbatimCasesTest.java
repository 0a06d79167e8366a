package org.scrutin.jobs.load.record;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.scrutin.jobs.load.record.verbatim.VerbatimRecord;

/** The rules of reading a verbatim record, as cases in {@code verbatim.yaml}. */
class VerbatimCasesTest {

    @TestFactory
    Stream<DynamicTest> records() {
        return RecordCase.testsOf(new VerbatimRecord(), "verbatim.yaml");
    }
}
