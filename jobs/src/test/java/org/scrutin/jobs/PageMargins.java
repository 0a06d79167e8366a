package org.scrutin.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reads a PDF and tells which of its words stand beyond the margins: a table that is wider than the page, or a line of the next page
 * that nobody sees and everybody copies.
 */
final class PageMargins extends PDFTextStripper {

    /** The margin of every page, 20 mm in points. */
    private static final float MARGIN = 20 * 72 / 25.4f;

    /** Where the text of a page begins and ends, from its head: 24 mm above, 20 mm below; what runs along its edges keeps 4 mm off. */
    private static final float HEAD = 24 * 72 / 25.4f;

    private static final float FOOT = 20 * 72 / 25.4f;
    private static final float RUNNING = 4 * 72 / 25.4f;

    /** A letter may hang over by its own rounding. */
    private static final float TOLERANCE = 1;

    private final List<String> beyond = new ArrayList<>();
    private int words;

    private PageMargins() {}

    /**
     * The words, each {@code page: word}, in reading order.
     *
     * @throws AssertionError when there was no word to look at
     */
    static List<String> wordsBeyond(Path pdf) {
        PageMargins margins = new PageMargins();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            margins.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (margins.words == 0) {
            throw new AssertionError("no word in " + pdf.getFileName());
        }
        return margins.beyond;
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) {
        words++;
        float width = getCurrentPage().getCropBox().getWidth();
        float height = getCurrentPage().getCropBox().getHeight();
        boolean inside = letters.stream()
                .filter(letter -> !letter.getUnicode().isBlank())
                .allMatch(letter -> letter.getX() >= MARGIN - TOLERANCE
                        && letter.getX() + letter.getWidth() <= width - MARGIN + TOLERANCE
                        && isOnALine(letter.getY(), height));
        if (!inside) {
            beyond.add(getCurrentPageNo() + ": " + text);
        }
    }

    /** Whether a base line is one of the text's or of what runs along the edges. */
    private static boolean isOnALine(float base, float height) {
        boolean text = base > HEAD && base < height - FOOT + TOLERANCE;
        return text || base <= HEAD - RUNNING + TOLERANCE || base >= height - FOOT + RUNNING;
    }
}
