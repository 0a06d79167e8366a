package org.scrutin.jobs;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.scrutin.jobs.load.TestSpark;
import org.scrutin.jobs.registry.CsvStateRegistry;
import org.scrutin.jobs.study.StudyPlace;
import org.scrutin.jobs.study.StudyReader;
import org.scrutin.output.edition.Holder;

/**
 * The report of one of the project's studies, made once for all tests of it.
 *
 * @param folder the published edition
 * @param run what the job said of it
 */
public record StudyReports(Path folder, ReportRun run) {

    /** Makes the report of a study of this project in a folder of the test. */
    static StudyReports of(String study, Path output) {
        return of(study, new ReportOptions(output, ReportOptions.KEEP, new Holder(1, "test", Instant.EPOCH)));
    }

    /** The same with a paper on a state or group beside it. */
    static StudyReports of(String study, ReportOptions options) {
        return of(StudyPlace.of("../studies/" + study), options);
    }

    /** Makes the report of any study. */
    public static StudyReports of(StudyPlace study, ReportOptions options) {
        CsvStateRegistry registry = CsvStateRegistry.shipped();
        ReportJob job = new ReportJob(TestSpark.context(), registry, "test", stage -> {});
        try {
            ReportRun run = job.run(new StudyReader(registry).read(study), options);
            return new StudyReports(run.folder(), run);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All rows of a table of values that were computed elsewhere, by the script that stands beside it; packed where it is long. */
    static List<NamedCsvRecord> reference(String file) {
        return read(Path.of("..", "analysis", "src", "test", "resources", "reference", file));
    }

    /** All rows of a table. */
    List<NamedCsvRecord> rows(String table) {
        return read(folder.resolve("tables/" + table + ".csv"));
    }

    private static List<NamedCsvRecord> read(Path file) {
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                Reader text = new InputStreamReader(plain, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows that meet every condition, each {@code column=value}. */
    List<NamedCsvRecord> rows(String table, String... conditions) {
        Predicate<NamedCsvRecord> all = row -> true;
        for (String condition : conditions) {
            int equals = condition.indexOf('=');
            String column = condition.substring(0, equals);
            String value = condition.substring(equals + 1);
            all = all.and(row -> row.getField(column).equals(value));
        }
        return rows(table).stream().filter(all).toList();
    }

    /** The one row that meets the conditions. */
    NamedCsvRecord row(String table, String... conditions) {
        List<NamedCsvRecord> found = rows(table, conditions);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " rows of " + table + " where " + List.of(conditions));
        }
        return found.get(0);
    }

    /** A number of the one row that meets the conditions. */
    double number(String table, String column, String... conditions) {
        return Double.parseDouble(row(table, conditions).getField(column));
    }

    /** The text of the PDF in one language as it was written, in the order of writing, its lines joined by blanks. */
    String pdfText(String language) {
        try (PDDocument document =
                Loader.loadPDF(folder.resolve("report." + language + ".pdf").toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words of the PDF in one language that reach into the margins of their page or over its edge: {@code page: word}. */
    List<String> wordsOffThePage(String language) {
        return PageMargins.wordsBeyond(folder.resolve("report." + language + ".pdf"));
    }

    /** Lines of the PDF in one language that end a page and begin the next: {@code page: line}. */
    List<String> linesOnTwoPages(String language) {
        return PageFill.linesOnTwoPages(folder.resolve("report." + language + ".pdf"));
    }

    /** Pages of the PDF in one language that are less than two thirds full, up to the first chapter that is only looked up. */
    List<String> emptyFeet(String language, String end) {
        return PageFill.emptyFeet(folder.resolve("report." + language + ".pdf"), end);
    }

    /** Signed numbers of the PDF in one language that a line ends inside. */
    List<String> numbersTorn(String language) {
        return Pattern.compile("[+−][0-9]+\\. [0-9]+")
                .matcher(pdfText(language))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** Tables whose file's name a line of the PDF in one language ends inside, as they stand there. */
    List<String> filesTorn(String language) {
        String printed = pdfText(language);
        return tables().stream()
                .flatMap(table -> Pattern.compile(
                                "(?<![a-z_])" + String.join(" ?", (table + ".csv").split("")) + "(?![a-z_])")
                        .matcher(printed)
                        .results()
                        .map(MatchResult::group))
                .filter(name -> name.contains(" "))
                .toList();
    }

    /** The names of the tables, in order. */
    List<String> tables() {
        try (Stream<Path> files = Files.list(folder.resolve("tables"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .map(name -> name.substring(0, name.length() - ".csv".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of the first page of the PDF in one language on which the words stand. */
    int pageOf(String language, String words) {
        try (PDDocument document =
                Loader.loadPDF(folder.resolve("report." + language + ".pdf").toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                if (stripper.getText(document).replaceAll("\\s+", " ").contains(words)) {
                    return page;
                }
            }
            throw new AssertionError("on no page: " + words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Titles of charts that stand in the folder, of one language, and not in its report. */
    List<String> chartsOutsideTheReport(String language) {
        String report = text("report." + language + ".html");
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(folder.resolve("charts/index.csv"))) {
            return reader.stream()
                    .filter(row -> row.getField("chart").endsWith("." + language))
                    .map(row -> row.getField("title"))
                    .filter(title -> !report.contains(title.replace("&", "&amp;")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Columns of numbers, each {@code table.column}, that have a value and that the section on method does not name. */
    List<String> statisticsWithoutDefinition(String language) {
        String html = text("report." + language + ".html");
        String method = html.substring(html.indexOf("id=\"method\""));
        return rows("dictionary", "type=number", "key=false").stream()
                .map(row -> List.of(row.getField("table"), row.getField("column")))
                .filter(column -> rows(column.get(0)).stream()
                        .anyMatch(row -> !row.getField(column.get(1)).isEmpty()))
                .map(column -> String.join(".", column))
                .filter(column -> !method.contains(column))
                .toList();
    }

    /** A page's text, its symbols as plain words: each leads to its document. */
    String withoutDocumentLinks(String file) {
        return text(file).replaceAll("<a [^>]*href=\"https://docs\\.un\\.org/[^>]*>([^<]*)</a>", "$1");
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
