package org.scrutin.jobs.load.record.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.scrutin.jobs.load.record.text.Box;

/** Every sign of a page of a PDF with its place, in whatever order the file draws them. */
final class PageGlyphs extends PDFTextStripper {

    private final PageLimit limit;
    private final Deadline deadline;
    private final List<Glyph> glyphs = new ArrayList<>();
    private int steps;

    private PageGlyphs(PageLimit limit, Deadline deadline) throws IOException {
        this.limit = limit;
        this.deadline = deadline;
    }

    /**
     * The signs of the page that the deadline is at; blanks are none.
     *
     * @param limit what a page may hold
     * @throws PageLimit.Passed when it holds more
     */
    static List<Glyph> of(PDDocument document, PageLimit limit, Deadline deadline) throws IOException {
        PageGlyphs reader = new PageGlyphs(limit, deadline);
        reader.setStartPage(deadline.page());
        reader.setEndPage(deadline.page());
        reader.writeText(document, Writer.nullWriter());
        return reader.glyphs;
    }

    /** Every step counts: drawings that draw drawings make millions of a few bytes. */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        limit.refuseSteps(++steps);
        deadline.step();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        if (text == null || text.isBlank()) {
            return;
        }
        limit.refuseSigns(glyphs.size() + 1);
        float height = position.getHeightDir();
        Box box = new Box(position.getXDirAdj(), position.getYDirAdj() - height, position.getWidthDirAdj(), height);
        glyphs.add(new Glyph(text, box, position.getWidthOfSpace()));
    }
}
