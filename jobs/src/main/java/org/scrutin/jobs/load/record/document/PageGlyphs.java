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

    private PageGlyphs(int limit) throws IOException {
        this.limit = limit;
    }

    /**
     * The signs of a page; blanks are none.
     *
     * @param page from 1
     * @param limit most signs of a page
     * @throws OverLimit when there are more
     */
    static List<Glyph> of(PDDocument document, int page, int limit) throws IOException {
        PageGlyphs reader = new PageGlyphs(limit);
        reader.setStartPage(page);
        reader.setEndPage(page);
        reader.setSuppressDuplicateOverlappingText(true);
        reader.writeText(document, Writer.nullWriter());
        return reader.glyphs;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (glyphs.size() >= limit) {
            throw new OverLimit("more than " + limit + " signs on page " + getCurrentPageNo());
        }
        String text = position.getUnicode();
        if (text == null || text.isBlank()) {
            return;
        }
        float height = position.getHeightDir();
        glyphs.add(new Glyph(
                text,
                new Box(position.getXDirAdj(), position.getYDirAdj() - height, position.getWidthDirAdj(), height),
                position.getWidthOfSpace()));
    }
}
