package org.scrutin.jobs.load.record.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What Word neither shows nor prints of a body: text with the property "hidden" ({@code w:vanish}), by itself, its style or the
 * document's defaults, and drawings that are hidden.
 */
final class DocxHidden {

    /** Styles that rest on one another; more are a circle. */
    private static final int DEEPEST_STYLE = 20;

    private static final Set<String> OFF = Set.of("0", "false", "off");

    /** Of a shape in the older way of drawing. */
    private static final Pattern HIDDEN_SHAPE = Pattern.compile("(?i)(?:^|;)\\s*visibility\\s*:\\s*hidden");

    private final Map<String, Element> styles = new TreeMap<>();
    private final boolean everything;
    private final String usual;

    DocxHidden(XWPFDocument document) {
        Optional<XWPFStyles> all = Optional.ofNullable(document.getStyles());
        String first = "";
        for (XWPFStyle style : all.map(XWPFStyles::getStyles).orElse(List.of())) {
            Element element = (Element) style.getCTStyle().getDomNode();
            styles.put(attribute(element, "styleId"), element);
            boolean paragraphs = attribute(element, "type").equals("paragraph");
            if (paragraphs && isOn(attribute(element, "default"))) {
                first = attribute(element, "styleId");
            }
        }
        this.usual = first;
        this.everything = all.map(XWPFStyles::getCtStyles)
                .map(style -> (Element) style.getDomNode())
                .flatMap(style -> child(style, "docDefaults"))
                .flatMap(defaults -> child(defaults, "rPrDefault"))
                .flatMap(DocxHidden::own)
                .orElse(false);
    }

    /** Whether nobody sees a run. */
    boolean isRun(Element run) {
        return isHidden(run, paragraphAround(run));
    }

    /** Whether nobody sees the end of a paragraph: without text that is seen it is none. */
    boolean isEndOf(Element paragraph) {
        return child(paragraph, "pPr")
                .filter(properties -> isHidden(properties, Optional.of(paragraph)))
                .isPresent();
    }

    /** Whether a row or a cell of a table was deleted under review. */
    static boolean isDeleted(Element rowOrCell) {
        return child(rowOrCell, "trPr").flatMap(row -> child(row, "del")).isPresent()
                || child(rowOrCell, "tcPr")
                        .flatMap(cell -> child(cell, "cellDel"))
                        .isPresent();
    }

    /** Whether nobody sees a drawing or a shape. */
    boolean isDrawing(Element drawing) {
        boolean hidden = child(drawing, "docPr")
                .map(one -> one.getAttribute("hidden"))
                .filter(value -> !value.isEmpty() && isOn(value))
                .isPresent();
        return hidden || HIDDEN_SHAPE.matcher(drawing.getAttribute("style")).find();
    }

    /** A property that is turned on by two styles, of the paragraph and of the run, is off (ECMA-376, part 1, 17.7.3). */
    private boolean isHidden(Element withProperties, Optional<Element> paragraph) {
        Optional<Boolean> own = own(withProperties);
        if (own.isPresent()) {
            return own.get();
        }
        boolean byRun = child(withProperties, "rPr")
                .map(properties -> byStyle(value(properties, "rStyle")))
                .orElse(false);
        String style = paragraph
                .flatMap(one -> child(one, "pPr"))
                .map(properties -> value(properties, "pStyle"))
                .filter(name -> !name.isEmpty())
                .orElse(usual);
        return everything || byRun != byStyle(style);
    }

    private boolean byStyle(String style) {
        Set<String> seen = new LinkedHashSet<>();
        String id = style;
        while (styles.containsKey(id) && seen.size() < DEEPEST_STYLE && seen.add(id)) {
            Optional<Boolean> own = own(styles.get(id));
            if (own.isPresent()) {
                return own.get();
            }
            id = value(styles.get(id), "basedOn");
        }
        return false;
    }

    /** What an element says itself in its properties of a run; empty where it says nothing. */
    private static Optional<Boolean> own(Element element) {
        return child(element, "rPr")
                .flatMap(properties -> child(properties, "vanish"))
                .map(vanish -> attribute(vanish, "val"))
                .map(value -> value.isEmpty() || isOn(value));
    }

    private static boolean isOn(String value) {
        return !value.isEmpty() && !OFF.contains(value);
    }

    private static Optional<Element> paragraphAround(Element run) {
        for (Node node = run.getParentNode(); node instanceof Element element; node = node.getParentNode()) {
            if ("p".equals(element.getLocalName())) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    private static String value(Element of, String name) {
        return child(of, name).map(one -> attribute(one, "val")).orElse("");
    }

    private static Optional<Element> child(Element of, String name) {
        for (Node node = of.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    private static String attribute(Element element, String name) {
        return element.getAttributeNS(element.getNamespaceURI(), name);
    }
}
