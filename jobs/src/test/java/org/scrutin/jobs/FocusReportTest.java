package org.scrutin.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.vote.GroupId;
import org.scrutin.analysis.vote.StateId;
import org.scrutin.jobs.verify.TextVerification;
import org.scrutin.output.edition.Holder;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The papers on one state or group, beside the reports of two studies. */
class FocusReportTest {

    @TempDir
    static Path output;

    private static StudyReports record;
    private static StudyReports cycles;

    @BeforeAll
    static void make() {
        record = StudyReports.of(
                "small-arms-2018",
                options(new Reference.OfState(new StateId("SWE")), new Reference.OfGroup(new GroupId("LAS"))));
        cycles = StudyReports.of(
                "arms-votes-2001-2025",
                options(new Reference.OfGroup(new GroupId("NAM")), new Reference.OfState(new StateId("KWT"))));
    }

    private static ReportOptions options(Reference... subjects) {
        return new ReportOptions(output, ReportOptions.KEEP, List.of(subjects), new Holder(1, "test", Instant.EPOCH));
    }

    static List<Path> papers() {
        return Stream.of(
                        record.folder().resolve("focus/state-SWE"),
                        record.folder().resolve("focus/group-LAS"),
                        cycles.folder().resolve("focus/group-NAM"),
                        cycles.folder().resolve("focus/state-KWT"))
                .flatMap(stem -> Stream.of("en", "zh")
                        .map(language -> stem.resolveSibling(stem.getFileName() + "." + language + ".pdf")))
                .toList();
    }

