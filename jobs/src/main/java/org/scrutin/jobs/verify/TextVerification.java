package org.scrutin.jobs.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scrutin.output.edition.Manifest;
import org.scrutin.output.edition.PdfText;
import org.scrutin.output.edition.ResultsDocument;
import org.scrutin.output.wording.Words;

/**
 * Every sentence of a report, said again from table {@code claims} and held against what its files print, in every language. Says
 * nothing of whether the table is right: that is {@link ClaimVerification}'s part, and where the table cannot be read, no file is.
 *
 * @param files in the order of the report's languages
 * @param papers how many papers on a state or group stand beside the report, whose sentences are no claims
 */
public record TextVerification(List<FileReading> files, int papers) {

    public TextVerification {
        files = List.copyOf(files);
    }

    /**
     * Reads the text of a report.
     *
     * @param folder the report's
     */
    public static TextVerification of(Path folder) throws IOException {
        PublishedClaims claims = new PublishedClaims(folder);
        return new TextVerification(
                claims.problem().isPresent() ? List.of() : new Reader(folder, claims).read(), papers(folder));
    }

    private static int papers(Path folder) throws IOException {
        Path focus = folder.resolve("focus");
        if (!Files.isDirectory(focus)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(focus)) {
            return Math.toIntExact(
                    files.filter(file -> file.toString().endsWith(".pdf")).count());
        }
    }

    /** One line for each sentence that says something else than its claim, and for each number that no claim says. */
    public List<String> differences() {
        return files.stream()
                .flatMap(file -> file.differences().stream().map(what -> file.file() + ": " + what))
                .toList();
    }

    /** What was read, one line a file, and what was not. */
    public List<String> summary() {
        List<String> lines = new ArrayList<>();
        files.forEach(file -> lines.add(file.summary()));
        if (papers > 0) {
            lines.add("focus: " + papers + (papers == 1 ? " paper" : " papers")
                    + " not read, for sentences of such papers are no claims");
        }
        return lines;
    }

    /** Reads the files of a report. Not for several threads. */
    private static final class Reader {

        private final Path folder;
        private final PublishedClaims claims;
        private final NamedCalls calls;
        private final CoverCounts cover;
        private final List<FileReading> files = new ArrayList<>();

        Reader(Path folder, PublishedClaims claims) throws IOException {
            this.folder = folder;
            this.claims = claims;
            this.calls = new NamedCalls(folder);
            this.cover = new CoverCounts(folder);
        }

        /** What reads a file. */
        private interface Reading {
            FileReading read() throws IOException;
        }

        List<FileReading> read() {
            add(ResultsDocument.FILE, () -> {
                ResultsReading results = new ResultsReading(json(ResultsDocument.FILE));
                KnownNumbers known =
                        KnownNumbers.of(calls, json(Manifest.FILE).path("settings"), results.findings(), claims);
                int sentences = 0;
                List<String> differences = new ArrayList<>();
                for (String language : results.languages()) {
                    Words words = Words.of(language);
                    Sentences said = new Sentences(claims, new Sayings(words, calls));
                    FileReading reading = results.read(language, said, claims.ids());
                    sentences += reading.sentences();
                    differences.addAll(reading.differences());
                    String stem = results.languages().size() > 1 ? "report." + language : "report";
                    pages(stem, results.sentences(language), said, new LooseNumbers(words, known, cover));
                }
                return new FileReading(ResultsDocument.FILE, sentences, differences);
            });
            return files;
        }

        private void pages(String stem, Map<String, String> sentences, Sentences said, LooseNumbers loose) {
            PageReading page = new PageReading(stem + ".html", said, loose);
            PaperReading paper = new PaperReading(stem + ".pdf", said);
            Path html = folder.resolve(stem + ".html");
            if (Files.isRegularFile(html)) {
                add(stem + ".html", () -> page.read(Files.readString(html, StandardCharsets.UTF_8)));
                page.printed().forEach(paper::prints);
            } else {
                sentences.forEach(paper::mayPrint);
            }
            Path pdf = folder.resolve(stem + ".pdf");
            if (Files.isRegularFile(pdf)) {
                add(stem + ".pdf", () -> paper.read(PdfText.of(pdf)));
            }
        }

        /** A file that cannot be read is a difference: nothing can be said of its text. */
        private void add(String file, Reading reading) {
            try {
                files.add(reading.read());
            } catch (IOException e) {
                files.add(new FileReading(file, 0, List.of("can't be read")));
            }
        }

        private JsonNode json(String file) throws IOException {
            return new ObjectMapper().readTree(folder.resolve(file).toFile());
        }
    }
}
