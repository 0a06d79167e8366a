package org.scrutin.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutin.jobs.load.TestSpark;
import org.scrutin.output.edition.Sha256;

/** A study file from data: on real tables of each layout, and on small ones whose facts can be counted by eye. */
class InitCommandTest {

    private static final String MASTER = "--master=local[2]";
    private static final Path SHARED = Path.of(System.getProperty("scrutin.data", "../../shared/data"));

    /** Three states of the African Group, two of them of the Arab League too; Palau joins for the second vote. */
    private static final String BALLOTS = """
            roll_call,date,topic,state,choice
            R1,2018-06-29,arms,DZA,Y
            R1,2018-06-29,arms,EGY,Y
            R1,2018-06-29,arms,NAM,A
            R2,2019-06-29,mines: old,DZA,N
            R2,2019-06-29,mines: old,EGY,N
            R2,2019-06-29,mines: old,NAM,N
            R2,2019-06-29,mines: old,PLW,Y
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void makeRoomForTheCommandsSpark() {
        TestSpark.close();
    }

    /** A row a roll call and a column a state; a row a ballot with every table that extract writes; lists of names. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "arms-votes/ballots.csv",
                "../studies/small-arms-2018/roll_calls.csv",
                "resolutions/ES-11.json.gz"
            })
    void aReportRunsAtOnceOnWhatIsDraftedForRealData(String data) {
        Path from = data.startsWith("..") ? Path.of("..").resolve(data.substring(3)) : SHARED.resolve(data);
        Path study = folder.resolve("own");
        assertEquals(
                new Said(0, List.of(study.resolve("study.yaml").toString()), List.of()),
                Said.by("init", study.toString(), "--from", from.toString(), MASTER, "--quiet"));
        Said report = Said.by(
                "report", study.toString(), "--output", folder.resolve("report").toString(), MASTER, "--quiet");
        assertEquals(List.of(), report.err());
        assertEquals(0, report.status());
        assertTrue(Files.exists(folder.resolve("report/own/report.pdf")));
    }

    /** A document above the tables, unchanged: its passages come into the report. One that changed is not named as it. */
    @Test
    void theDocumentThatTablesWereReadFromIsNamed() throws IOException {
        Path votes = Files.createDirectories(folder.resolve("votes"));
        Files.writeString(votes.resolve("ballots.csv"), "roll_call,state,choice\nR1,DZA,Y\nR1,EGY,Y\nR1,NAM,A\n");
        Files.writeString(votes.resolve("roll_calls.csv"), "roll_call,date\nR1,2018-06-29\n");
        Path record = Files.writeString(folder.resolve("record.txt"), "In favour: Algeria, Egypt");
        Files.writeString(
                votes.resolve("documents.csv"),
                "source,sha256,bytes,language\nrecord.txt," + Sha256.of(record) + ",25,en\n");
        assertTrue(
                drafted("one").contains("documents: ../votes/documents.csv, records: ../record.txt"), drafted("one"));
        Files.writeString(record, "In favour: Algeria");
        String changed = drafted("two");
        assertFalse(changed.contains("records: .."), changed);
        assertTrue(
                changed.contains("records: PATH\" before the closing brace of the source, the path of record.txt"),
                changed);
    }

    private String drafted(String name) throws IOException {
        Path study = folder.resolve(name);
        if (!Files.exists(study)) {
            String ballots = folder.resolve("votes/ballots.csv").toString();
            Said said = Said.by("init", study.toString(), "--from", ballots, MASTER, "--quiet");
            assertEquals(List.of(), said.err());
        }
        return Files.readString(study.resolve("study.yaml"));
    }

    @Test
    void oneTableWithADateInEveryRowIsEnough() throws IOException {
        Path study = init(BALLOTS);
        assertEquals(
                "roll_call,date,topic\nR1,2018-06-29,arms\nR2,2019-06-29,mines: old\n",
                Files.readString(study.resolve("roll_calls.csv")));
        List<String> lines = Files.readAllLines(study.resolve("study.yaml"));
        assertTrue(lines.contains("study: my-votes"), lines.toString());
        assertTrue(lines.contains("title: {en: \"Recorded votes, 2018 to 2019\"}"));
        assertTrue(lines.contains("  - {format: scrutin, ballots: ../votes.csv, roll-calls: roll_calls.csv}"));
        assertTrue(lines.contains("cycles: {by: year}"));
        assertTrue(lines.contains("#  topics: [arms, \"mines: old\"]"));
        assertTrue(lines.contains("#  from: 2018-06-29"));
        assertTrue(lines.contains("  - UN  # United Nations Member States: 4"));
        assertTrue(lines.contains("  - AFR  # African Group: 3"));
        assertFalse(lines.stream().anyMatch(line -> line.contains("- LAS")), "two members are no group");
        assertTrue(lines.contains("electorate: UN"));
        assertTrue(lines.contains("references: [room]"));
    }

    @Test
    void aStateThatWasNoMemberMakesTheElectorateAListOfStates() throws IOException {
        Path study = init("roll_call,date,state,choice\nR1,1990-01-01,CHE,Y\nR1,1990-01-01,FRA,Y\n");
        List<String> lines = Files.readAllLines(study.resolve("study.yaml"));
        assertTrue(lines.contains("electorate: [CHE, FRA]"), lines.toString());
        assertTrue(lines.contains("references: [FRA]"));
        assertTrue(lines.contains("groups: []"));
        assertTrue(lines.contains("#cycles: {by: year}"));
        assertEquals(0, Said.by("check", study.toString(), MASTER, "--quiet").status());
    }

    /** In the General Assembly every member may vote; in a council, or at a conference, the data do not say who could. */
    @ParameterizedTest
    @CsvSource({
        "A/65/PV.71, absence: derived",
        "A/C.1/73/PV.5, absence: derived",
        "S/PV.8422, #absence: derived",
        "A/CONF.192/2018/RC:18, #absence: derived"
    })
    void whoDidNotVoteIsToldWhereEveryMemberCouldVote(String meeting, String line) throws IOException {
        Path study = init(BALLOTS.replaceAll("R([12]),", meeting + "-$1,"));
        List<String> lines = Files.readAllLines(study.resolve("study.yaml"));
        assertTrue(lines.contains(line), lines.toString());
    }

    @Test
    void keysThatAreTurnedOnAreKeys() throws IOException {
        Path study = init(BALLOTS);
        Path file = study.resolve("study.yaml");
        List<String> on = Files.readAllLines(file).stream()
                .map(line -> line.startsWith("#cycles") || line.startsWith("# ") ? "" : line.replaceFirst("^#", ""))
                .toList();
        assertTrue(on.contains("select:"));
        Files.write(file, on, StandardCharsets.UTF_8);
        Said check = Said.by("check", study.toString(), MASTER, "--quiet");
        assertEquals(List.of(), check.err());
        assertEquals(0, check.status());
    }

    @Test
    void packedTablesAreReadWithWhatLiesBesideThem() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Path studies = Path.of("../studies/small-arms-2018");
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(data.resolve("ballots.csv.gz")))) {
            Files.copy(studies.resolve("ballots.csv"), packed);
        }
        for (String table : List.of("roll_calls.csv", "labels.csv", "decisions.csv", "speakers.csv")) {
            Files.copy(studies.resolve(table), data.resolve(table));
        }
        Path study = folder.resolve("packed");
        assertEquals(
                0,
                Said.by(
                                "init",
                                study.toString(),
                                "--from",
                                data.resolve("ballots.csv.gz").toString(),
                                MASTER)
                        .status());
        assertTrue(
                Files.readAllLines(study.resolve("study.yaml"))
                        .contains(
                                "  - {format: scrutin, ballots: ../data/ballots.csv.gz, roll-calls: ../data/roll_calls.csv,"
                                        + " labels: ../data/labels.csv, decisions: ../data/decisions.csv, speakers: ../data/speakers.csv}"));
    }

    @Test
    void whatAUserWroteIsNotOverwritten() throws IOException {
        Path study = init(BALLOTS);
        Files.writeString(study.resolve("study.yaml"), "mine", StandardCharsets.UTF_8);
        assertEquals(
                new Said(
                        3,
                        List.of(),
                        List.of("scrutin: " + study.resolve("study.yaml")
                                + ": a study file that is there already; expected a folder without one")),
                Said.by(
                        "init",
                        study.toString(),
                        "--from",
                        folder.resolve("votes.csv").toString(),
                        MASTER));
        assertEquals("mine", Files.readString(study.resolve("study.yaml")));

        Files.delete(study.resolve("study.yaml"));
        Said rollCalls = Said.by(
                "init", study.toString(), "--from", folder.resolve("votes.csv").toString(), MASTER, "--quiet");
        assertEquals(3, rollCalls.status());
        assertEquals(
                List.of("scrutin: " + study.resolve("roll_calls.csv")
                        + ": a file that is there already; expected a folder without one"),
                rollCalls.err());
        assertTrue(Files.exists(study.resolve("roll_calls.csv")));
    }

    /** Other formats are told by their headers, and their tables found beside each other. */
    @Test
    void aFormatIsToldByItsHeader() throws IOException {
        Path votes = Files.writeString(folder.resolve("v.csv"), "rcid,country,country_code,vote\n7,France,FR,yes\n");
        Files.writeString(folder.resolve("r.csv"), "rcid,session,date,unres\n7,70,2015-12-07,A/RES/70/1\n");
        Files.writeString(folder.resolve("i.csv"), "rcid,short_name,issue\n7,di,Disarmament\n");
        assertDrafted(
                folder.resolve("a"),
                votes,
                "{format: unvotes, votes: ../v.csv, roll-calls: ../r.csv, issues: ../i.csv}");
        assertDrafted(folder.resolve("b"), folder.resolve("i.csv"), "{format: unvotes, votes: ../v.csv");
        assertDrafted(folder.resolve("c"), SHARED.resolve("samples/undl-2026.csv"), "{format: undl-2026, votes: ");
    }

    private static void assertDrafted(Path study, Path from, String source) throws IOException {
        Said said = Said.by("init", study.toString(), "--from", from.toString(), MASTER, "--quiet");
        assertEquals(0, said.status(), said.err().toString());
        String text = Files.readString(study.resolve("study.yaml"));
        // Keys stand in the order of their roles, whatever file was named.
        for (String part : source.replaceAll("[{}]", "").split(", ", -1)) {
            assertTrue(text.contains(part), text);
        }
    }

    /** Resolutions need no table beside them, and are told by the keys of their first line. */
    @Test
    void resolutionsAreToldByTheirFirstLine() throws IOException {
        Path study = folder.resolve("own");
        Path from = SHARED.resolve("resolutions/ES-11.json.gz");
        Said.by("init", study.toString(), "--from", from.toString(), MASTER, "--quiet");
        List<String> lines = Files.readAllLines(study.resolve("study.yaml"));
        assertTrue(
                lines.stream()
                        .anyMatch(line -> line.startsWith("  - {format: unga-json, resolutions: ")
                                && line.endsWith("resolutions/ES-11.json.gz}")),
                lines.toString());
        assertTrue(lines.contains("#  sessions: [ES-11]"), lines.toString());

        Path notResolutions = folder.resolve("datapackage.json");
        Files.writeString(notResolutions, "{\"name\": \"votes\"}\n", StandardCharsets.UTF_8);
        Said said = Said.by(
                "init", folder.resolve("no").toString(), "--from", notResolutions.toString(), MASTER, "--quiet");
        assertEquals(
                List.of("scrutin: " + notResolutions
                        + ", line 1: no key \"symbol\"; expected the format unga-json: JSON lines"
                        + " with the keys symbol, title, session, adoption_date, adoption_type, MS_in_favour, MS_against,"
                        + " MS_abstaining"),
                said.err());
        assertEquals(3, said.status());
        assertFalse(Files.exists(folder.resolve("no")));
    }

    /** One line each, and nothing is left behind. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            roll_call,state,choice;R1,FRA,Y            | votes.csv: ballots without a date, and no table of roll calls beside it; expected a table with roll_call and date in the same folder, or a column date
            roll_call,date;R1,2018-01-01               | votes.csv: no table of ballots, and none beside it; expected a table with roll_call, state, choice in the same folder
            roll_call,date,state,choice;R1,2018-01-01,FRX,Y | votes.csv, line 2: the unknown state "FRX"; expected FRA
            roll_call,date,state,choice;R1,2018-01-01,FRA,Y;R1,2018-01-02,USA,Y | votes.csv, line 3: date "2018-01-02" of the roll call R1; expected "2018-01-01" as in line 2
            roll_call,state,vote;R1,FRA,Y              | votes.csv: the column "vote"; expected "choice": rename it in the header, or one of the formats scrutin (
            resolution,country,Vote,date;R1,FRA,Y,2018-01-01 | votes.csv: the columns "resolution", "country", "Vote"; expected "roll_call", "state", "choice": rename them in the header, or one of the formats scrutin (
            state_code,position,date;FRA,Y,2018-01-01  | votes.csv: the columns "state_code", "position"; expected "state", "choice": rename them in the header, and add "roll_call", or one of the formats scrutin (
            a,b,c,d,e,f,g;1,2,3,4,5,6,7                | votes.csv: the columns a, b, c, d, e, f, g, which no format has; expected one of the formats scrutin (ballots: roll_call, state, choice; or roll_call and one column a state; roll-calls: roll_call, date), unga-json
            a,b,c,d,e,f,g,h;1,2,3,4,5,6,7,8            | votes.csv: the columns a, b, c, d, e, f and 2 more, which no format has; expected one of the formats scrutin (ballots: roll_call, state, choice; or roll_call and one column a state; roll-calls: roll_call, date), unga-json
            a,b;1,2                                    | votes.csv: the columns a, b, which no format has; expected one of the formats scrutin (ballots: roll_call, state, choice; or roll_call and one column a state; roll-calls: roll_call, date), unga-json
            """)
    void dataThatCannotBeReadAreRefusedAsAReportRefusesThem(String table, String complaint) throws IOException {
        Path from = folder.resolve("votes.csv");
        Files.writeString(from, table.strip().replace(';', '\n') + "\n", StandardCharsets.UTF_8);
        Path study = folder.resolve("own");
        Said said = Said.by("init", study.toString(), "--from", from.toString(), MASTER, "--quiet");
        assertEquals(1, said.err().size(), said.err().toString());
        assertTrue(said.err().get(0).contains(complaint), said.err().toString());
        assertEquals(3, said.status());
        assertFalse(Files.exists(study));
    }

    /** A table of roll calls that has one name wrong is told so: it is not said to be absent. */
    @Test
    void aTableBesideWithOneNameWrongIsNamed() throws IOException {
        Path from = folder.resolve("votes.csv");
        Files.writeString(from, "roll_call,state,choice\nR1,FRA,Y\n", StandardCharsets.UTF_8);
        Path beside = folder.resolve("texts.csv");
        Files.writeString(beside, "resolution,date,title\nR1,2018-01-01,A text\n", StandardCharsets.UTF_8);
        Said said = Said.by("init", folder.resolve("own").toString(), "--from", from.toString(), MASTER, "--quiet");
        assertEquals(
                List.of("scrutin: " + beside
                        + ": the column \"resolution\"; expected \"roll_call\": rename it in the header"),
                said.err());
        assertEquals(3, said.status());
    }

    private Path init(String ballots) throws IOException {
        Files.writeString(folder.resolve("votes.csv"), ballots, StandardCharsets.UTF_8);
        Path study = folder.resolve("my votes");
        Said said = Said.by(
                "init", study.toString(), "--from", folder.resolve("votes.csv").toString(), MASTER, "--quiet");
        assertEquals(List.of(), said.err());
        assertEquals(0, said.status());
        return study;
    }
}
