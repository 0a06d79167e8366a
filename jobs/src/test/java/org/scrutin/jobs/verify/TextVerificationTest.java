package org.scrutin.jobs.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutin.jobs.Study;
import org.scrutin.jobs.StudyReports;
import org.scrutin.jobs.printed.Paper;
import org.scrutin.jobs.published.PrintedVoters;
import org.scrutin.output.wording.Words;

/** The text of two finished reports, as it is and with one digit changed. */
class TextVerificationTest {

    private static final long SEED = 20180629;

    private static Path record;
    private static Path cycles;

    @BeforeAll
    static void make(
            @Study("small-arms-2018") StudyReports ofRecord, @Study("arms-votes-2001-2025") StudyReports ofCycles) {
        record = ofRecord.folder();
        cycles = ofCycles.folder();
    }

    private static Path folder(String study) {
        return study.equals("record") ? record : cycles;
    }

    @ParameterizedTest
    @CsvSource({"record, 90, 83", "cycles, 260, 350"})
    void everySentenceOfEveryFileSaysWhatItsClaimDoes(String study, int onPages, int inResults) throws IOException {
        TextVerification text = TextVerification.of(folder(study));
        assertEquals(List.of(), text.differences());
        assertEquals(
                List.of("report.en.html", "report.en.pdf", "report.zh.html", "report.zh.pdf", "results.json"),
                text.files().stream().map(FileReading::file).toList());
        text.files()
                .forEach(file -> assertTrue(
                        file.sentences() >= (file.file().startsWith("report") ? onPages : 2 * inResults),
                        file.summary()));
        // Paper has no profiles, whose texts are thousands.
        assertTrue(text.files().get(0).sentences() > 2500, text.files().get(0).summary());
    }

