package org.scrutin.jobs.printed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.scrutin.output.edition.PdfText;

/**
 * The text of a report's PDF.
 *
 * @param text of all pages, line by line in the order of writing, without blanks, charts and what runs along the edges of pages: where a
 *     line breaks is the writer's business
 * @param tables by the tags of the PDF, cell by cell
 * @param figures by the tags of the PDF
 */
public record Paper(String text, List<PrintedTable> tables, List<PrintedFigure> figures) {

    public Paper {
        tables = List.copyOf(tables);
        figures = List.copyOf(figures);
    }

    /**
     * Reads a PDF; its signs are looked at once.
     *
     * @throws IOException when it can't be read
     */
    public static Paper of(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(new RandomAccessReadBufferedFile(pdf))) {
            MarkedText marked = new MarkedText(document);
            Lines lines = new Lines(marked);
            lines.getText(document);
            TaggedText texts = new TaggedText(marked);
            return new Paper(
                    PdfText.solid(lines.read.toString()),
                    PaperTables.of(document, texts),
                    PaperFigures.of(document, texts));
        }
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

        /** Points from the left. A note beside the text begins beyond it and is written before all text of its page. */
        private static final double BESIDE = 150 * 72 / 25.4;

        private final StringBuilder beside = new StringBuilder();
        private boolean begun;
        private boolean isDrawing;
        private final MarkedText marked;
        private final StringBuilder read = new StringBuilder();
        private final List<TextPosition> string = new ArrayList<>();
        private final List<Sign> line = new ArrayList<>();

        /** What stands at a place of a page, in points from its left and upper edge. */
        private record Sign(String text, float left, float foot) {}

        Lines(MarkedText marked) {
            this.marked = marked;
        }

        @Override
        public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
            super.beginMarkedContentSequence(tag, properties);
            marked.begin(properties);
        }

        @Override
        public void endMarkedContentSequence() {
            super.endMarkedContentSequence();
            marked.end();
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            if (isDrawing) {
                marked.addToWord(getCurrentPageNo(), text.getUnicode());
                return;
            }
            if (text.getY() < HEAD || text.getY() > text.getPageHeight() - FOOT) {
                return;
            }
            string.add(text);
        }

        private void endString() {
            List<String> read = DrawnText.asRead(
                    string.stream().map(TextPosition::getUnicode).toList());
            for (int i = 0; i < string.size(); i++) {
                add(new Sign(read.get(i), string.get(i).getX(), string.get(i).getY()));
            }
            string.clear();
        }

        private void add(Sign sign) {
            marked.add(getCurrentPageNo(), sign.text());
            if (!line.isEmpty() && Math.abs(sign.foot() - line.get(0).foot()) > SAME_LINE) {
                endLine();
            }
            line.add(sign);
        }

        /** A chart's own words are no line of the text, and may part a sentence that goes on in the next column. */
        @Override
        public void showForm(PDFormXObject drawing) throws IOException {
            boolean inDrawing = isDrawing;
            isDrawing = true;
            super.showForm(drawing);
            isDrawing = inDrawing;
        }

        @Override
        public void showTextString(byte[] bytes) throws IOException {
            beginWord();
            super.showTextString(bytes);
            endString();
        }

        @Override
        public void showTextStrings(COSArray strings) throws IOException {
            beginWord();
            super.showTextStrings(strings);
            endString();
        }

        private void beginWord() {
            if (isDrawing) {
                marked.beginWord(getCurrentPageNo());
            }
        }

        @Override
        protected void writePage() {
            endLine();
            read.append(beside);
            beside.setLength(0);
            begun = false;
        }

        /** Notes beside the text go behind it: a sentence may go on from the page before. */
        private void endLine() {
            if (line.isEmpty()) {
                return;
            }
            line.sort(Comparator.comparingDouble(Sign::left));
            begun |= line.get(0).left() < BESIDE;
            StringBuilder into = begun ? read : beside;
            line.forEach(sign -> into.append(sign.text()));
            line.clear();
        }
    }
}
