package org.scrutin.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutin.jobs.load.TestSpark;
import org.scrutin.output.edition.Sha256;

/** Three in favour are announced and two listed: Poland is on no list. A person decides; a delegation had meant otherwise. */
class CorrectedReportTest {

    private static final String MASTER = "--master=local[2]";

    private static final String AS_RECORDED = """
            study: own
            sources:
              - {ballots: ballots.csv, roll-calls: roll_calls.csv, intentions: intentions.csv,
                 discrepancies: discrepancies.csv}
            report: {formats: [html], languages: [en, zh]}
            """;

    @TempDir
    static Path folder;

    private static Path report;

    private static Map<String, String> recorded;

    @BeforeAll
    static void report() throws IOException {
        TestSpark.close();
        StringBuilder ballots = new StringBuilder("roll_call,state,choice\n");
        Stream.of("R1,FRA,Y", "R1,DEU,Y", "R1,EGY,N", "R1,DZA,A", "R2,FRA,Y", "R2,DEU,Y", "R2,POL,Y", "R2,EGY,N")
                .forEach(row -> ballots.append(row).append('\n'));
        Path file = Files.writeString(folder.resolve("ballots.csv"), ballots);
        Files.writeString(folder.resolve("roll_calls.csv"), """
                roll_call,date,meeting,announced_yes,announced_no,announced_abstain
                R1,2023-12-04,M,3,1,1
                R2,2023-12-04,M,3,1,0
                """);
        Files.writeString(folder.resolve("intentions.csv"), """
                source,roll_call,state,recorded,intended,place
                ballots.csv,R2,EGY,N,A,1:1
                """);
        Files.writeString(folder.resolve("discrepancies.csv"), """
                source,place,kind,rank,roll_call,severity,state,announced,listed,evidence,detail
                ballots.csv,1:1,intention,1,R2,warning,EGY,,,"Egypt: recorded N, meant A",Said later.
                """);
        Files.writeString(
                folder.resolve("corrections.csv"),
                "source,roll_call,state,source_sha256,recorded,corrected,who,why,date\nballots.csv,R1,POL,"
                        + Sha256.of(file) + ",,Y,A. Reader,A letter <of> the Secretariat,2026-11-27\n");
        report = folder.resolve("report").resolve("own");
        run(AS_RECORDED);
        recorded = tables();
        run(AS_RECORDED + "corrections: corrections.csv\nballots-as: corrected\n");
    }

    private static void run(String study) throws IOException {
        Files.writeString(folder.resolve("study.yaml"), study);
        Said said = Said.by(
                "report",
                folder.toString(),
                "--output",
                folder.resolve("report").toString(),
                MASTER,
                "--quiet");
        assertEquals(List.of(), said.err());
        assertEquals(0, said.status());
    }

