package org.scrutin.jobs.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.scrutin.analysis.claim.Argument;
import org.scrutin.analysis.claim.Claim;
import org.scrutin.analysis.claim.ClaimValue;
import org.scrutin.analysis.claim.maker.Finding;
import org.scrutin.analysis.claim.maker.StudyClaims;
import org.scrutin.analysis.profile.Profiles;
import org.scrutin.analysis.study.StudyResults;
import org.scrutin.charts.draw.ChartDrawer;
import org.scrutin.charts.spec.ChartSpec;
import org.scrutin.charts.theme.ChartTheme;
import org.scrutin.output.document.BallotBook;
import org.scrutin.output.document.Report;
import org.scrutin.output.evidence.BallotBooks;
import org.scrutin.output.evidence.VotesInPage;
import org.scrutin.output.open.OpenStudy;
import org.scrutin.output.profile.ProfileDraft;
import org.scrutin.output.profile.ProfilesSection;
import org.scrutin.output.sections.Passages;
import org.scrutin.output.sections.ReportInput;
import org.scrutin.output.wording.ClaimSentences;
import org.scrutin.output.wording.Names;
import org.scrutin.output.wording.Words;
import org.scrutin.output.write.Alternate;
import org.scrutin.output.write.ChartDrawings;
import org.scrutin.output.write.HtmlReportWriter;
import org.scrutin.output.write.PageTools;
import org.scrutin.output.write.PdfReportWriter;

/**
 * The report of one language: its charts, its pages, its sentences. Languages do not touch each other, so they may be
 * written at the same time.
 */
final class LanguageEdition {

    private final String language;
    private final Layout layout;
    private final StudyResults results;
    private final Words words;
    private final ClaimSentences sentences;
    private final StudyClaims claims;
    private final List<ChartSpec> charts;
    private final ChartTheme theme = new ChartTheme();
    private final Report report;
    private final Report page;

    /**
     * How files are named and which are written.
     *
     * @param formats pdf, html
     * @param languages all of the study's
     */
    record Layout(List<String> formats, List<String> languages) {

        String file(String stem, String language, String ending) {
            return languages.size() > 1 ? stem + "." + language + "." + ending : stem + "." + ending;
        }

        boolean hasHtml() {
            return formats.contains("html");
        }

        boolean hasPdf() {
            return formats.contains("pdf");
        }
    }

    /**
     * What the report of every language says.
     *
     * @param results what came out
     * @param open every sentence, before it is text, and what numbers could be
     * @param edition what the imprint names
     * @param passages what documents say where discrepancies are
     */
    record Content(StudyResults results, OpenStudy open, ReportInput.Edition edition, Passages passages) {

        /** The same with the claims numbered in the order in which a report prints them. */
        Content numbered(List<String> printed) {
            return new Content(results, open.printedAs(printed), edition, passages);
        }
    }

    /** The report of a draft. */
    LanguageEdition(LanguageDraft draft, Layout layout, Content content) {
        this.language = draft.words().language();
        this.layout = layout;
        this.claims = content.open().claims();
        this.results = content.results();
        words = draft.words();
        sentences = new ClaimSentences(words, new Names(results, words));
        charts = draft.charts();
        report = draft.report(content);
        page = layout.hasHtml() ? withProfiles() : report;
    }

    Report report() {
        return report;
    }

    String language() {
        return language;
    }

    /** Every sentence, by claim. */
    Map<String, String> sentences() {
        Map<String, String> byClaim = new TreeMap<>();
        claims.all().forEach(claim -> byClaim.put(claim.id(), sentences.sentence(claim)));
        return byClaim;
    }

    /**
     * The files of this language, by name in the edition.
     *
     * @param pdf reads each font once for all languages
     * @param dated the day that PDFs bear
     * @param ballots what the numbers of pages lead to
     */
    WrittenFiles files(PdfReportWriter pdf, LocalDate dated, BallotBooks ballots) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Map<String, List<String>> cut = new LinkedHashMap<>();
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        // Beside the page, for both take long and neither sees the other.
        Optional<ForkJoinTask<List<String>>> printing = layout.hasPdf()
                ? Optional.of(ForkJoinPool.commonPool().submit(() -> write(pdf, dated, paper)))
                : Optional.empty();
        if (layout.hasHtml()) {
            files.put(layout.file("report", language, "html"), html(ballots));
        }
        printing.ifPresent(printed -> {
            cut.put(pdfName(), printed.join());
            files.put(pdfName(), paper.toByteArray());
        });
        return new WrittenFiles(files, cut);
    }

    List<ChartSpec> charts() {
        return charts;
    }

    String pdfName() {
        return layout.file("report", language, "pdf");
    }

    /** The numbers of the first page as printed. */
    List<String> headlines() {
        List<String> numbers = new ArrayList<>();
        for (Finding finding : claims.findings()) {
            Claim claim = finding.claim();
            claim.arguments().stream()
                    .map(Argument::value)
                    .filter(ClaimValue.Measured.class::isInstance)
                    .map(sentences::text)
                    .filter(text -> sentences.sentence(claim).contains(text))
                    .forEach(numbers::add);
        }
        return numbers;
    }

    private byte[] html(BallotBooks ballots) {
        List<Alternate> alternates = new ArrayList<>();
        for (String other : layout.languages()) {
            if (!other.equals(language)) {
                alternates.add(new Alternate(
                        other, Words.of(other).text("language.name"), layout.file("report", other, "html")));
            }
        }
        if (layout.hasPdf()) {
            alternates.add(new Alternate(language, "PDF", pdfName()));
        }
        BallotBook book = ballots.of(page, words);
        return new HtmlReportWriter(theme, PageTools.of(words))
                .write(new VotesInPage(words).in(page, book), drawings(), alternates, book)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The report as a page has it; the same as {@link #report()} where there is no page. */
    Report page() {
        return page;
    }

    /** Only a page has a profile of every state: what paper and programs get is the report alone. */
    private Report withProfiles() {
        return new ProfilesSection(new ProfileDraft(results, words), new Profiles(results)).in(report);
    }

    private ChartDrawings drawings() {
        return new ChartDrawings(new ChartDrawer(theme), charts);
    }

    /** Writes the PDF and gives what its pages do not show whole. */
    private List<String> write(PdfReportWriter pdf, LocalDate dated, ByteArrayOutputStream out) {
        try {
            return pdf.write(report, drawings(), dated, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
