package org.scrutin.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutin.jobs.load.TestSpark;
import org.scrutin.jobs.verify.TextVerification;

/**
 * Editions of the conference of 2018 one after the other: as recorded, with Angola abstaining on paragraph 13 of section I in place of
 * voting in favour, and with another setting.
 */
class EditionsTest {

    private static final String VOTE = "A/CONF.192/2018/RC/3:I-13";

    @TempDir
    static Path folder;

    private static Path study;
    private static Path recorded;
    private static Path corrected;

    @BeforeAll
    static void makeTwoEditions() throws IOException {
        TestSpark.close();
        study = copy("small-arms-2018", "study");
        recorded = report(study, "report");
        change("ballots.csv", VOTE + ",AGO,Y", VOTE + ",AGO,A");
        corrected = report(study, "report");
    }

    @Test
    void theCorrectedBallotIsNamed() {
        Said said = Said.by("compare", recorded.toString(), corrected.toString());
        assertEquals(0, said.status());
        assertEquals(List.of(), said.err());
        assertTrue(said.out().contains("ballots: 0 added, 1 corrected, 0 withdrawn"), said.out()::toString);
        assertTrue(said.out().contains("  " + VOTE + " AGO: Y -> A"), said.out()::toString);
        assertTrue(said.out().contains("results: made by data alone"), said.out()::toString);
        assertTrue(said.out().contains("setting: 0 differ"), said.out()::toString);
        // The record lists 65 in favour and 25 abstaining, as was announced.
        assertTrue(said.out().contains("  " + VOTE + " listed_yes: 65 -> 64 (-1)"), said.out()::toString);
        assertTrue(said.out().contains("  " + VOTE + " listed_abstain: 25 -> 26 (+1)"), said.out()::toString);
        // Sentences stand in their own words, and numbers as rounded as in the report.
        int now = said.out()
                .indexOf(
                        "     now: Announced totals are in the data for 4 of 4 votes: 2 agree with the ballots listed, 2 do not.");
        assertEquals(
                "  before: Announced totals are in the data for 4 of 4 votes: 3 agree with the ballots listed, 1 does not.",
                said.out().get(now - 1));
        assertTrue(
                said.out().stream().noneMatch(line -> line.matches(".*: -?[0-9]+\\.[0-9]{7,} -> .*")),
                said.out()::toString);
        assertTrue(said.out().contains("  " + VOTE + " status: reconciled -> discrepant"), said.out()::toString);
    }

    /** Every cell of both editions, looked at once more by code that shares nothing with the program. */
    @Test
    void everyResultThatMovedIsListedAndByHowMuch() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        for (String table : tables(corrected)) {
            List<String> key = EditionRows.key(corrected, table);
            Map<String, NamedCsvRecord> before = EditionRows.byKey(recorded, table, key);
            Map<String, NamedCsvRecord> after = EditionRows.byKey(corrected, table, key);
            after.forEach((at, row) -> {
                if (!before.containsKey(at)) {
                    expected.put(table + "|" + at + "|", "+");
                    return;
                }
                row.getFieldsAsMap().forEach((column, cell) -> {
                    String old = before.get(at).getField(column);
                    if (!old.equals(cell)) {
                        expected.put(table + "|" + at + "|" + column, old + ">" + cell + by(old, cell));
                    }
                });
            });
            before.keySet().stream()
                    .filter(at -> !after.containsKey(at))
                    .forEach(at -> expected.put(table + "|" + at + "|", "-"));
        }
        assertTrue(expected.size() > 100, expected.size() + " changes");