    /** What was computed: neither what is said of the edition before nor what is known of its changes. */
    private static Map<String, String> tables() throws IOException {
        Map<String, String> tables = new TreeMap<>();
        try (Stream<Path> files = Files.list(report.resolve("tables"))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (!name.matches("(changes.*|claims)\\.csv")) {
                    tables.put(name, Files.readString(file));
                }
            }
        }
        return tables;
    }

    private static String page(String language) throws IOException {
        return Files.readString(report.resolve("report." + language + ".html"))
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\s+", " ");
    }

    private static void claimsHold() {
        Said verified = Said.by("verify", report.toString(), "--claims");
        assertEquals(0, verified.status(), String.join("\n", verified.out()));
    }

    @Test
    void everyLayerIsSaidAndDecisionsGoWithoutATrace() throws IOException {
        theCorrectedReport();
        theMisprintedTotal();
        run(AS_RECORDED + "ballots-as: intended\n");
        claimsHold();
        assertTrue(page("en").contains("Ballots count as intended"));
        assertTrue(page("zh").contains("选票按原意计算"));
        assertTrue(page("en").contains("Egypt (as intended; recorded: against)"));
        assertTrue(
                page("en").contains("the lists name 3 in favour, 1 against and 0 abstaining; as intended, 3, 0 and 1"));
        assertTrue(page("en").contains("What the record shows"));
        assertTrue(page("en").contains("Egypt: recorded against, meant to be abstaining"), "no letters of the program");
        assertTrue(page("zh").contains("埃及：记录为反对，原意为弃权"), "no English");
        decisionsThatDoNotCountAreSaid();
        run(AS_RECORDED);
        assertEquals(recorded, tables());
        assertTrue(page("en")
                .contains("One statement of what a delegation had meant to vote is known and does not count."));
    }

    /** Who wrote a decision and forgot a key of the study file reads that it does not count. */
    private static void decisionsThatDoNotCountAreSaid() throws IOException {
        Files.writeString(folder.resolve("study.yaml"), AS_RECORDED);
        Said unnamed = Said.by("check", folder.toString(), MASTER, "--quiet");
        assertTrue(
                unnamed.out().stream()
                        .anyMatch(
                                line -> line.endsWith(
                                        "corrections.csv lies beside the study, which does not name it:"
                                                + " nothing in it counts without corrections: corrections.csv and ballots-as: corrected")),
                unnamed.out()::toString);
        Files.writeString(folder.resolve("study.yaml"), AS_RECORDED + "corrections: corrections.csv\n");
        Said said = Said.by(
                "report",
                folder.toString(),
                "--output",
                folder.resolve("uncounted").toString(),
                MASTER);
        assertTrue(
                said.err()
                        .contains("1 correction is read and not counted, for ballots-as is recorded: ballots-as:"
                                + " corrected counts it"),
                said.err()::toString);
        assertTrue(said.err().stream().noneMatch(line -> line.contains("lies beside")), said.err()::toString);
    }

    /** The same vote, the other answer: two voted in favour, as listed, and the three that are announced are a misprint. */
    private static void theMisprintedTotal() throws IOException {
        Path file = folder.resolve("corrections.csv");
        String ofBallot = Files.readString(file);
        Files.writeString(file, ofBallot.replace("R1,POL,", "R1,,").replace(",,Y,A. Reader", ",yes 3,yes 2,A. Reader"));
        run(AS_RECORDED + "corrections: corrections.csv\nballots-as: corrected\n");
        claimsHold();
        assertTrue(
                page("en")
                        .contains(
                                "with 3 votes in favour, 1 against and 1 abstention announced; a person decided that these totals"
                                        + " are misprinted, and the lists name 2 in favour, 1 against and 1 abstaining."),
                page("en"));
        assertTrue(page("en").contains("One decision of a person calls announced totals misprinted"));
        assertTrue(page("en").contains("the announced total3 in favour2 in favourA. Reader"), page("en"));
        assertTrue(page("zh").contains("由人认定宣布的票数印刷有误"));
        assertTrue(page("en").contains("3–1–1 (decided: 2–1–1)"), page("en"));
        assertTrue(page("en").contains("settled by a decision"), page("en"));
        assertTrue(
                page("en")
                        .contains(
                                "A total announced for R1 counts as a misprint, as A. Reader decided on 27 November 2026"),
                page("en"));
        assertTrue(tables().get("roll_calls.csv").contains("reconciled,1,2,1,1,discrepant"));
        assertTrue(tables().get("discrepancies.csv").contains(",decided,"));
        Files.writeString(file, ofBallot);
    }

    private static void theCorrectedReport() throws IOException {
        claimsHold();
        String english = page("en");
        assertTrue(
                english.contains(
                        "with 3 votes in favour, 1 against and 1 abstention announced; the lists name 2 in favour, 1"
                                + " against and 1 abstaining; as corrected, 3, 1 and 1 count."),
                english);
        assertTrue(english.contains("Ballots count as corrected: one decision of a person is applied"), english);
        assertTrue(english.contains(
                "the lists name 2 in favour, 1 against and 1 abstaining; as corrected, 3, 1 and 1 count."));
        assertTrue(english.contains("R1 is settled by a decision: what is announced"));
        assertTrue(
                english.contains(
                        "1 agrees with the ballots listed, 1 is settled by a decision of a person, none is open."),
                english);
        assertTrue(english.contains("3–1–1 (corrected)"), english);
        assertTrue(english.contains("3 announced, 2 listed, 3 by decision"), english);
        assertTrue(english.contains("* marks what counts otherwise than it is recorded."), english);
        assertTrue(english.contains("What persons decided is another than in the last edition"), english);
        // Eight ballots stand in the lists, and Poland's makes nine.
        assertTrue(english.contains("8 ballots (9 count)"), english);
        assertTrue(
                english.contains("For R1, Poland counts in favour, as A. Reader decided on 27 November 2026"
                        + " (A letter &lt;of&gt; the Secretariat); recorded: on no list."),
                english);
        // Poland is on no list of R1, and its corrected ballot counts: by name, and for the panel.
        assertTrue(english.contains("Poland (as corrected; recorded: not listed)"), english);
        assertTrue(english.contains("No ballot counted"), english);
        assertTrue(english.contains("A letter &lt;of&gt; the Secretariat"), english);
        assertTrue(english.contains("as corrected: where a person decided that the record errs, that decision"));
        String chinese = page("zh");
        assertTrue(chinese.contains("选票按更正计算：在来源记录的基础上适用了由人作出的1项更正"), chinese);
        assertTrue(chinese.contains("按更正分别计3票、1票和1票"));
        assertTrue(chinese.contains("由人裁定而解决：宣布的票数与名单本身并不相符"));
        assertTrue(chinese.contains("名单与宣布的票数相符的有1次，由人裁定而解决的有1次，未解决的有0次。"), chinese);
        assertTrue(
                chinese.contains(
                        "R1：按A. Reader于2026年11月27日所作的决定（A letter &lt;of&gt; the Secretariat），波兰计为赞成；所记录的为：未列名。"),
                chinese);
        assertTrue(chinese.contains("按更正：由人认定记录有误的，以其决定为准"));
        assertEquals(recorded.get("ballots.csv"), tables().get("ballots.csv"), "the record stands");
        assertTrue(tables().get("roll_calls.csv").contains("reconciled,1,3,1,1,discrepant"));
        assertFalse(recorded.get("roll_calls.csv").contains("reconciled,1,3,1,1"));
        assertTrue(tables().get("corrections.csv").contains(",,Y,A. Reader,A letter <of> the Secretariat,2026-11-27"));
        JsonNode manifest =
                new ObjectMapper().readTree(report.resolve("manifest.json").toFile());
        assertTrue(manifest.path("inputs").findValuesAsText("name").contains("corrections.csv"));
        assertEquals("corrected", manifest.path("settings").path("ballots-as").asText());
    }
}
