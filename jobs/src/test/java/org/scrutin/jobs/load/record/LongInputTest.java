package org.scrutin.jobs.load.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.scrutin.analysis.check.Discrepancy;
import org.scrutin.jobs.load.record.content.ReadRecord;
import org.scrutin.jobs.load.record.language.LanguageTable;
import org.scrutin.jobs.load.record.language.LanguageTables;
import org.scrutin.jobs.load.record.text.RecordText;
import org.scrutin.jobs.registry.CsvStateRegistry;

/**
 * Texts of 150,000 characters that repeat what a record has once. Whoever looks at each of two such for each other, or tries each way to
 * part a list, is not done in minutes; whoever looks once is in a second.
 */
class LongInputTest {

    private static final int LENGTH = 150_000;

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private static final LanguageTables TABLES = LanguageTables.shipped();

    private static final RecordReading READING = new RecordReading(TABLES, CsvStateRegistry.shipped());

    private static final String MEETING = """
            A/65/PV.71
            Tuesday, 21 December 2010, 10 a.m.
            The meeting was called to order at 10.05 a.m.
            The President: We vote.
            A recorded vote was taken.
            In favour:
            %s

            Against:
            Chad

            Abstaining:
            Benin

            Draft resolution I was adopted by 3 votes to 1, with 1 abstention (resolution 65/1).
            %s
            The President: I thank members.
            The meeting rose at 1 p.m.
            """;

    private static final String REPORT = """
            NPT/CONF.2015/R.3
            Final report
            20 November 2015

            1. The Conference met from 2 to 20 November 2015.
            2. At its 18th meeting, on 20 November, the Conference adopted the draft by a recorded vote of 3 to 1, with 1 abstention:
            In favour:
            Albania, Belgium, Chile.

            Against:
            Chad.

            Abstaining:
            Benin.

            3. %s

            4. The Conference closed.
            """;

    private static final String RELEASE = """
            GA/11035
            21 December 2010

            GENERAL ASSEMBLY ADOPTS TEXTS

            %s
            ANNEX I

            Vote on Texts

            The draft resolution was adopted by a recorded vote of 3 in favour to 1 against, with 1 abstention, as follows:

            In favour: Albania, Belgium, Chile.

            Against: Chad.

            Abstain: Benin.

            """;

    /** The vote that stands beside has three names in favour, one against and one abstaining. */
    @TestFactory
    Stream<DynamicTest> aVoteBesideIsReadAsEver() {
        return Stream.of(
                        Stream.of(
                                        "x\n",
                                        "1\n",
                                        "1",
                                        "[",
                                        ": ",
                                        "“",
                                        "one ",
                                        "13/12/2018 ",
                                        "13/12/2018 x\n",
                                        "18-11232 (C)\n12\n",
                                        "Draft resolution ",
                                        "Draft resolution I was adopted.\n",
                                        "12 votes in favour.\n",
                                        "The President: x\n",
                                        "Mr. Smith (Chad): x\n",
                                        "In favour: ",
                                        "In favour:\n",
                                        "A recorded vote was taken. x\n")
                                .map(part -> beside(
                                        "meeting", MEETING.formatted("Albania, Belgium, Chile", repeated(part)), part)),
                        Stream.of("13/12/2018" + " ".repeat(LENGTH) + "x", "A/65/PV.71" + " ".repeat(LENGTH) + "x")
                                .map(line -> beside(
                                        "meeting",
                                        MEETING.formatted("Albania, Belgium, Chile", line),
                                        "blanks in a line")),
                        Stream.of(
                                        "(a) x\n",
                                        "1st meeting ",
                                        "by 12 votes to 3. It ",
                                        "by 12 votes to 3, ",
                                        "In favour:\n",
                                        "3. x\n",
                                        "one ",
                                        ".\n")
                                .map(part -> beside("report", REPORT.formatted(repeated(part)), part)),
                        Stream.of(
                                        "In favour:\n",
                                        "12 votes in favour.\n",
                                        "by a recorded vote of 3 in favour to 1 against. ")
                                .map(part -> beside("release", RELEASE.formatted(repeated(part)), part)))
                .flatMap(tests -> tests);
    }

    /** What is no name is told, and blocks. */
    @TestFactory
    Stream<DynamicTest> inAListItBlocks() {
        return Stream.of(
                        "peace and ",
                        ".",
                        ". ",
                        "- ",
                        "12 13 14 15 ",
                        "x",
                        "Chilex ",
                        "Chile",
                        "Belgium and Chile and ",
                        "(")
                .map(part -> DynamicTest.dynamicTest(part, () -> {
                    ReadRecord read = read(MEETING.formatted("Albania, " + repeated(part), ""));
                    assertTrue(read.discrepancies().stream()
                            .anyMatch(found -> found.severity() == Discrepancy.Severity.BLOCKING));
                }));
    }

    private static DynamicTest beside(String shape, String text, String part) {
        return DynamicTest.dynamicTest(shape + ": " + part, () -> {
            ReadRecord read = read(text);
            String first = read.ballots().get(0).rollCall().value();
            assertEquals(
                    5,
                    read.ballots().stream()
                            .filter(ballot -> ballot.rollCall().value().equals(first))
                            .count());
        });
    }

    private static ReadRecord read(String text) {
        LanguageTable english = TABLES.table("en").orElseThrow();
        return assertTimeoutPreemptively(
                LONGEST,
                () -> READING.read(new RecordText("long.txt", text), english).orElseThrow());
    }

    private static String repeated(String part) {
        return part.repeat(LENGTH / part.length());
    }
}
