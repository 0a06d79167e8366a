package org.scrutin.jobs.load.record.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.scrutin.jobs.load.record.text.Box;

/** Every sign of a page of a PDF with its place, in whatever order the file draws them. */
final class PageGlyphs extends PDFTextStripper {

    private final PageLimit limit;
    private final Deadline deadline;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final PageDrawing drawing = new PageDrawing();
    private int steps;

    private PageGlyphs(PageLimit limit, Deadline deadline) throws IOException {
        this.limit = limit;
        this.deadline = deadline;
    }

    /**
     * Reads the page that the deadline is at.
     *
     * @param limit what a page may hold
     * @throws PageLimit.Passed when it holds more
     */
    static PageGlyphs of(PDDocument document, PageLimit limit, Deadline deadline) throws IOException {
        PageGlyphs reader = new PageGlyphs(limit, deadline);
        reader.setStartPage(deadline.page());
        reader.setEndPage(deadline.page());
        reader.writeText(document, Writer.nullWriter());
        return reader;
    }

    /** The signs; blanks are none. */
    List<Glyph> glyphs() {
        return glyphs;
    }

    /** What is drawn beside them. */
    PageDrawing drawing() {
        return drawing;
    }

    /** Every step counts: drawings that draw drawings make millions of a few bytes. */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        limit.refuseSteps(++steps);
        deadline.step();
        drawing.step(operator.getName());
        if (isPicture(operator, operands)) {
            drawing.picture(getGraphicsState().getCurrentTransformationMatrix());
        }
        super.processOperator(operator, operands);
    }

    private boolean isPicture(Operator operator, List<COSBase> operands) {
        boolean drawn = operator.getName().equals(OperatorName.DRAW_OBJECT)
                && !operands.isEmpty()
                && operands.get(0) instanceof COSName name
                && getResources() != null
                && getResources().isImageXObject(name);
        return drawn || operator.getName().equals(OperatorName.BEGIN_INLINE_IMAGE);
    }

    /** A file can say that a sign stands for the end of a line; where lines end is told by places alone. */
    private static String onOneLine(String text) {
        return text.replace('\r', ' ').replace('\n', ' ');
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
        glyphs.add(new Glyph(onOneLine(text), box, position.getWidthOfSpace()));
    }
}
