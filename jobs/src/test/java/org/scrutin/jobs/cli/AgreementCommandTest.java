package org.scrutin.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutin.jobs.load.TestSpark;

/** The command that counts pairs, on votes that can be counted by eye. */
class AgreementCommandTest {

    private static final String MASTER = "--master=local[2]";

    @TempDir
    Path folder;

    @BeforeEach
    void makeRoomForTheCommandsSpark() throws IOException {
        TestSpark.close();
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/ballots.csv"), """
                roll_call,state,choice
                R1,DEU,Y
                R1,NAM,Y
                R2,DEU,N
                R2,NAM,A
                R3,DEU,N
                R3,NAM,Y
                """);
        Files.writeString(folder.resolve("data/roll_calls.csv"), """
                roll_call,date,topic
                R1,2018-06-29,arms
                R2,2019-01-01,arms
                R3,2019-01-02,seas
                """);
        Files.writeString(folder.resolve("data/notes.csv"), "anything\n");
    }

    @Test
    void everyYearAndAllHaveTheirRowsWithCodes() throws IOException {
        assertEquals(new Said(0, List.of(out("agreement.csv")), List.of()), agreement(data(""), "--by", "year"));
        List<String> rows = Files.readAllLines(Path.of(out("agreement.csv")));
        assertTrue(rows.get(0).endsWith(",low,high,iso3_a,iso3_b,cow_a,cow_b"));
        // One same; one opposite and one half; of all three: 1.5 of 3.
        assertEquals("2018,all,DEU,NAM,1,1,0,0,0,0,0,0,0,0,1,1,1,1,1,1,,,,,,,,,DEU,NAM,255,565", rows.get(1));
        assertTrue(rows.get(2).startsWith("2019,all,DEU,NAM,2,0,0,0,0,0,0,1,1,0,0,0.25,1,0,"), rows.get(2));
        assertTrue(rows.get(3).startsWith("all,all,DEU,NAM,3,1,0,0,0,0,0,1,1,0,0.3333333333333333,0.5,"), rows.get(3));
        assertTrue(rows.get(3).endsWith(",,,,,,"), rows.get(3));
        assertEquals(4, rows.size());
    }

    @Test
    void ballotsAloneAreEnoughForAllOfThem() throws IOException {
        assertEquals(0, agreement(data("ballots.csv")).status());
        byte[] alone = Files.readAllBytes(Path.of(out("agreement.csv")));
        assertEquals(0, agreement(data("")).status());
        assertArrayEquals(alone, Files.readAllBytes(Path.of(out("agreement.csv"))));
        assertEquals(
                List.of(
                        "scrutin: " + data("ballots.csv")
                                + ": ballots alone, which have no dates, sessions or topics; expected the table of roll calls too, as a second file"),
                agreement(data("ballots.csv"), "--from", "2019-01-01").err());
    }

    @Test
    void topicsAndDaysChoose() throws IOException {
        agreement(data(""), "--topic", "arms", "seas", "--to", "2019-01-01");
        assertEquals(
                List.of("all,arms,DEU,NAM,2"),
                Files.readAllLines(Path.of(out("agreement.csv"))).stream()
                        .skip(1)
                        .map(row -> row.replaceAll("^(([^,]*,){4}[^,]*),.*", "$1"))
                        .toList());
        assertEquals(
                List.of("scrutin: " + data("")
                        + ": no roll call of the days and topics asked for; expected other days, or other topics"),
                agreement(data(""), "--topic", "seas", "--to", "2018-12-31").err());
    }

    /** Beside a topic that is right, nobody would see that the other one counted nothing. */
    @Test
    void aTopicThatNoRollCallHasIsRefusedWithTheNearest() throws IOException {
        assertEquals(
                new Said(
                        3,
                        List.of(),
                        List.of(
                                "scrutin: " + data("") + ": no roll call of the topic \"amrs\"; expected arms",
                                "scrutin: " + data("")
                                        + ": no roll call of the topic \"space\"; expected one of the 2 topics of the data: arms, seas")),
                agreement(data(""), "--topic", "amrs", "seas", "space"));
    }

    /** France, Namibia and one that is no state, then a vote that two lines tell otherwise. */
    @Test
    void namesAndVotesThatAreNotCountedAreTold() throws IOException {
        String line = """
                {"symbol": "A/RES/80/%s", "title": "A title", "session": "Eightieth session", "pv": "A/80/PV.9", \
                "adoption_date": "5 December 2025", "adoption_type": "By a recorded vote", "committee": "First Committee", \
                "agenda_item": "Agenda item 98", "agenda_item_name": "Disarmament", \
                "MS_in_favour_count": "%s", "MS_against_count": "%s", "MS_abstaining_count": "0", \
                "MS_in_favour": [%s], "MS_against": [%s], "MS_abstaining": [], "subjects": [], "sponsors": []}
                """;
        String both = "\"FRANCE\", \"NAMIBIA\"";
        Path lines = Files.writeString(
                folder.resolve("r.json"),
                line.formatted("1", "3", "0", both + ", \"FREEDONIA\"", "")
                        + line.formatted("2", "2", "0", both, "")
                        + line.formatted("2", "1", "1", "\"FRANCE\"", "\"NAMIBIA\""));
        Said said = Said.by("agreement", lines.toString(), MASTER, "--output", out("").toString());
        assertEquals(0, said.status(), said.err().toString());
        String rows = Files.readString(Path.of(out("agreement.csv")));
        assertTrue(rows.contains("all,all,FRA,NAM,2,2,0,"), rows);
        String told = String.join("\n", said.err());
        assertTrue(told.contains("4 ballots counted"), told);
        assertTrue(
                told.contains("1 times unresolved-name, which may change a count: r.json:1:1 \"FREEDONIA\""
                        + " No state of the registry has this name. It is not counted."),
                told);
        assertTrue(told.contains("1 times sources-differ, which may change a count: r.json:3:1"), told);
        Said before = Said.by("agreement", lines.toString(), MASTER, "--to", "2025-12-04", "--output", out(""));
        assertEquals(3, before.status(), before.err().toString());
    }

    /** China under the code of the seat that it took in October 1971, and Fiji a month before its admission in October 1970. */
    @Test
    void ballotsOfStatesThatWereNoMembersAreCountedAndTold() throws IOException {
        Files.writeString(folder.resolve("data/ballots.csv"), """
                roll_call,state,choice
                R1,FJI,Y
                R1,TWN,Y
                R2,TWN,Y
                R3,TWN,N
                R3,FRA,N
                R4,TWN,Y
                R4,FRA,Y
                """);
        Files.writeString(folder.resolve("data/roll_calls.csv"), """
                roll_call,date
                R1,1970-09-15
                R2,1971-10-31
                R3,1975-12-01
                R4,1976-12-01
                """);
        Said said = Said.by("agreement", data(""), MASTER, "--output", out(""));
        assertEquals(0, said.status());
        assertEquals(
                List.of(
                        "7 ballots counted",
                        "3 ballots are of states that were no members of the United Nations in the month of the vote. They count."
                                + " A code may stand for another state: TWN 2 (the first on R3), FJI 1 (the first on R1)"),
                said.err().stream()
                        .map(line -> line.replaceFirst("^scrutin: ", ""))
                        .filter(line -> line.contains(" ballots "))
                        .toList());
        assertTrue(Files.readString(Path.of(out("agreement.csv"))).contains("all,all,FRA,TWN,2,1,0,0,0,0,0,0,0,1,"));
    }

    @Test
    void whatAddsNotUpInARecordIsToldFromTheTableBesideItsBallots() throws IOException {
        Files.writeString(folder.resolve("data/discrepancies.csv"), """
                source,place,kind,rank,roll_call,severity,state,announced,listed,evidence,detail
                A/CONF.1/1,p. 3 l. 12,total-mismatch,1,R1,blocking,,3-0-0,2-0-0,,One state more is announced.
                A/CONF.1/1,p. 4 l. 1,repeated-run,1,R2,repaired,,,,,A run stands twice.
                """);
        Said said = Said.by("agreement", data(""), MASTER, "--output", out(""));
        assertEquals(0, said.status(), said.err().toString());
        String told = String.join("\n", said.err());
        assertTrue(
                told.contains("1 times total-mismatch, which may change a count: A/CONF.1/1:p. 3 l. 12"
                        + " One state more is announced."),
                told);
        assertTrue(!told.contains("repeated-run"), told);
    }

    @Test
    void aChartOfAStateIsDrawnWhereItHasEnoughVotes() throws IOException {
        StringBuilder ballots = new StringBuilder("roll_call,state,choice\n");
        StringBuilder rollCalls = new StringBuilder("roll_call,date\n");
        for (int i = 0; i < 12; i++) {
            rollCalls.append("R").append(i).append(",").append(2000 + i / 6).append("-05-05\n");
            for (String state : List.of("NAM", "FRA", "BRA")) {
                ballots.append("R").append(i).append(',').append(state).append(",Y\n");
            }
        }
        Files.writeString(folder.resolve("data/ballots.csv"), ballots);
        Files.writeString(folder.resolve("data/roll_calls.csv"), rollCalls);
        assertEquals(
                List.of(out("agreement.csv"), out("agreement-with-nam.svg"), out("agreement-with-nam.png")),
                agreement(data(""), "--with", "NAM").out());
        assertEquals(
                List.of(out("agreement.csv"), out("agreement-with-nam.svg"), out("agreement-with-nam.png")),
                agreement(data(""), "--with", "namibia").out());
        String chart = Files.readString(Path.of(out("agreement-with-nam.svg")), StandardCharsets.UTF_8);
        assertTrue(chart.contains("Namibia: half of the states agree with it at 1.00 in 2001"), chart);
        try (Stream<Path> left = Files.list(folder.resolve("out"))) {
            assertEquals(3, left.count());
        }
    }

    @Test
    void anAddressOfAFolderIsTheFolderAndOneElsewhereIsRefused() {
        assertEquals(
                0,
                Said.by(
                                "agreement",
                                data("ballots.csv"),
                                MASTER,
                                "--quiet",
                                "--output",
                                folder.resolve("out").toUri().toString())
                        .status());
        assertTrue(Files.exists(Path.of(out("agreement.csv"))));
        Said elsewhere = Said.by("report", "--output", "hdfs://name/reports");
        assertEquals(2, elsewhere.status());
        assertTrue(
                elsewhere.err().get(0).contains("hadoop fs -put"),
                elsewhere.err().toString());
    }

    @Test
    void whatCanNotBeIsToldBeforeAnythingIsCounted() throws IOException {
        assertEquals(2, agreement(data(""), "--with", "NAM", "--by", "all").status());
        assertTrue(agreement(data(""), "--with", "NIM").err().get(0).contains("no state has this id or name"));
        assertTrue(agreement(data(""), "--with", "Korea").err().get(0).contains("ids are as NAM"));
        assertEquals(2, agreement(data(""), "--by", "decade").status());
        assertEquals(2, agreement(data(""), "--format", "none").status());
        assertEquals(3, agreement(data("nowhere.csv")).status());
        assertEquals(3, agreement(data("notes.csv")).status());
        Files.createDirectories(folder.resolve("out"));
        Files.writeString(folder.resolve("out/agreement.csv"), "my own notes\n");
        assertEquals(
                List.of("scrutin: " + out("agreement.csv")
                        + ": a file that this command did not write; expected another folder, or the file moved away"),
                agreement(data("")).err());
    }

    private String data(String file) {
        return folder.resolve("data").resolve(file).toString();
    }

    private String out(String file) {
        return folder.resolve("out").resolve(file).toString();
    }

    private Said agreement(String data, String... options) {
        List<String> words = Stream.concat(
                        Stream.of(
                                "agreement",
                                data,
                                MASTER,
                                "--quiet",
                                "--output",
                                folder.resolve("out").toString()),
                        Stream.of(options))
                .toList();
        return Said.by(words.toArray(String[]::new));
    }
}
