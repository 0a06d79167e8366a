package org.scrutin.jobs.load.record.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.scrutin.jobs.load.record.text.Box;

/** Every sign of a page of a PDF with its place, in whatever order the file draws them. */
final class PageGlyphs extends PDFTextStripper {

    private final int limit;
    private final List<Glyph> glyphs = new ArrayList<>();

    private boolean over;

    private PageGlyphs(int limit) throws IOException {
        this.limit = limit;
    }

    /**
     * The signs of a page; blanks are none.
     *
     * @param page from 1
     * @param limit most signs that are kept
     */
    static PageGlyphs of(PDDocument document, int page, int limit) throws IOException {
        PageGlyphs reader = new PageGlyphs(limit);
        reader.setStartPage(page);
        reader.setEndPage(page);
        reader.writeText(document, Writer.nullWriter());
        return reader;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    /** Whether the page has more signs than are kept. */
    boolean isOver() {
        return over;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        if (text == null || text.isBlank()) {
            return;
        }
        if (glyphs.size() >= limit) {
            over = true;
            return;
        }
        float height = position.getHeightDir();
        Box box = new Box(position.getXDirAdj(), position.getYDirAdj() - height, position.getWidthDirAdj(), height);
        glyphs.add(new Glyph(text, box, position.getWidthOfSpace()));
    }
}
