package org.scrutin.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutin.output.edition.Sha256;

/** What {@code show} answers: of tables that lie directly in a folder, and of a report. */
class ShowCommandTest {

    private static final String TEXT = "In favour: Chad, Cape\nVerde, Chile\nAgainst: Cuba\n";

    @TempDir
    Path folder;

    private Path tables;

    @BeforeEach
    void write() throws IOException {
        tables = Files.createDirectories(folder.resolve("tables"));
        Files.writeString(tables.resolve("roll_calls.csv"), "roll_call,date\nR1,2020-01-01\n");
        Files.writeString(tables.resolve("ballots.csv"), """
                roll_call,state,choice,name_as_printed,source,place
                R1,CPV,Y,Cape Verde,m.txt,1:18
                R1,CUB,N,Cuba,m.txt,3:10
                R1,CHN,N,CHN,m.txt,3:6
                R1,FRA,X,,,
                """);
        Files.writeString(tables.resolve("discrepancies.csv"), """
                source,place,kind,rank,roll_call,severity,state,announced,listed,evidence,detail
                m.txt,1:1,missing-candidate,1,R1,warning,LSO,,,R2 Y Lesotho 9:1,Listed elsewhere.
                m.txt,1:1,missing-candidate,2,R2,warning,CUB,,,,Of another vote.
                """);
        Files.writeString(folder.resolve("m.txt"), TEXT);
    }

    @Test
    void aBallotIsShownWhereItStands() {
        assertEquals(
                new Said(
                        0,
                        List.of(
                                "R1, CPV: in favour",
                                "document: " + tables.resolve("m.txt"),
                                "place: line 1, column 18",
                                "passage: In favour: Chad, [[Cape]] [[Verde]], Chile Against: Cuba"),
                        List.of()),
                besideTables("CPV"));
    }

    @Test
    void aStateWithoutABallotShowsWhatConcernsIt() {
        assertEquals(
                new Said(
                        0,
                        List.of(
                                "R1, LSO: no ballot",
                                "finding: warning missing-candidate 1, m.txt 1:1: Listed elsewhere. (R2 Y Lesotho 9:1)",
                                "document: " + tables.resolve("m.txt"),
                                "place of the finding: line 1, column 1",
                                "passage: [[In favour: Chad, Cape]] Verde, Chile Against: Cuba "),
                        List.of()),
                besideTables("LSO"));
        assertEquals(
                List.of("R1, NAM: no ballot", "no document lists it, and no finding concerns it"),
                besideTables("NAM").out());
        assertEquals(
                List.of("R1, FRA: on no list", "no document lists it, and no finding concerns it"),
                besideTables("FRA").out());
    }

    /** Lesotho is on no list, Cuba against: a person decided otherwise about both. */
    @Test
    void aCorrectedBallotIsToldWithWhatIsRecordedAndWhoDecided() throws IOException {
        Files.writeString(tables.resolve("corrections.csv"), """
                source,roll_call,state,source_sha256,recorded,corrected,who,why,date
                m.txt,R1,LSO,0,,Y,A. Reader,A letter,2026-11-27
                m.txt,R1,CUB,0,N,A,A. Reader,A letter,2026-11-28
                m.txt,R2,,0,yes 9,yes 8,A. Reader,A call,2026-11-28
                """);
        Files.writeString(tables.resolve("roll_calls.csv"), "roll_call,date\nR1,2020-01-01\nR2,2020-01-01\n");
        manifest(Sha256.of(folder.resolve("m.txt")), "corrected");
        String document = folder.resolve("m.txt").toString();
        assertEquals(
                List.of(
                        "R1, LSO: in favour, as corrected; recorded: no ballot",
                        "correction: from not listed to in favour, decided by A. Reader on 2026-11-27 about m.txt: A letter"),
                Said.by("show", folder.toString(), "R1", "LSO").out().subList(0, 2));
        List<String> cuba = Said.by("show", folder.toString(), "R1", "CUB").out();
        assertEquals(
                List.of(
                        "R1, CUB: abstaining, as corrected; recorded: against",
                        "correction: from against to abstaining, decided by A. Reader on 2026-11-28 about m.txt: A letter",
                        "document: " + document,
                        "place: line 3, column 10"),
                cuba.subList(0, 4));
        assertEquals(
                List.of(
                        "R2, NAM: no ballot",
                        "correction of the announced totals: from yes 9 to yes 8, decided by A. Reader on 2026-11-28 about m.txt: A call"),
                Said.by("show", folder.toString(), "R2", "NAM").out().subList(0, 2));
        manifest(Sha256.of(folder.resolve("m.txt")), "recorded");
        assertEquals(
                List.of(
                        "R1, LSO: no ballot",
                        "correction: from not listed to in favour, decided by A. Reader on 2026-11-27 about m.txt: A letter"
                                + " (it does not count here)"),
                Said.by("show", folder.toString(), "R1", "LSO").out().subList(0, 2));
    }

