package org.scrutin.charts.draw;

import java.io.StringWriter;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.scrutin.charts.spec.Caption;
import org.scrutin.charts.theme.ChartTheme;
import org.scrutin.charts.theme.Lettering;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** One SVG drawing: a canvas to draw on, then the element around what was drawn. */
final class SvgPage {

    private static final double MM = 25.4 / 72;

    private final SvgUse use;
    private final SvgLayer layer;
    private final SvgGraphics canvas;

    SvgPage(ChartTheme theme, SvgUse use) {
        this.use = use;
        Document document = document();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        layer = new SvgLayer(theme, use, document);
        canvas = new SvgGraphics(context, layer, theme.lettering(), use);
    }

    SvgGraphics canvas() {
        return canvas;
    }

    List<Inspection.Word> words() {
        return canvas.words();
    }

    /** The drawing as an element of a page. */
    String element(Frame frame) {
        Element root = root();
        root.setAttributeNS(null, "role", "img");
        root.setAttributeNS(null, "viewBox", "0 0 " + number(ChartTheme.WIDTH) + " " + number(frame.height()));
        root.setAttributeNS(null, "width", number(ChartTheme.WIDTH * MM) + "mm");
        root.setAttributeNS(null, "height", number(frame.height() * MM) + "mm");
        if (use == SvgUse.PRINT) {
            root.setAttributeNS(null, "alt", frame.caption().alternative());
        } else {
            root.setAttributeNS(null, "font-family", Lettering.CSS_FAMILIES);
            describe(root, frame);
        }
        return write(root);
    }

    /** The drawing as a file of its own. */
    String file(Frame frame) {
        Element root = root();
        double margin = 8;
        double width = ChartTheme.WIDTH + 2 * margin;
        double height = frame.height() + 2 * margin;
        root.setAttributeNS(null, "role", "img");
        root.setAttributeNS(
                null, "viewBox", number(-margin) + " " + number(-margin) + " " + number(width) + " " + number(height));
        root.setAttributeNS(null, "width", number(width * MM) + "mm");
        root.setAttributeNS(null, "height", number(height * MM) + "mm");
        root.setAttributeNS(null, "style", "background:#ffffff");
        describe(root, frame);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + write(root);
    }

    private Element root() {
        Element root = layer.element("svg");
        root.appendChild(layer.top());
        return root;
    }

    private static void describe(Element root, Frame frame) {
        Document document = root.getOwnerDocument();
        Element title = document.createElementNS(SvgLayer.SVG, "title");
        title.setAttributeNS(null, "id", frame.idPrefix() + "-title");
        title.setTextContent(frame.caption().title());
        Element description = document.createElementNS(SvgLayer.SVG, "desc");
        description.setAttributeNS(null, "id", frame.idPrefix() + "-desc");
        description.setTextContent(frame.caption().alternative());
        root.insertBefore(description, root.getFirstChild());
        root.insertBefore(title, description);
        root.setAttributeNS(null, "aria-labelledby", frame.idPrefix() + "-title " + frame.idPrefix() + "-desc");
    }

    private String write(Element root) {
        StringWriter writer = new StringWriter();
        try {
            canvas.stream(root, writer, false, false);
        } catch (SVGGraphics2DIOException e) {
            throw new IllegalStateException("writing to memory", e);
        }
        String written = writer.toString();
        return unbroken(written, written.indexOf("<svg"));
    }

    /** Without the line breaks and indents that Batik puts into every tag; no word of a chart has a line break. */
    private static String unbroken(String written, int from) {
        StringBuilder unbroken = new StringBuilder(written.length());
        for (int at = from; at < written.length(); at++) {
            char c = written.charAt(at);
            if (c != '\n' && c != '\r') {
                unbroken.append(c);
            } else {
                while (at + 1 < written.length() && written.charAt(at + 1) == ' ') {
                    at++;
                }
            }
        }
        return unbroken.toString();
    }

    private static String number(double value) {
        return PathData.number(value);
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK has no XML parser", e);
        }
    }

    /**
     * What stands around a drawing.
     *
     * @param caption its words
     * @param idPrefix begins its ids
     * @param height of the drawing, in points
     */
    record Frame(Caption caption, String idPrefix, double height) {}
}
