package org.scrutin.jobs.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutin.jobs.load.TestSpark;

/**
 * Editions of the conference of 2018 of which two things changed at once: Angola abstains on paragraph 13 of section I in place of voting
 * in favour, and pairs need four joint ballots in place of three. Beside them, as a check that shares nothing with the tracing, editions in
 * which each changed alone.
 */
class TracedEditionsTest {

    private static final String BALLOT = "A/CONF.192/2018/RC/3:I-13,AGO,";
    private static final String SETTING = "agreement: {minimum-common: 4}\n";

    @TempDir
    static Path folder;

    private static Path recorded;
    private static Path both;
    private static Path dataAlone;
    private static Path settingAlone;

    @BeforeAll
    static void makeEditions() throws IOException {
        TestSpark.close();
        Path study = study("both");
        recorded = report(study);
        correct(study);
        set(study, SETTING);
        both = report(study);
        Path other = study("data");
        correct(other);
        dataAlone = report(other);
        Path third = study("setting");
        set(third, SETTING);
        settingAlone = report(third);
    }

    /**
     * What the data alone move and settings leave is the data's, and the other way round; all else hangs on both. Held against the
     * four editions cell by cell.
     */
    @Test
    void everyChangeIsTracedToWhatMovesItAlone() throws IOException {
        Map<String, Integer> causes = new TreeMap<>();
        for (NamedCsvRecord change : EditionRows.of(both, "changes")) {
            String table = change.getField("table");
            if (table.equals("manifest")) {
                continue;
            }
            String place = table + "|" + change.getField("key") + "|" + change.getField("column");
            assertEquals(expected(change), change.getField("cause"), place);
            if (!table.equals("ballots")) {
                causes.merge(change.getField("cause"), 1, Integer::sum);
            }
        }
        assertEquals(List.of("data", "data settings", "settings"), List.copyOf(causes.keySet()));
        Map<String, Integer> counted = new TreeMap<>();
        for (NamedCsvRecord table : EditionRows.of(both, "changes_tables")) {
            if (!table.getField("table").equals("ballots")) {
                counted.merge("data", Integer.parseInt(table.getField("by_data")), Integer::sum);
                counted.merge("settings", Integer.parseInt(table.getField("by_settings")), Integer::sum);
                counted.merge("data settings", Integer.parseInt(table.getField("by_several")), Integer::sum);
                assertEquals("0", table.getField("by_program"));
                assertEquals("0", table.getField("by_unknown"));
            }
        }
        assertEquals(causes, counted);
    }

    /** Worked: the totals of the vote hang on the ballot, a pair with three joint ballots on the setting. */
    @Test
    void totalsAreTheDatasAndPairsTheSettings() throws IOException {
        List<String> lines =
                Said.by("compare", recorded.toString(), both.toString()).out();
        assertTrue(
                lines.contains(
                        "results: made by data and settings, told apart by counting again: each change names what moves it"),
                lines::toString);
        assertTrue(lines.contains("  A/CONF.192/2018/RC/3:I-13 listed_yes: 65 -> 64 (-1) [data]"), lines::toString);
        // Pairs with three joint ballots have no score any more: a change without a size, which the lines count.
        assertTrue(
                lines.stream()
                        .anyMatch(line ->
                                line.matches("table agreement: .*; by data [0-9]+, by program 0, by settings [1-9].*")),
                lines::toString);
        assertTrue(EditionRows.of(both, "changes").stream()
                .filter(change -> change.getField("table").equals("agreement"))
                .anyMatch(change -> change.getField("after").isEmpty()
                        && change.getField("cause").equals("settings")));
    }

    @Test
    void theSectionSaysHowManyChangesHangOnWhat() throws IOException {
        String english = words(both.resolve("report.en.html"));
        String chinese = words(both.resolve("report.zh.html"));
        assertTrue(english.contains("The data and the settings are told apart by counting again"), english);
        assertTrue(english.contains("Made by"));
        assertFalse(english.contains("is not told apart"));
        assertTrue(chinese.contains("数据和设置的作用，用其中一项保持以前"));
        assertVerified(both);
    }

