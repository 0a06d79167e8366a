package org.scrutin.jobs.load.record;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.scrutin.jobs.load.record.library.LibraryPage;

/** The rules of reading the library's page of a vote, as cases in {@code library.yaml}. */
class LibraryCasesTest {

    @TestFactory
    Stream<DynamicTest> records() {
        return RecordCase.testsOf(new LibraryPage(), "library.yaml");
    }
}
