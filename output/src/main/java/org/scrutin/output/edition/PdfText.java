package org.scrutin.output.edition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text of a PDF without blanks: where a line breaks is the writer's business. */
public final class PdfText {

    private PdfText() {}

    /** The text of all pages of a report, line by line in the order of writing, without charts and without what runs along their edges. */
    public static String of(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(new RandomAccessReadBufferedFile(pdf))) {
            Lines lines = new Lines();
            lines.getText(document);
            return solid(lines.read.toString());
        }
    }

    /** A text without blanks. */
    public static String solid(String text) {
        StringBuilder solid = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(solid::appendCodePoint);
        return solid.toString();
    }

    /**
     * Puts each line in order from left to right: what must not be broken is written behind the rest of its line. Not by the place on
     * the page alone, since lines of two columns stand at one height.
     */
    private static final class Lines extends PDFTextStripper {

        /** Points. A mark is raised by less, and the next line is further down. */
        private static final double SAME_LINE = 4.5;

        /** Points from the page's head and foot: what runs along its edges stands outside and may part a sentence. */
        private static final double HEAD = 24 * 72 / 25.4;

        private static final double FOOT = 20 * 72 / 25.4;

        private final StringBuilder read = new StringBuilder();
        private final List<TextPosition> line = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition text) {
            if (text.getY() < HEAD || text.getY() > text.getPageHeight() - FOOT) {
                return;
            }
            if (!line.isEmpty() && Math.abs(text.getY() - line.get(0).getY()) > SAME_LINE) {
                endLine();
            }
            line.add(text);
        }

        /** A chart's own words are no line of the text, and may part a sentence that goes on in the next column. */
        @Override
        public void showForm(PDFormXObject drawing) {
            // Nothing is read.
        }

        @Override
        protected void writePage() {
            endLine();
        }

        private void endLine() {
            line.sort(Comparator.comparingDouble(TextPosition::getX));
            line.forEach(text -> read.append(text.getUnicode()));
            line.clear();
        }
    }
}