    /** The earlier edition calls itself another version and has the same numbers: it is the data that moved them. */
    @Test
    void anotherVersionThatCountsAlikeMovesNothing() throws IOException {
        Path older = copy(recorded, "older");
        Path manifest = older.resolve("manifest.json");
        String text = Files.readString(manifest);
        String version = text.replaceAll("(?s).*?\"version\" : \"([^\"]+)\".*", "$1");
        Files.writeString(manifest, text.replace("\"version\" : \"" + version + "\"", "\"version\" : \"0.0.1\""));
        List<String> lines =
                Said.by("compare", older.toString(), dataAlone.toString()).out();
        assertTrue(
                lines.contains(
                        "results: made by data and program, told apart by counting again: each change names what moves it"),
                lines::toString);
        assertTrue(lines.stream().anyMatch(line -> line.endsWith("[data]")));
        assertTrue(lines.stream().noneMatch(line -> line.endsWith("program]") || line.endsWith("[unknown]")));
        // A later edition of another version than this program can't be counted again.
        List<String> back =
                Said.by("compare", dataAlone.toString(), older.toString()).out();
        assertTrue(
                back.contains(
                        "results: made by data and program together, not told apart: this is not the version of the later report"),
                back::toString);
    }

    /** The tables hold the rule that was read, so data of one rule do not stand for those of another. */
    @Test
    void aSettingThatSaysWhatIsReadIsNotToldApart() throws IOException {
        Path study = study("reading");
        report(study);
        correct(study);
        set(study, "majority: simple\n");
        Path second = report(study);
        assertTrue(words(second.resolve("report.en.html"))
                .contains("which of them made which is not told apart, since settings differ that say what is read."));
        assertTrue(EditionRows.of(second, "changes").stream()
                .filter(change -> !change.getField("table").equals("manifest"))
                .allMatch(change -> change.getField("cause").equals("unknown")));
        assertVerified(second);
    }

    private static String expected(NamedCsvRecord change) throws IOException {
        if (change.getField("table").equals("ballots")) {
            return "data";
        }
        Optional<String> before = cell(recorded, change);
        Optional<String> after = cell(both, change);
        Optional<String> data = cell(dataAlone, change);
        Optional<String> setting = cell(settingAlone, change);
        if (setting.equals(before) && data.equals(after)) {
            return "data";
        }
        return data.equals(before) && setting.equals(after) ? "settings" : "data settings";
    }

    private static final Map<String, Map<String, NamedCsvRecord>> READ = new TreeMap<>();

    /** The cell that a change is about, or that its row is there. */
    private static Optional<String> cell(Path edition, NamedCsvRecord change) throws IOException {
        String table = change.getField("table");
        String at = edition + "|" + table;
        if (!READ.containsKey(at)) {
            READ.put(at, EditionRows.byKey(edition, table, EditionRows.key(edition, table)));
        }
        return Optional.ofNullable(READ.get(at).get(change.getField("key")))
                .map(row -> change.getField("kind").startsWith("row") ? "" : row.getField(change.getField("column")));
    }

    private static void assertVerified(Path edition) {
        Said said = Said.by("verify", edition.toString(), "--claims");
        assertEquals(0, said.status(), said.out()::toString);
    }

    private static String words(Path page) throws IOException {
        return Files.readString(page).replaceAll("<[^>]+>", "").replaceAll("\\s+", " ");
    }

    private static Path study(String name) throws IOException {
        Path study = copy(Path.of("..", "studies", "small-arms-2018"), name);
        Path file = study.resolve("study.yaml");
        Files.writeString(file, Files.readString(file).replace("formats: [pdf, html]", "formats: [html]"));
        return study;
    }

    private static Path copy(Path from, String to) throws IOException {
        Path target = folder.resolve(to);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(from.relativize(file).toString()));
            }
        }
        return target;
    }

    private static void correct(Path study) throws IOException {
        Path ballots = study.resolve("ballots.csv");
        String text = Files.readString(ballots);
        assertTrue(text.contains(BALLOT + "Y"));
        Files.writeString(ballots, text.replace(BALLOT + "Y", BALLOT + "A"));
    }

    private static void set(Path study, String setting) throws IOException {
        Path file = study.resolve("study.yaml");
        Files.writeString(file, Files.readString(file) + setting);
    }

    /** The edition that is published after a run. */
    private static Path report(Path study) throws IOException {
        Said said = Said.by(
                "report",
                study.toString(),
                "--output",
                folder.resolve(study.getFileName() + "-out").toString(),
                "--master=local[1]");
        assertEquals(0, said.status(), said.err()::toString);
        return Path.of(said.out().get(0)).toRealPath();
    }
}