        Map<String, String> listed = new TreeMap<>();
        for (NamedCsvRecord row : EditionRows.of(corrected, "changes")) {
            String kind = row.getField("kind");
            if (kind.equals("cell") || kind.startsWith("row")) {
                assertEquals("data", row.getField("cause"));
                String change = row.getField("before") + ">" + row.getField("after") + row.getField("difference");
                listed.put(
                        row.getField("table") + "|" + row.getField("key") + "|" + row.getField("column"),
                        kind.equals("cell") ? change : kind.equals("row-added") ? "+" : "-");
            }
        }
        listed.keySet().removeIf(place -> place.startsWith("claims|"));
        assertEquals(expected, listed);
    }

    @Test
    void theSectionNamesTheBallotInBothLanguages() throws IOException {
        String english = words(corrected.resolve("report.en.html"));
        String chinese = words(corrected.resolve("report.zh.html"));
        assertTrue(english.contains("Since the last edition"));
        assertTrue(
                english.contains("As the sources record it: no ballot is added, 1 is corrected, none is withdrawn."));
        assertTrue(english.contains("The data alone changed, so they made every change of a result."));
        assertTrue(english.contains("Angola on I-13 (2030 Agenda, target 16.4): in favour before, abstaining now."));
        assertTrue(
                english.contains("I-13 (2030 Agenda, target 16.4) adds up no longer: announced and listed differ now"));
        // Both forms of a sentence stand beside each other, and no id of one.
        String since = english.substring(english.indexOf("Sentences that read otherwise"));
        assertTrue(since.contains("3 agree with the ballots listed, 1 does not."));
        assertTrue(since.contains("2 agree with the ballots listed, 2 do not."));
        assertFalse(since.substring(0, since.indexOf("Tables of results that differ"))
                .contains("cohesion:split:"));
        assertTrue(english.contains("more than 1,000 records are possible, too many to look at each. So 7,085 rows"));
        // Findings on the first page that rest on the vote, and not the others.
        String first =
                english.substring(english.indexOf("In one page"), english.indexOf("They count all recorded votes"));
        assertEquals(
                2, first.split("This rests on a vote that adds up no longer since the last edition\\.", -1).length - 1);
        assertTrue(chinese.contains("此项所依据的一次表决自上一版以来不再相符。"));
        assertTrue(chinese.contains("自上一版以来"));
        assertTrue(chinese.contains("以前赞成，现在弃权。"));
        assertTrue(chinese.contains("来源所记录的：没有新增的票，更正1票，没有撤销的票。"));
        assertFalse(Files.readString(recorded.resolve("report.en.html")).contains("Since the last edition"));
        assertEquals(0, EditionRows.of(recorded, "changes").size());
        assertEquals(
                recorded.getFileName().toString(),
                manifest(corrected).path("earlier").asText());
    }

    @Test
    void theNumbersOfTheSectionStandInTheTables() {
        Said said = Said.by("verify", corrected.toString(), "--claims");
        assertEquals(0, said.status(), said.out()::toString);
    }

    @Test
    void whatIsComparedAsJsonHoldsEveryChange() throws IOException {
        Said said = Said.by("compare", "--json", recorded.toString(), corrected.toString());
        assertEquals(0, said.status());
        JsonNode root = new ObjectMapper().readTree(String.join("\n", said.out()));
        assertEquals(1, root.at("/ballots/corrected").asInt());
        assertEquals("data", root.at("/cause/0").asText());
        assertEquals(
                EditionRows.of(corrected, "changes").size(),
                root.path("changes").size());
    }

    @Test
    void anEditionAndItselfDoNotDiffer() {
        Said said = Said.by("compare", corrected.toString(), corrected.toString());
        assertEquals(0, said.status());
        assertEquals("nothing differs", said.out().get(1));
    }

    @Test
    void whereNothingChangedNoEditionIsMade() throws IOException {
        Path out = Files.createDirectories(folder.resolve("same"));
        Path own = tiny("same-study", "R1,FRA,Y\nR1,CUB,N\n");
        String[] again = {"report", own.toString(), "--output", out.toString(), "--master=local[1]"};
        assertEquals(0, Said.by(again).status());
        Files.writeString(own.resolve("ballots.csv"), "roll_call,state,choice\nR1,FRA,Y\nR1,CUB,A\n");
        assertEquals(0, Said.by(again).status());
        Path published = out.resolve("same-study");
        String edition = published.toRealPath().getFileName().toString();
        String manifest = Files.readString(published.resolve("manifest.json"));

        Said said = Said.by(again);
        assertEquals(0, said.status());
        assertTrue(said.err().contains("nothing changed: edition " + edition + " stays"), said.err()::toString);
        assertEquals(manifest, Files.readString(published.resolve("manifest.json")));

        // The edition before was removed: what is said of it stays.
        Said pruned = Said.by(
                Stream.concat(Stream.of(again), Stream.of("--keep", "1")).toArray(String[]::new));
        assertEquals(0, pruned.status());
        Said last = Said.by(again);
        assertTrue(last.err().contains("nothing changed: edition " + edition + " stays"), last.err()::toString);
        assertEquals(manifest, Files.readString(published.resolve("manifest.json")));
    }

    @Test
    void aSettingAloneMadeWhatItChanges() throws IOException {
        Path own = tiny("set", "R1,FRA,Y\nR1,CUB,N\nR1,NAM,Y\n");
        Path first = report(own, "set-out");
        Files.writeString(
                own.resolve("study.yaml"),
                Files.readString(own.resolve("study.yaml")) + "agreement: {minimum-common: 1}\n");
        Path second = report(own, "set-out");
        assertNotEquals(first, second);
        Said said = Said.by("compare", first.toString(), second.toString());
        assertTrue(said.out().contains("setting: 1 differs"), said.out()::toString);
        assertTrue(said.out().contains("  agreement.minimum-common: 3 -> 1 (-2)"), said.out()::toString);
        assertTrue(said.out().contains("ballots: 0 added, 0 corrected, 0 withdrawn"), said.out()::toString);
        assertTrue(said.out().contains("results: made by settings alone"), said.out()::toString);
    }

    @Test
    void twoStudiesAreComparedAsWell() throws IOException {
        Path other = report(tiny("other", "R1,FRA,Y\nR1,CUB,N\n"), "other-out");
        Said said = Said.by("compare", recorded.toString(), other.toString());
        assertEquals(0, said.status());
        assertTrue(said.out().contains("ballots: 2 added, 0 corrected, 373 withdrawn"), said.out()::toString);
        List<String> lines = said.out();
        int ballots = lines.indexOf("ballots: 2 added, 0 corrected, 373 withdrawn");
        assertTrue(lines.get(ballots + 375).startsWith("  "), lines.get(ballots + 375));
        assertTrue(lines.get(ballots + 376).startsWith("results: "), lines.get(ballots + 376));
        assertTrue(
                said.out().contains("results: made by data and settings together, not told apart: two studies"),
                said.out()::toString);
    }

    @Test
    void aDamagedEditionIsNotCompared() throws IOException {
        Path own = tiny("torn", "R1,FRA,Y\nR1,CUB,N\n");
        Path first = report(own, "torn-out");
        Files.writeString(first.resolve("tables/cohesion.csv"), "torn");
        Said said = Said.by("compare", corrected.toString(), first.toString());
        assertEquals(
                new Said(
                        3,
                        List.of(),
                        List.of("scrutin: " + first + ": tables/cohesion.csv is not as the manifest says; expected a"
                                + " report folder as it was written")),
                said);

        // The next edition is made all the same, and says that it cannot say.
        Files.writeString(own.resolve("ballots.csv"), "roll_call,state,choice\nR1,FRA,N\nR1,CUB,N\n");
        Path second = report(own, "torn-out");
        assertTrue(words(second.resolve("report.html")).contains("its tables are not as they were written"));
        assertEquals(0, Said.by("verify", second.toString(), "--claims").status());
    }

    /** Over several cycles the tables of the section stand in a part of their own. */
    @Test
    void aSecondEditionOverCyclesIsVerifiedAndAChangedScoreIsTold() throws IOException {
        Path own = tiny("cycles", "R1,FRA,Y\nR1,CUB,N\nR2,FRA,Y\nR2,CUB,Y\n");
        Files.writeString(own.resolve("roll_calls.csv"), "roll_call,date\nR1,2018-06-29\nR2,2019-06-29\n");
        Files.writeString(
                own.resolve("study.yaml"),
                Files.readString(own.resolve("study.yaml")) + "cycles: {by: year}\nagreement: {minimum-common: 1}\n");
        report(own, "cycles-out");
        Files.writeString(
                own.resolve("ballots.csv"), "roll_call,state,choice\nR1,FRA,Y\nR1,CUB,A\nR2,FRA,Y\nR2,CUB,Y\n");
        Path second = report(own, "cycles-out");
        assertTrue(words(second.resolve("report.html")).contains("Tables: Since the last edition"));
        assertEquals(List.of(), TextVerification.of(second).differences());

        // One vote alike, one an abstention beside a vote: 1.5 of 2.
        Path agreement = second.resolve("tables/agreement.csv");
        String text = Files.readString(agreement);
        String row = text.lines()
                .filter(line -> line.startsWith("all,all,CUB,FRA,2,"))
                .findFirst()
                .orElseThrow();
        assertTrue(row.contains(",0.5,0.75,"), row);
        Files.writeString(agreement, text.replace(row, row.replace(",0.5,0.75,", ",0.5,0.8,")));
        List<String> told = TextVerification.of(second).differences();
        assertTrue(
                told.contains("tables/agreement.csv: row all, all, CUB, FRA: agree_half is 0.8,"
                        + " the counts of the row give 0.75"),
                told::toString);
    }

    /** What a page says, without its marks of form. */
    private static String words(Path page) throws IOException {
        return Files.readString(page).replaceAll("<[^>]+>", "").replaceAll("\\s+", " ");
    }

    private static String by(String before, String after) {
        String number = "-?[0-9]+(\\.[0-9]+)?";
        if (!before.matches(number) || !after.matches(number)) {
            return "";
        }
        return new BigDecimal(after)
                .subtract(new BigDecimal(before))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** The tables of results. */
    private static List<String> tables(Path edition) throws IOException {
        try (Stream<Path> files = Files.list(edition.resolve("tables"))) {
            return files.map(file -> file.getFileName().toString().replace(".csv", ""))
                    .filter(name -> !List.of("ballots", "claims", "changes", "changes_tables", "dictionary")
                            .contains(name))
                    .sorted()
                    .toList();
        }
    }

    private static JsonNode manifest(Path edition) throws IOException {
        return new ObjectMapper().readTree(edition.resolve("manifest.json").toFile());
    }

    private static Path copy(String name, String to) throws IOException {
        Path copy = Files.createDirectories(folder.resolve(to));
        try (Stream<Path> files = Files.list(Path.of("..", "studies", name))) {
            for (Path file : new ArrayList<>(files.toList())) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    private static void change(String file, String from, String to) throws IOException {
        String text = Files.readString(study.resolve(file), StandardCharsets.UTF_8);
        assertTrue(text.contains(from), from);
        Files.writeString(study.resolve(file), text.replace(from, to), StandardCharsets.UTF_8);
    }

    /** The edition that is published after a run. */
    private static Path report(Path study, String to) throws IOException {
        Said said = Said.by(
                "report", study.toString(), "--output", folder.resolve(to).toString(), "--master=local[1]");
        assertEquals(0, said.status(), said.err()::toString);
        return Path.of(said.out().get(0)).toRealPath();
    }

    private static Path tiny(String name, String ballots) throws IOException {
        Path tiny = Files.createDirectories(folder.resolve(name));
        Files.writeString(
                tiny.resolve("study.yaml"),
                "study: " + name + "\nsources:\n  - {ballots: ballots.csv, roll-calls: roll_calls.csv}\n"
                        + "report: {formats: [html]}\n");
        Files.writeString(tiny.resolve("roll_calls.csv"), "roll_call,date\nR1,2018-06-29\n");
        Files.writeString(tiny.resolve("ballots.csv"), "roll_call,state,choice\n" + ballots);
        return tiny;
    }
}