    @ParameterizedTest
    @CsvSource({"record, en", "record, zh", "cycles, en", "cycles, zh"})
    void aChangedDigitOfASentenceOfAPageIsFoundAndNothingElse(String study, String language) throws IOException {
        ChangedDigits digits = new ChangedDigits(new Random(SEED));
        String page = Files.readString(folder(study).resolve("report." + language + ".html"));
        Sentences sentences = sentences(study, language);
        List<String> faults = new ArrayList<>();
        // A page of 4 MB takes seconds to read.
        int changes = study.equals("record") ? 12 : 4;
        for (int i = 0; i < changes; i++) {
            ChangedDigits.Changed changed = digits.inPage(page);
            List<String> found =
                    page(study, language, sentences).read(changed.text()).differences();
            if (found.size() != 1 || !found.get(0).startsWith(changed.claim() + ": report says “")) {
                faults.add(changed.where() + ": " + found);
            }
        }
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @CsvSource({"record, en", "record, zh", "cycles, en", "cycles, zh"})
    void aChangedDigitOfASentenceOnPaperIsFoundAndNothingElse(String study, String language) throws IOException {
        ChangedDigits digits = new ChangedDigits(new Random(SEED));
        Sentences sentences = sentences(study, language);
        PageReading page = page(study, language, sentences);
        page.read(Files.readString(folder(study).resolve("report." + language + ".html")));
        String paper =
                Paper.of(folder(study).resolve("report." + language + ".pdf")).text();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            ChangedDigits.Changed changed = digits.inPaper(paper, page.printed());
            PaperReading reading = new PaperReading("report.pdf", sentences);
            page.printed().forEach(reading::prints);
            List<String> found = reading.read(changed.text()).differences();
            if (found.size() != 1 || !found.get(0).contains(changed.claim())) {
                faults.add(changed.where() + ": " + found);
            }
        }
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aChangedDigitOfTheResultsIsFoundInItsLanguage(String language) throws IOException {
        ChangedDigits digits = new ChangedDigits(new Random(SEED));
        PublishedClaims claims = new PublishedClaims(record);
        Sentences sentences = sentences("record", language);
        JsonNode results =
                new ObjectMapper().readTree(record.resolve("results.json").toFile());
        List<String> faults = new ArrayList<>();
        for (JsonNode claim : results.path("claims")) {
            ObjectNode text = (ObjectNode) claim.path("text");
            String own = text.path(language).asText();
            if (own.chars().anyMatch(c -> c >= '0' && c <= '9')) {
                text.put(language, digits.in(own));
                List<String> found = new ResultsReading(results)
                        .read(language, sentences, claims.ids())
                        .differences();
                if (found.size() != 1
                        || !found.get(0).startsWith(claim.path("id").asText() + ", " + language + ": report says “")) {
                    faults.add(text.path(language) + ": " + found);
                }
                text.put(language, own);
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void aNumberThatNoClaimSaysIsFoundInProseAndOnTheCover() throws IOException {
        String page = Files.readString(record.resolve("report.en.html"));
        Sentences sentences = sentences("record", "en");
        String head = "<h2 id=\"decisions-title\">What was voted on</h2>";
        assertTrue(page.contains(head));
        assertEquals(
                List.of("no claim: 17 in “In all, 17 states said so.”"),
                page("record", "en", sentences)
                        .read(page.replace(head, head + "<p>In all, 17 states said so.</p>"))
                        .differences());
        assertEquals(
                List.of(
                        "no claim: report says “Read from the record: 4 recorded votes, 374 ballots, 1 unresolved discrepancy.”,"
                                + " tables say “Read from the record: 4 recorded votes, 373 ballots, 1 unresolved"
                                + " discrepancy.”"),
                page("record", "en", sentences)
                        .read(page.replace("373 ballots, 1 unresolved", "374 ballots, 1 unresolved"))
                        .differences());
        assertEquals(
                List.of("no claim: names findings [1, 5], of no definition are [1, 2]"),
                page("record", "en", sentences)
                        .read(page.replace("Findings 1 and 2 count", "Findings 1 and 5 count"))
                        .differences());
    }

    /** The paper of another report has none of the sentences of this one, but for those that two records may share. */
    @Test
    void thePaperOfAnotherReportIsFound(@TempDir Path scratch) throws IOException {
        try (Stream<Path> files = Files.list(record)) {
            for (Path file : files.toList()) {
                Files.createSymbolicLink(scratch.resolve(file.getFileName()), file);
            }
        }
        Files.delete(scratch.resolve("report.en.pdf"));
        Files.createSymbolicLink(scratch.resolve("report.en.pdf"), cycles.resolve("report.en.pdf"));
        TextVerification text = TextVerification.of(scratch);
        assertTrue(text.differences().size() > 60, text.differences().toString());
        assertEquals(
                List.of(),
                text.differences().stream()
                        .filter(line -> !line.startsWith("report.en.pdf: "))
                        .toList());
    }

    @Test
    void whatCannotBeReadIsADifference(@TempDir Path scratch) throws IOException {
        Files.createDirectories(scratch.resolve("tables"));
        Files.writeString(
                scratch.resolve("tables/claims.csv"), "claim,argument,template,value,n,table,key,column,mark\n");
        assertEquals(
                List.of("manifest.json: can't be read", "results.json: can't be read"),
                TextVerification.of(scratch).differences());
    }

    private static Sentences sentences(String study, String language) throws IOException {
        return new Sentences(
                new PublishedClaims(folder(study)),
                new Sayings(Words.of(language), new NamedCalls(folder(study), Map.of())));
    }

    private static PageReading page(String study, String language, Sentences sentences) throws IOException {
        Path folder = folder(study);
        ObjectMapper json = new ObjectMapper();
        KnownNumbers known = KnownNumbers.of(
                new NamedCalls(folder, Map.of()),
                json.readTree(folder.resolve("manifest.json").toFile()).path("settings"),
                new ResultsReading(json.readTree(folder.resolve("results.json").toFile())).findings(),
                new PublishedClaims(folder));
        Words words = Words.of(language);
        CountedNotes notes = new RestOfReport(
                        folder,
                        json.readTree(folder.resolve("manifest.json").toFile()),
                        new PrintedVoters(List.of(), Map.of()))
                .notes(words);
        LooseNumbers loose = new LooseNumbers(words, known, new CoverCounts(folder), notes);
        return new PageReading("report." + language + ".html", sentences, loose);
    }
}