    /** Papers and tables of both reports say what the tables of the reports hold; one changed cell is told of those that say it, and of no other. */
    @Test
    void everyNumberIsSaidAgainFromTheTables(@TempDir Path scratch) throws IOException {
        assertEquals(List.of(), TextVerification.of(record.folder()).differences());
        assertEquals(List.of(), TextVerification.of(cycles.folder()).differences());
        Path edition = record.folder().toRealPath();
        try (Stream<Path> files = Files.walk(edition)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = scratch.resolve(edition.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path profiles = scratch.resolve("tables/state_profile.csv");
        String text = Files.readString(profiles);
        int at = text.indexOf("\nall,all,SWE,4,") + "\nall,all,SWE,".length();
        Files.writeString(profiles, text.substring(0, at) + "5" + text.substring(at + 1));
        List<String> told = TextVerification.of(scratch).differences();
        assertTrue(
                told.stream()
                        .allMatch(line ->
                                Stream.of("state-SWE", "“Sweden”", "“瑞典”").anyMatch(line::contains)),
                told.toString());
        assertEquals(
                List.of("focus/state-SWE.en.pdf", "focus/state-SWE.zh.pdf", "report.en.html", "report.zh.html"),
                told.stream()
                        .map(line -> line.split(": ", 2)[0])
                        .distinct()
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("papers")
    void isReadableByAllAndCanBeArchived(Path paper) {
        assertEquals(List.of(), PdfConformance.faults(paper, PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), PdfConformance.faults(paper, PDFAFlavour.PDFA_3_A));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void hasTwoToFourPagesAndItsFourAnswersInOrderOnTheFirst(Path paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper.toFile())) {
            int pages = document.getNumberOfPages();
            assertTrue(pages >= 2 && pages <= 4, paper.getFileName() + " has " + pages + " pages");
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            String first = stripper.getText(document).replaceAll("\\s+", "");
            String answer = paper.toString().contains("group-") ? "Whichmembersleftit" : "Whereitleftitsgroups";
            List<String> answers = paper.toString().endsWith("en.pdf")
                    ? List.of("lasttimeandthetimebefore", answer, "Whocamecloser,who", "Whatwasopen")
                    : List.of("上次和前一次", "何处背离", "谁更接近，谁更疏远", "未决的问题");
            List<Integer> places = answers.stream().map(first::indexOf).toList();
            assertTrue(places.get(0) >= 0, first);
            assertEquals(places.stream().sorted().toList(), places, first);
        }
        assertEquals(List.of(), PageMargins.wordsBeyond(paper));
    }

    /** A vote's number and year are one piece, and so is the count of ballots beside its letter: no line breaks them. */
    @Test
    void aVoteAndItsYearStandOnOneLine() throws IOException {
        String paper = lines(cycles.folder().resolve("focus/group-NAM.en.pdf"));
        assertTrue(
                Pattern.compile("76/233\\h\\(2021\\)\\h+Y\\h+\\d+–\\d+–\\d+\\h")
                        .matcher(paper)
                        .find(),
                paper);
    }

    /** The conference has one vote on each text, and Sweden may be the name that the whole text's list lacks. */
    @Test
    void saysWhatIsNotInTheDataOfOneRecord() throws IOException {
        String text = text(record.folder().resolve("focus/state-SWE.en.pdf"));
        assertTrue(text.contains("the time before is not in the data"), text);
        assertTrue(text.contains("The data hold no two review cycles"), text);
        // That a name is missing at all, and not the total misprinted, is open.
        assertFalse(text.contains("a name is missing from the list, and"), text);
        long others = record.rows("discrepancies", "kind=missing-candidate").stream()
                .map(row -> row.getField("state"))
                .filter(state -> !state.equals("SWE"))
                .distinct()
                .count();
        assertTrue(
                text.contains("If a name is missing from the list of the whole text, it may be its own (" + others
                        + " other states may be it as well, or a member that no list names); or the total is a"
                        + " printing error."),
                text);
        String chinese = text(record.folder().resolve("focus/state-SWE.zh.pdf")).replace(" ", "");
        assertTrue(chinese.contains("名单如果缺一个国名，所缺的可能是它（另有" + others + "国也可能是"), chinese);
        assertTrue(chinese.contains("也可能是总数印刷有误"), chinese);
    }

    /** The League parted from the whole on the last votes on two texts: 0–0–20 on 80/28 and 9–0–10 on 80/52, so its letter is A there. */
    @Test
    void allGroupsOfAStateOfFewStandBesideIt() throws IOException {
        String paper = lines(cycles.folder().resolve("focus/state-KWT.en.pdf"));
        assertTrue(
                Pattern.compile("Vote\\h+APG\\h+NAM\\h+OIC\\h+LAS\\h")
                        .matcher(paper)
                        .find(),
                paper);
        for (String vote : List.of("80/28", "80/52")) {
            assertTrue(
                    Pattern.compile(vote + "\\h\\(2025\\)\\h+A\\h+Y\\h+Y\\h+Y\\h+A\\h")
                            .matcher(paper)
                            .find(),
                    paper);
        }
        assertFalse(paper.contains("not shown:"), paper);
    }

    /** Kuwait left the treaty's text in 2022 and joined it in 2021, on cluster munitions 2020, 2022, 2023 and 2024: what the table of switches has. */
    @Test
    void aStateIsToldItsOwnChanges() throws IOException {
        int all = cycles.rows("switches", "state=KWT").size();
        String text = text(cycles.folder().resolve("focus/state-KWT.en.pdf")).replaceAll("\\h+", " ");
        assertTrue(text.contains("Over the whole period " + all + " of its "), text);
        assertTrue(
                Pattern.compile("Cluster Munitions: 2024 Y → A ?, 2023 A → Y ?, 2022 Y → A ?, 2020 A → Y ?;"
                                + " The Arms Trade Treaty: 2022 Y → A ?, 2021 A → Y ?;")
                        .matcher(text)
                        .find(),
                text);
        assertTrue(text.contains("; and " + (all - 8) + " older."), text);
    }

    /** 64/50 of 2009 was the last vote on the illicit trade; 80/38 of 2025 was adopted without one. */
    @Test
    void textsThatAreNotVotedAnyMoreStandBehindTheOthers() throws IOException {
        String text = text(cycles.folder().resolve("focus/state-KWT.en.pdf"));
        int band = text.indexOf("No vote in 2024–2025 (open)");
        assertTrue(text.indexOf("80/28 (2025)") < band, text);
        for (String vote : List.of("76/233", "63/240", "73/63", "60/68", "64/50", "71/68")) {
            assertTrue(text.indexOf(vote) > band, vote + " in " + text);
        }
        assertTrue(
                text.contains("Adopted without a vote since: The illicit trade in small arms and light weapons in all"
                        + " its aspects (last in 2025)."),
                text);
    }

    /** Who came closer is said together with how the topics of the two cycles differ, counted from the table of roll calls. */
    @Test
    void aDifferenceStandsBesideTheMixOfTopics() throws IOException {
        Set<String> before = topics("2018-2024");
        Set<String> after = topics("2024-2030");
        Set<String> all = new TreeSet<>(before);
        all.addAll(after);
        before.retainAll(after);
        String text = text(cycles.folder().resolve("focus/state-KWT.en.pdf"));
        assertTrue(
                Pattern.compile(
                                "came closer and \\d+ moved away[^.]*; but other texts came to the vote in the two cycles,"
                                        + " in another mix of topics \\(" + before.size() + " of " + all.size()
                                        + " topics came to the vote in both\\)")
                        .matcher(text)
                        .find(),
                text);
    }

    private static Set<String> topics(String cycle) {
        return cycles.rows("roll_calls", "cycle=" + cycle, "kind=whole").stream()
                .map(row -> row.getField("topic"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void isNamedInTheManifestAndInTheSettingsAndChangesTheEdition() throws IOException {
        String manifest = cycles.text("manifest.json");
        assertTrue(manifest.contains("\"focus\" : \"group:NAM state:KWT\""), manifest.substring(0, 400));
        for (String file : List.of("group-NAM.csv", "group-NAM.en.pdf", "group-NAM.zh.pdf")) {
            assertTrue(manifest.contains("\"focus/" + file + "\""), file);
        }
        assertTrue(Files.isRegularFile(cycles.folder().resolve("focus/group-NAM.csv")));
    }

    @Test
    void ofTwoThatAreAskedForEachHasItsPapersAndItsTable() {
        String manifest = record.text("manifest.json");
        assertTrue(manifest.contains("\"focus\" : \"group:LAS state:SWE\""), manifest.substring(0, 400));
        for (String stem : List.of("state-SWE", "group-LAS")) {
            for (String ending : List.of(".csv", ".en.pdf", ".zh.pdf")) {
                assertTrue(Files.isRegularFile(record.folder().resolve("focus/" + stem + ending)), stem + ending);
            }
        }
    }

    /** The newest vote on the Arms Trade Treaty, counted again from the ballots and the memberships of the edition. */
    @Test
    void theTableCountsWhatTheBallotsSay() {
        NamedCsvRecord row = rows(cycles, "group-NAM").stream()
                .filter(found -> found.getField("item").equals("arms-trade-treaty"))
                .filter(found -> found.getField("at").equals("A/RES/80/46"))
                .findFirst()
                .orElseThrow();
        List<String> members = cycles.rows("memberships_used", "group=NAM").stream()
                .filter(member -> member.getField("to").isEmpty())
                .map(member -> member.getField("state"))
                .toList();
        for (String choice : List.of("Y yes", "N no", "A abstain")) {
            long counted = cycles.rows("ballots", "roll_call=A/RES/80/46", "choice=" + choice.charAt(0)).stream()
                    .filter(ballot -> members.contains(ballot.getField("state")))
                    .count();
            assertEquals(Long.toString(counted), row.getField(choice.substring(2)), choice);
        }
    }

    /** The page has a profile of every state with a ballot; those of two states say what the tables say of each, and differ. */
    @Test
    void profilesInThePageAgreeWithTheTablesAndDiffer() {
        String page = cycles.text("report.en.html");
        String france = profile(page, "FRA");
        String india = profile(page, "IND");
        assertTrue(france.contains(ballotsOf("FRA")), france);
        assertTrue(india.contains(ballotsOf("IND")), india);
        assertFalse(france.contains(ballotsOf("IND")), france);
        assertTrue(india.contains("Non-Aligned Movement"), india);
        assertFalse(france.contains("Non-Aligned Movement"), france);
        assertTrue(
                Pattern.compile("Last votes\\..*; .* [YNA·] \\. ")
                        .matcher(france)
                        .find(),
                france);
        long states = cycles.rows("ballots").stream()
                .map(row -> row.getField("state"))
                .distinct()
                .count();
        assertEquals(
                states,
                Pattern.compile("id=\"state-[A-Z]{3}\"").matcher(page).results().count());
        int bytes = page.getBytes(StandardCharsets.UTF_8).length;
        assertTrue(bytes < 5_000_000, bytes + " bytes");
    }

    /** A row of the profile's table, from the table of profiles: entitled, in favour, against, abstaining, not listed. */
    private static String ballotsOf(String state) {
        NamedCsvRecord row = cycles.row("state_profile", "cycle=2018-2024", "topic=all", "state=" + state);
        int absent = Integer.parseInt(row.getField("eligible")) - Integer.parseInt(row.getField("cast"));
        return "2018–2024 "
                + String.join(
                        " ",
                        row.getField("eligible"),
                        row.getField("yes"),
                        row.getField("no"),
                        row.getField("abstain"),
                        Integer.toString(absent));
    }

    /** What a state's profile says, without its tags. */
    private static String profile(String page, String state) {
        String from = page.substring(page.indexOf("id=\"state-" + state + "\""));
        return from.substring(0, from.indexOf("</details>"))
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }

    private static List<NamedCsvRecord> rows(StudyReports report, String table) {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(report.folder().resolve("focus/" + table + ".csv"))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(Path pdf) throws IOException {
        return lines(pdf).replaceAll("\\s+", " ");
    }

    private static String lines(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }
}
