package org.scrutin.jobs.load.record.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.scrutin.jobs.fault.InputFault;
import org.scrutin.jobs.fault.InputFaults;
import org.scrutin.jobs.load.record.text.PrintedPage;
import org.scrutin.jobs.load.record.text.RecordText;

/** Reads PDFs: the text that is drawn on their pages, in the order in which a reader reads it. */
final class PdfText {

    /** More pages than any record has. */
    private static final int PAGES = 5000;

    /** More signs than a page holds: A4 full of 4-point type. */
    private static final int SIGNS_A_PAGE = 40_000;

    /** A mark may stand behind a few bytes of something else. */
    private static final int HEAD = 1024;

    private PdfText() {}

    static boolean isPdf(byte[] bytes) {
        return new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    /**
     * Reads a PDF.
     *
     * @param path where it lies, for faults
     * @param source its name in tables
     * @param faults told when it is encrypted, broken, too large or has no text
     * @return empty where a fault was told
     */
    static Optional<RecordText> read(Path path, String source, byte[] bytes, InputFaults faults) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            int count = document.getNumberOfPages();
            if (count > PAGES) {
                throw new OverLimit(count + " pages");
            }
            List<PrintedPage> pages = new ArrayList<>(count);
            for (int page = 1; page <= count; page++) {
                pages.add(PageReading.of(PageGlyphs.of(document, page, SIGNS_A_PAGE)));
            }
            if (pages.stream().allMatch(page -> page.lines().isEmpty())) {
                faults.add(InputFault.inFile(
                        path.toString(),
                        "a PDF of " + count + " pages without text, such as a scan",
                        "a PDF whose text can be selected"));
                return Optional.empty();
            }
            return Optional.of(RecordText.printed(source, pages));
        } catch (InvalidPasswordException e) {
            faults.add(InputFault.inFile(path.toString(), "an encrypted PDF", "a PDF that opens without a password"));
        } catch (OverLimit e) {
            faults.add(InputFault.inFile(
                    path.toString(), e.getMessage(), "at most " + PAGES + " pages of " + SIGNS_A_PAGE + " signs"));
        } catch (IOException e) {
            faults.add(InputFault.inFile(path.toString(), "a broken PDF (" + e.getMessage() + ")", "a PDF that opens"));
        }
        return Optional.empty();
    }
}
