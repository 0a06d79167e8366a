package org.scrutin.charts.draw;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGShape;
import org.scrutin.charts.theme.Face;
import org.scrutin.charts.theme.Lettering;
import org.w3c.dom.Element;

/**
 * Batik's SVG canvas with words of our own: live text fitted to its measured width for pages, outlines for print. Keeps
 * note of every word it writes. Clips are left out: nothing in a chart draws beyond its place, and a clip would need an id.
 */
final class SvgGraphics extends SVGGraphics2D {

    private final Lettering lettering;
    private final SvgUse use;
    private final List<Inspection.Word> words;
    private final Graphics measuring;

    SvgGraphics(SVGGeneratorContext context, Lettering lettering, SvgUse use) {
        super(context, true);
        this.lettering = lettering;
        this.use = use;
        words = new ArrayList<>();
        measuring = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        shapeConverter = new Paths(context);
    }

    private SvgGraphics(SvgGraphics parent) {
        super(parent);
        lettering = parent.lettering;
        use = parent.use;
        words = parent.words;
        measuring = parent.measuring;
        shapeConverter = parent.shapeConverter;
    }

    /** Everything written so far, copies of this canvas included. */
    List<Inspection.Word> words() {
        return words;
    }

    @Override
    public Graphics create() {
        return new SvgGraphics(this);
    }

    @Override
    public void drawString(String text, float x, float y) {
        if (!text.isEmpty()) {
            drawString(lettering.set(text, getFont()).getIterator(), x, y);
        }
    }

    @Override
    public void drawString(String text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        TextLayout layout = new TextLayout(text, Lettering.MEASURES);
        Shape ink = layout.getOutline(AffineTransform.getTranslateInstance(x, y));
        text.first();
        Font font = (Font) text.getAttribute(TextAttribute.FONT);
        String plain = plain(text);
        if (plain.isBlank()) {
            return;
        }
        words.add(new Inspection.Word(
                plain,
                getTransform().createTransformedShape(ink.getBounds2D()).getBounds2D(),
                font.getSize2D() * getTransform().getScaleY()));
        if (use == SvgUse.PRINT) {
            fill(ink);
            return;
        }
        Element element = getDOMFactory().createElementNS(SVG_NAMESPACE_URI, "text");
        element.setAttributeNS(null, "x", PathData.number(x));
        element.setAttributeNS(null, "y", PathData.number(y));
        element.setAttributeNS(null, "font-size", PathData.number(font.getSize2D()));
        if (font.getFontName().contains("Bold")) {
            element.setAttributeNS(null, "font-weight", Face.BOLD.cssWeight());
        }
        element.setAttributeNS(null, "stroke", "none");
        element.setAttributeNS(null, "textLength", PathData.number(layout.getAdvance()));
        element.setAttributeNS(null, "lengthAdjust", "spacingAndGlyphs");
        element.setTextContent(plain);
        getDOMGroupManager().addElement(element, org.apache.batik.svggen.DOMGroupManager.FILL);
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return measuring.getFontMetrics(font);
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return Lettering.MEASURES;
    }

    @Override
    public void clip(Shape shape) {
        // See above.
    }

    @Override
    public void setClip(Shape shape) {
        // See above.
    }

    private static String plain(AttributedCharacterIterator text) {
        StringBuilder plain = new StringBuilder();
        for (char c = text.first(); c != AttributedCharacterIterator.DONE; c = text.next()) {
            plain.append(c);
        }
        text.first();
        return plain.toString();
    }

    /** Every shape as one compact path. */
    private static final class Paths extends SVGShape {

        private final SVGGeneratorContext context;

        Paths(SVGGeneratorContext context) {
            super(context);
            this.context = context;
        }

        @Override
        public Element toSVG(Shape shape) {
            Element path = context.getDOMFactory().createElementNS(SVG_NAMESPACE_URI, "path");
            path.setAttributeNS(null, "d", PathData.of(shape));
            return path;
        }
    }
}
