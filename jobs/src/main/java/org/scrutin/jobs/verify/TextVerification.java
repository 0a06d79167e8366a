package org.scrutin.jobs.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scrutin.analysis.agreement.Reference;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.StateRegistry;
import org.scrutin.jobs.fault.InputRefused;
import org.scrutin.jobs.printed.Paper;
import org.scrutin.jobs.printed.PrintedPage;
import org.scrutin.jobs.printed.PrintedText;
import org.scrutin.jobs.published.PrintedVoters;
import org.scrutin.jobs.registry.CsvStateRegistry;
import org.scrutin.output.edition.FocusName;
import org.scrutin.output.edition.Manifest;
import org.scrutin.output.edition.ResultsDocument;
import org.scrutin.output.tables.ChangeTables;
import org.scrutin.output.wording.Words;

/**
 * Every sentence of a report, said again from table {@code claims} and held against what its files print, in every language; figures,
 * notes of tables, profiles and papers on states and groups are said again from the tables that they rest on. Says nothing of whether
 * table {@code claims} is right: that is {@link ClaimVerification}'s part, and where that table cannot be read, no file is.
 *
 * @param files in the order of the report's languages, then the papers on states and groups
 */
public record TextVerification(List<FileReading> files) {

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
        return new TextVerification(claims.problem().isPresent() ? List.of() : new Reader(folder, claims).read());
    }

    /** One line for each sentence that says something else than its claim, and for each number that no claim says. */
    public List<String> differences() {
        return files.stream()
                .flatMap(file -> file.differences().stream().map(what -> file.file() + ": " + what))
                .toList();
    }

    /** What was read, one line a file. */
    public List<String> summary() {
        return files.stream().map(FileReading::summary).toList();
    }

    /** Reads the files of a report. Not for several threads. */
    private static final class Reader {

        /** The file behind the table of sentences of two editions. */
        private static final String CHANGES = ChangeTables.CHANGES.name() + ".csv";

        private final Path folder;
        private final PublishedClaims claims;
        private final PrintedVoters voters;
        private final NamedCalls calls;
        private final CoverCounts cover;
        private final List<FileReading> files = new ArrayList<>();

        Reader(Path folder, PublishedClaims claims) throws IOException {
            this.folder = folder;
            this.claims = claims;
            CsvStateRegistry registry = CsvStateRegistry.shipped();
            this.voters = PrintedVoters.of(folder, registry);
            Map<String, String> names = numbered(registry);
            names.putAll(voters.names());
            this.calls = new NamedCalls(folder, names);
            this.cover = new CoverCounts(folder);
        }

        /** Groups of the registry whose names hold numbers, which are none of a sentence's own. */
        private static Map<String, String> numbered(StateRegistry registry) {
            Map<String, String> names = new TreeMap<>(CodePointOrder.INSTANCE);
            registry.groups()
                    .forEach(group -> group.name()
                            .in("en")
                            .map(PrintedText::normal)
                            .filter(name -> !PrintedText.numbers(name).isEmpty())
                            .ifPresent(name -> names.put(group.id().value(), name)));
            return names;
        }

        /** What reads a file. */
        private interface Reading {
            FileReading read() throws IOException;
        }

        List<FileReading> read() {
            Optional<RestOfReport> rest = rest();
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
                    CountedNotes notes = rest.isPresent() ? rest.get().notes(words) : new CountedNotes(List.of());
                    pages(
                            new Pages(stem, results.sentences(language), words.text("since.sentences")),
                            said,
                            new LooseNumbers(words, known, cover, notes),
                            new Rest(rest, stem, words));
                }
                rest.ifPresent(read -> papers(read, results.languages()));
                return new FileReading(ResultsDocument.FILE, sentences, differences);
            });
            return files;
        }

        /**
         * The page and the paper of a language.
         *
         * @param stem their name without the ending
         * @param sentences of claims, by id
         * @param besideEarlier the caption of the table that has sentences of the edition before
         */
        private record Pages(String stem, Map<String, String> sentences, String besideEarlier) {}

        /**
         * What the files of a language say besides their claims.
         *
         * @param report empty where tables cannot be read
         */
        private record Rest(Optional<RestOfReport> report, String stem, Words words) {

            Optional<FileReading> page(PrintedPage page) {
                return report.map(read -> read.page(stem + ".html", page, words));
            }

            Optional<FileReading> paper(Paper paper) {
                return report.map(read -> read.paper(stem + ".pdf", paper, words));
            }
        }

        /** A table that cannot be read is a difference: nothing can be said again from it. */
        private Optional<RestOfReport> rest() {
            try {
                RestOfReport rest = new RestOfReport(folder, json(Manifest.FILE), voters);
                List<String> scores = rest.contradictedScores();
                if (!scores.isEmpty()) {
                    files.add(new FileReading("tables/agreement.csv", 0, scores));
                }
                return Optional.of(rest);
            } catch (IOException noManifest) {
                files.add(new FileReading(Manifest.FILE, 0, List.of("can't be read")));
                return Optional.empty();
            } catch (IllegalArgumentException | DateTimeException | InputRefused unreadable) {
                files.add(new FileReading(
                        "tables", 0, List.of("profiles and figures can't be said again: " + unreadable.getMessage())));
                return Optional.empty();
            }
        }

        private void papers(RestOfReport read, List<String> languages) {
            for (Reference subject : read.subjects()) {
                String stem = FocusName.of(subject).stem();
                add(stem + ".csv", () -> read.table(subject));
                for (String language : languages) {
                    String file = stem + (languages.size() > 1 ? "." + language : "") + ".pdf";
                    add(file, () -> read.paper(file, subject, Words.of(language)));
                }
            }
        }

        private void pages(Pages pages, Sentences said, LooseNumbers loose, Rest rest) {
            String stem = pages.stem();
            PageReading page = new PageReading(stem + ".html", said, loose);
            PaperReading paper = new PaperReading(stem + ".pdf", said);
            paper.hasEarlierSentences(pages.besideEarlier(), CHANGES);
            Path html = folder.resolve(stem + ".html");
            if (Files.isRegularFile(html)) {
                add(stem + ".html", () -> {
                    PrintedPage printed = PrintedPage.of(Files.readString(html, StandardCharsets.UTF_8));
                    FileReading ofClaims = page.read(printed.blocks());
                    return rest.page(printed).map(ofClaims::with).orElse(ofClaims);
                });
                page.printed().forEach(paper::prints);
            } else {
                pages.sentences().forEach(paper::mayPrint);
            }
            Path pdf = folder.resolve(stem + ".pdf");
            if (Files.isRegularFile(pdf)) {
                add(stem + ".pdf", () -> {
                    Paper printed = Paper.of(pdf);
                    FileReading ofClaims = paper.read(printed.text());
                    return rest.paper(printed).map(ofClaims::with).orElse(ofClaims);
                });
            }
        }

        /** A file that cannot be read is a difference: nothing can be said of its text. */
        private void add(String file, Reading reading) {
            try {
                files.add(reading.read());
            } catch (IOException e) {
                files.add(new FileReading(file, 0, List.of("can't be read")));
            } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException changed) {
                files.add(new FileReading(
                        file, 0, List.of("can't be said again from the tables: " + changed.getMessage())));
            }
        }

        private JsonNode json(String file) throws IOException {
            return new ObjectMapper().readTree(folder.resolve(file).toFile());
        }
    }
}