    @Test
    void whatIsNotInTheTablesIsRefused() {
        assertEquals(
                List.of("scrutin: STATE: the unknown state \"QQQ\"; expected a state's id, as NAM, or its name"),
                refused("show", tables.toString(), "R1", "QQQ"));
        assertEquals(
                List.of("scrutin: " + tables.resolve("roll_calls.csv")
                        + ": no roll call \"R7\"; expected one of the table, as R1"),
                refused("show", tables.toString(), "R7", "CUB"));
        assertEquals(
                List.of("scrutin: STATE: the unknown state \"state:\"; expected a state's id, as NAM, or its name"),
                refused("show", tables.toString(), "R1", "state:"));
        assertEquals(
                List.of("scrutin: ROLL_CALL: nothing; expected a roll call's id, as the tables have it"),
                refused("show", tables.toString(), " ", "CUB"));
        Path empty = folder.resolve("nowhere");
        assertEquals(
                List.of("scrutin: " + empty
                        + ": roll_calls.csv: missing; expected a report folder, or one that extract wrote"),
                refused("show", empty.toString(), "R1", "CUB"));
    }

    /** A report prints the end of an id: its letters may be of either case, and what two end with is asked for again. */
    @Test
    void aRollCallIsNamedByTheEndOfItsId() throws IOException {
        Files.writeString(
                tables.resolve("roll_calls.csv"),
                "roll_call,date\nA/RC/3:I-18,2020-01-01\nA/RC/3:II-18,2020-01-01\nA/RC/3:II-19,2020-01-01\n");
        for (String[] named : new String[][] {
            {"A/RC/3:II-18", "A/RC/3:II-18"},
            {"a/rc/3:ii-18", "A/RC/3:II-18"},
            {"II-18", "A/RC/3:II-18"},
            {"i-18", "A/RC/3:I-18"},
            {"9", "A/RC/3:II-19"}
        }) {
            assertEquals(
                    named[1] + ", CUB: no ballot",
                    Said.by("show", tables.toString(), named[0], "CUB").out().get(0));
        }
        assertEquals(
                List.of(
                        "scrutin: " + tables.resolve("roll_calls.csv")
                                + ": 2 roll calls that end with \"18\", or whose title names it; expected more of the id of one of them: A/RC/3:I-18, A/RC/3:II-18"),
                refused("show", tables.toString(), "18", "CUB"));
    }

