package org.scrutin.output.write;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.scrutin.output.document.Report;
import org.scrutin.output.document.ReportMeta;
import org.scrutin.output.document.Section;
import org.w3c.dom.Document;

/**
 * Writes a report as a tagged PDF (PDF/UA-1 and PDF/A-3a) with bookmarks, page numbers and embedded fonts. The bytes depend on the
 * report alone: its dates and ids come from the edition.
 *
 * <p>One writer may write many reports, also at the same time: it reads each font once.
 */
public final class PdfReportWriter {

    private static final Pattern CREATED = Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");

    private final StyleSheet style = StyleSheet.forPaper();
    private final PdfFonts fonts;
    private final PdfAttachments attachments;

    /** A writer of reports that nothing is attached to. */
    public PdfReportWriter() {
        this(new PdfFonts(), List.of());
        XRLog.setLoggerImpl(new RendererLog());
    }

    private PdfReportWriter(PdfFonts fonts, List<Attachment> tables) {
        this.fonts = fonts;
        this.attachments = new PdfAttachments(tables);
    }

    /** A writer with the same fonts, in whose reports these tables travel, and no others. */
    public PdfReportWriter attaching(List<Attachment> tables) {
        return new PdfReportWriter(fonts, tables);
    }

    /**
     * Writes the PDF.
     *
     * @param report what it says; its edition is hexadecimal, at least 8 digits
     * @param drawings its charts
     * @param dated the day that the PDF bears, the last that the report covers
     * @param out not closed
     * @return what its pages do not show whole, a line each: the page, the text, and where it is cut
     * @throws IOException when the stream can't be written
     */
    public List<String> write(Report report, PaperDrawings drawings, LocalDate dated, OutputStream out)
            throws IOException {
        Element html = ArabicWords.marked(page(report));
        String text = fonts.printable(PlainText.of(html));
        Document pages = DomTree.of(html, fonts::printable);
        try (PDDocument document = new PDDocument()) {
            DocumentFonts faces = new DocumentFonts(document, fonts);
            PageComposition composition =
                    new PageComposition(() -> builder(document, faces, text, drawings), new MeasuredWords());
            try (PdfBoxRenderer renderer = composition.compose(pages)) {
                List<String> cut = CutText.of(renderer.getRootBox(), renderer.getDotsPerPoint()).stream()
                        .map(CutText::told)
                        .toList();
                PDDocument written = renderer.createPDFKeepOpen();
                Calendar day = GregorianCalendar.from(dated.atStartOfDay(ZoneOffset.UTC));
                if (ArabicWords.areIn(text)) {
                    SpokenArabic.settle(written);
                }
                attachments.addTo(written, day, report.meta().title());
                pin(written, report.meta().edition(), day);
                written.save(out, CompressParameters.DEFAULT_COMPRESSION);
                return cut;
            }
        }
    }

    private static PdfRendererBuilder builder(
            PDDocument document, DocumentFonts faces, String text, PaperDrawings drawings) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
        builder.useColorProfile(SrgbProfile.bytes());
        builder.useSVGDrawer(new PdfCharts(drawings, faces));
        builder.withProducer("Scrutin");
        faces.register(builder, text);
        return builder;
    }

    /** Sets what the libraries would take from the clock. */
    private static void pin(PDDocument document, String edition, Calendar day) throws IOException {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(day);
        document.setDocumentId(Long.parseLong(edition.substring(0, 8), 16));
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(
                CREATED.matcher(xmp).replaceAll("$1" + day.toInstant() + "$2").getBytes(StandardCharsets.UTF_8));
    }

    private Element page(Report report) {
        ReportMeta meta = report.meta();
        Element body = new ReportRendering(report, PdfCharts::place).body(List.of());
        Element html = Element.of("html").with("lang", HtmlReportWriter.htmlLanguage(meta.language()));
        return html.add(head(report)).add(running(report, body));
    }

    private Element head(Report report) {
        ReportMeta meta = report.meta();
        return Element.of("head")
                .add(Element.of("title").add(meta.title()))
                .add(named("subject", meta.description()))
                .add(named("description", meta.description()))
                .add(named("keywords", String.join(", ", meta.keywords())))
                .add(named("author", "Scrutin"))
                .add(bookmarks(report.sections()))
                .add(Element.of("style").add(style.css()));
    }

    private static Element bookmarks(List<Section> sections) {
        Element list = Element.of("bookmarks");
        for (Section section : sections) {
            list.add(Element.of("bookmark").with("name", section.title()).with("href", "#" + section.id()));
        }
        return list;
    }

    /** The body, headed by what runs along the edges of every page. */
    private static Element running(Report report, Element body) {
        ReportMeta meta = report.meta();
        Element whole = Element.of("body")
                .add(Element.of("div", "runninghead").add(meta.runningHead()))
                .add(Element.of("div", "edition").add(meta.study() + " · " + meta.edition()))
                .add(pageNumber(report.furniture().page()));
        return whole.addAll(body.children());
    }

    private static Element pageNumber(String pattern) {
        Element line = Element.of("div", "pagenumber");
        String rest = pattern;
        while (!rest.isEmpty()) {
            int open = rest.indexOf('{');
            int close = rest.indexOf('}', open);
            if (open < 0 || close < 0) {
                return line.add(rest);
            }
            line.add(rest.substring(0, open)).add(Element.of("span", rest.substring(open + 1, close)));
            rest = rest.substring(close + 1);
        }
        return line;
    }

    private static Element named(String name, String content) {
        return Element.of("meta").with("name", name).with("content", content);
    }
}
