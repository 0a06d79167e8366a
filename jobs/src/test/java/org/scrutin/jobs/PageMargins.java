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

/** Reads a PDF and tells which of its words stand beyond the left or right margin: a table that is wider than the page. */
final class PageMargins extends PDFTextStripper {

    /** The margin of every page, 20 mm in points. */
    private static final float MARGIN = 20 * 72 / 25.4f;

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
        boolean inside = letters.stream()
                .filter(letter -> !letter.getUnicode().isBlank())
                .allMatch(letter -> letter.getX() >= MARGIN - TOLERANCE
                        && letter.getX() + letter.getWidth() <= width - MARGIN + TOLERANCE);
        if (!inside) {
            beyond.add(getCurrentPageNo() + ": " + text);
        }
    }
}