    /** As the pages and sentences of a report call it, and by the resolution, where it is one vote's alone. */
    @Test
    void aRollCallIsNamedAsAReportPrintsIt() throws IOException {
        Files.writeString(tables.resolve("roll_calls.csv"), """
                roll_call,date,title
                A/65/PV.71:2,2010-12-21,Draft resolution I (A/RES/65/199)
                A/65/PV.71:7,2010-12-21,"Draft resolution III, as amended (A/RES/65/20)"
                A/65/PV.71:12,2010-12-21,Draft resolution IV (A/RES/65/20)
                """);
        for (String named : List.of("A/65/PV.71, vote 2", "vote 2 of a/65/pv.71", "A/RES/65/199", "a/res/65/199")) {
            assertEquals(
                    "A/65/PV.71:2, CUB: no ballot",
                    Said.by("show", tables.toString(), named, "CUB").out().get(0));
        }
        String file = "scrutin: " + tables.resolve("roll_calls.csv");
        assertEquals(
                List.of(file
                        + ": 2 roll calls that end with \"A/RES/65/20\", or whose title names it; expected more of the id of one of them:"
                        + " A/65/PV.71:7, A/65/PV.71:12"),
                refused("show", tables.toString(), "A/RES/65/20", "CUB"));
        assertEquals(
                List.of(
                        file
                                + ": no roll call \"A/65/PV.71:22\"; expected one of the table, as A/65/PV.71:2, A/65/PV.71:12, A/65/PV.71:7"),
                refused("show", tables.toString(), "A/65/PV.71:22", "CUB"));
    }

    /** That a state stands on no list is all that tables know of it. */
    @Test
    void theKindOfAnAbsenceIsTold() throws IOException {
        Files.writeString(tables.resolve("ballots.csv"), """
                roll_call,state,choice,name_as_printed,source,place,absence_kind
                R1,FRA,X,,m.txt,,missed-the-meeting
                R1,CUB,X,Cuba,m.txt,3:10,excused
                """);
        assertEquals(
                List.of(
                        "R1, FRA: on no list",
                        "absence: on no list of any vote of the meeting (missed-the-meeting)",
                        "no document lists it, and no finding concerns it"),
                besideTables("FRA").out());
        assertEquals(
                List.of("R1, CUB: not voting", "absence: excused"),
                besideTables("CUB").out().subList(0, 2));
    }

    @Test
    void aDocumentThatIsNotFoundOrSaysSomethingElseIsRefused() throws IOException {
        assertEquals(
                List.of("scrutin: m.txt: the document lies neither in the current folder nor beside the tables;"
                        + " expected --document FILE"),
                refused("show", tables.toString(), "R1", "CUB"));
        Path other = Files.writeString(folder.resolve("other.txt"), "In favour: Chad\n\nAgainst: Chile\n");
        assertEquals(
                List.of("scrutin: " + other
                        + ", 3:10: not the name \"Cuba\"; expected the document as it was read, unchanged"),
                refused("show", tables.toString(), "R1", "CUB", "--document", other.toString()));
    }

    /** Whoever has the document at the library finds the place without the file. */
    @Test
    void thePlaceIsToldWhereTheDocumentIsNotAtHand() {
        Said said = Said.by("show", tables.toString(), "R1", "CPV");
        assertEquals(3, said.status());
        assertEquals(
                List.of(
                        "R1, CPV: in favour",
                        "document, as the tables name it: m.txt",
                        "place: line 1, column 18",
                        "name as printed: Cape Verde"),
                said.out());
    }

    @Test
    void ofAPdfThePageIsToldToo() throws IOException {
        Files.writeString(
                tables.resolve("ballots.csv"),
                "roll_call,state,choice,name_as_printed,source,place\nR1,CUB,N,Cuba,m.pdf,6.85:37\n");
        assertEquals(
                "place: page 6, line 85, column 37",
                Said.by("show", tables.toString(), "R1", "CUB").out().get(2));
    }

    @Test
    void whatIsMissingIsSaidInALineToActOn() {
        assertEquals(
                "scrutin: the report's folder is missing, the one that scrutin report printed,"
                        + " as: scrutin show report/small-arms-2018 II-18 CUB",
                missing("II-18", "CUB"));
        assertEquals(
                "scrutin: the state is missing, as: scrutin show " + tables + " R1 NAM",
                missing(tables.toString(), "R1"));
        assertEquals(
                "scrutin: a roll call and a state are missing, as: scrutin show " + tables + " II-18 NAM",
                missing(tables.toString()));
        assertEquals(
                "scrutin: the report's folder, a roll call and a state are missing,"
                        + " as: scrutin show report/small-arms-2018 II-18 NAM",
                missing());
        assertEquals(
                "scrutin: the report's folder (it stands first) and a state are missing, the one that scrutin report printed,"
                        + " as: scrutin show report/small-arms-2018 II-18 NAM",
                missing("II-18"));
    }

