package org.scrutin.charts.draw;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.scrutin.charts.theme.Face;
import org.scrutin.charts.theme.Lettering;
import org.w3c.dom.Element;

/**
 * Batik's SVG canvas with elements of our own: compact paths, and words as live text fitted to its measured width for
 * pages or as outlines for print. Keeps note of every word it writes. Clips are left out: nothing in a chart draws beyond
 * its place, and a clip would need an id.
 */
final class SvgGraphics extends SVGGraphics2D {

    /** Sides that differ by less are as long. */
    private static final double SAME = 1e-9;

    private final SvgLayer layer;
    private final Lettering lettering;
    private final SvgUse use;
    private final List<Inspection.Word> words;
    private final Graphics measuring;

    SvgGraphics(SVGGeneratorContext context, SvgLayer layer, Lettering lettering, SvgUse use) {
        super(context, true);
        this.layer = layer;
        this.lettering = lettering;
        this.use = use;
        words = new ArrayList<>();
        measuring = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    }

    private SvgGraphics(SvgGraphics parent) {
        super(parent);
        layer = parent.layer;
        lettering = parent.lettering;
        use = parent.use;
        words = parent.words;
        measuring = parent.measuring;
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
    public void fill(Shape shape) {
        layer.addFilled(path(shape), getPaint());
    }

    @Override
    public void draw(Shape shape) {
        layer.addDrawn(path(shape), getPaint(), getStroke());
    }

    private Element path(Shape shape) {
        if (shape instanceof Ellipse2D round && isCircle(round)) {
            return circle(round);
        }
        Element path = layer.element("path");
        path.setAttributeNS(null, "d", PathData.of(getTransform().createTransformedShape(shape)));
        return path;
    }

    private boolean isCircle(Ellipse2D round) {
        AffineTransform place = getTransform();
        return Math.abs(round.getWidth() - round.getHeight()) < SAME
                && Math.abs(place.getScaleX() - place.getScaleY()) < SAME
                && place.getScaleX() > 0
                && place.getShearX() == 0
                && place.getShearY() == 0;
    }

    /** Less than half as long as a path of curves. */
    private Element circle(Ellipse2D round) {
        Point2D centre = getTransform().transform(new Point2D.Double(round.getCenterX(), round.getCenterY()), null);
        Element circle = layer.element("circle");
        circle.setAttributeNS(null, "cx", PathData.number(centre.getX()));
        circle.setAttributeNS(null, "cy", PathData.number(centre.getY()));
        circle.setAttributeNS(
                null, "r", PathData.number(round.getWidth() / 2 * getTransform().getScaleX()));
        return circle;
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
        String plain = plain(text);
        if (plain.isBlank()) {
            return;
        }
        TextLayout layout = new TextLayout(text, Lettering.MEASURES);
        text.first();
        Font font = (Font) text.getAttribute(TextAttribute.FONT);
        Shape ink = layout.getOutline(AffineTransform.getTranslateInstance(x, y));
        words.add(new Inspection.Word(
                plain,
                getTransform().createTransformedShape(ink.getBounds2D()).getBounds2D(),
                font.getSize2D() * getTransform().getScaleY()));
        if (use == SvgUse.PRINT) {
            fill(ink);
        } else {
            layer.addFilled(live(plain, font, layout.getAdvance(), new Point2D.Float(x, y)), getPaint());
        }
    }

    private Element live(String plain, Font font, float advance, Point2D at) {
        Point2D place = getTransform().transform(at, null);
        Element element = layer.element("text");
        element.setAttributeNS(null, "x", PathData.number(place.getX()));
        element.setAttributeNS(null, "y", PathData.number(place.getY()));
        element.setAttributeNS(null, "font-size", PathData.number(font.getSize2D()));
        if (font.getFontName().contains("Bold")) {
            element.setAttributeNS(null, "font-weight", Face.BOLD.cssWeight());
        }
        element.setAttributeNS(null, "textLength", PathData.number(advance));
        element.setAttributeNS(null, "lengthAdjust", "spacingAndGlyphs");
        element.setTextContent(plain);
        return element;
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
}
