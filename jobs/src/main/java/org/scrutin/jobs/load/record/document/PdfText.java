package org.scrutin.jobs.load.record.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.scrutin.jobs.load.record.text.PrintedPage;
import org.scrutin.jobs.load.record.text.RecordText;

/** PDF: the text that is drawn on its pages, in the order in which a reader reads it. */
final class PdfText implements TextFormat {

    /** More pages than any record has. */
    private static final int PAGES = 5000;

    /** More signs than a page holds: A4 full of 4-point type; and more steps than a map takes. */
    private static final PageLimit PAGE = new PageLimit(40_000, 2_000_000);

    @Override
    public boolean isOf(DocumentFile file) {
        // A mark may stand behind a few bytes of something else.
        return file.head().contains("%PDF-");
    }

    @Override
    public RecordText read(DocumentFile file, Deadline deadline) throws IOException, Unreadable {
        Inflation.ofDeflatedStreams(file.bytes()).refuseOver(file);
        // Boxes of signs would else be those of the machine's fonts, until the first page is drawn.
        ShippedLetters.useOnly();
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            int count = document.getNumberOfPages();
            if (count > PAGES) {
                throw Unreadable.of(file, "a PDF of " + count + " pages", "at most " + PAGES + " pages");
            }
            List<PrintedPage> pages = new ArrayList<>(count);
            for (int page = 1; page <= count; page++) {
                deadline.begin(page);
                pages.add(page(document, file, deadline));
            }
            if (pages.stream().allMatch(page -> page.lines().isEmpty())) {
                throw Unreadable.of(file, "a PDF without text, such as a scan", "a PDF whose text can be selected");
            }
            return RecordText.printed(file.source(), pages);
        } catch (InvalidPasswordException e) {
            throw Unreadable.of(file, "an encrypted PDF", "a PDF that opens without a password");
        }
    }

    @Override
    public String called() {
        return "a PDF";
    }

    private static PrintedPage page(PDDocument document, DocumentFile file, Deadline deadline)
            throws IOException, Unreadable {
        try {
            PDPage drawn = document.getPage(deadline.page() - 1);
            PageGlyphs read = PageGlyphs.of(document, PAGE, deadline);
            return PageReading.of(read.glyphs(), read.drawing().drawn(drawn.getCropBox(), listsPictures(drawn)));
        } catch (PageLimit.Passed e) {
            throw Unreadable.of(
                    file, "more than " + e.most() + " on page " + deadline.page(), "at most " + e.most() + " a page");
        }
    }

    private static boolean listsPictures(PDPage page) {
        PDResources resources = page.getResources();
        return resources != null
                && StreamSupport.stream(resources.getXObjectNames().spliterator(), false)
                        .anyMatch(resources::isImageXObject);
    }
}