    private static String missing(String... given) {
        Said said = Said.by(Stream.concat(Stream.of("show"), Stream.of(given)).toArray(String[]::new));
        assertEquals(2, said.status(), said.toString());
        return said.err().get(0);
    }

    @Test
    void aReportHoldsItsInputToTheManifest() throws IOException {
        Path document = folder.resolve("m.txt");
        manifest(Sha256.of(document));
        Said said = Said.by("show", folder.toString(), "R1", "state:CUB");
        assertEquals(0, said.status(), said.toString());
        assertEquals("document: " + document, said.out().get(1));
        String before = Sha256.of(document);
        // The name stands where it stood: only the sum tells.
        Files.writeString(document, TEXT + "More.\n");
        assertEquals(
                List.of("scrutin: " + document + ": it is not what the tables were made from: SHA-256 "
                        + Sha256.of(document) + "; expected SHA-256 " + before),
                refused("show", folder.toString(), "R1", "CUB"));
    }

    /** The name stands where it stood, as it does in a copy of the record without its last page. */
    @Test
    void tablesOfExtractHoldADocumentToTheirTableOfDocuments() throws IOException {
        Path document = folder.resolve("m.txt");
        String before = Sha256.of(document);
        Files.writeString(tables.resolve("documents.csv"), "source,sha256,bytes,language\nm.txt," + before + ",1,en\n");
        Said said = Said.by("show", tables.toString(), "R1", "Cuba", "--document=" + document);
        assertEquals(0, said.status(), said.toString());
        Files.writeString(document, TEXT + "More.\n");
        assertEquals(
                List.of("scrutin: " + document + ": it is not what the tables were made from: SHA-256 "
                        + Sha256.of(document) + "; expected SHA-256 " + before),
                refused("show", tables.toString(), "R1", "CUB", "--document=" + document));
    }

    @Test
    void ofATableWithAColumnAStateTheChoiceIsMarked() throws IOException {
        Path wide = Files.writeString(folder.resolve("m.txt"), "roll_call,CHL,CUB\nR0,Y,A\nR1,Y,N and so on,Y\n");
        manifest(Sha256.of(wide));
        assertEquals(
                List.of("place: line 3, column 6", "passage: roll_call,CHL,CUB R0,Y,A R1,Y,[[N and so on]],Y"),
                Said.by("show", folder.toString(), "R1", "CHN").out().subList(2, 4));
    }

    @Test
    void aTextHasNoPageToDraw() {
        assertEquals(
                List.of("scrutin: " + folder.resolve("m.txt")
                        + ": a document without pages to draw; expected a PDF for --image"),
                refused(
                        "show",
                        tables.toString(),
                        "R1",
                        "CUB",
                        "--document=" + folder.resolve("m.txt"),
                        "--image=" + folder.resolve("a.png")));
        assertEquals(false, Files.exists(folder.resolve("a.png")));
    }

    private Said besideTables(String state) {
        try {
            Files.writeString(tables.resolve("m.txt"), TEXT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Said.by("show", tables.toString(), "R1", state);
    }

    private static List<String> refused(String... arguments) {
        Said said = Said.by(arguments);
        assertEquals(3, said.status(), said.toString());
        return said.err();
    }

    private void manifest(String sum) throws IOException {
        manifest(sum, "recorded");
    }

    private void manifest(String sum, String counted) throws IOException {
        Files.writeString(folder.resolve("manifest.json"), """
                {"program": {"name": "Scrutin", "version": "0.1.0"}, "study": "made", "edition": "0123456789abcdef",
                 "seed": 1, "settings": {"ballots-as": "%s"}, "inputs": [{"name": "records/m.txt", "sha256": "%s"}], "files": []}
                """.formatted(counted, sum));
    }
}
