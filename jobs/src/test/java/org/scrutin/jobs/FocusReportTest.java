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
import java.util.regex.Pattern;
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
        cycles = StudyReports.of("arms-votes-2001-2025", options(new Reference.OfGroup(new GroupId("NAM"))));
    }

    private static ReportOptions options(Reference... subjects) {
        return new ReportOptions(output, ReportOptions.KEEP, List.of(subjects), new Holder(1, "test", Instant.EPOCH));
    }

    static List<Path> papers() {
        return Stream.of(
                        record.folder().resolve("focus/state-SWE"),
                        record.folder().resolve("focus/group-LAS"),
                        cycles.folder().resolve("focus/group-NAM"))
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
        assertTrue(text.contains("the missing ballot may be its own: the whole text"), text);
    }

    @Test
    void isNamedInTheManifestAndInTheSettingsAndChangesTheEdition() throws IOException {
        String manifest = cycles.text("manifest.json");
        assertTrue(manifest.contains("\"focus\" : \"group:NAM\""), manifest.substring(0, 400));
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
