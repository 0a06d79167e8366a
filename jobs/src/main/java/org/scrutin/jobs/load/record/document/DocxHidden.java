package org.scrutin.jobs.load.record.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What of a body is not its text: what Word neither shows nor prints, which has the property "hidden" ({@code w:vanish}), and what is struck
 * out, by itself, its style or the document's defaults; and drawings that are hidden.
 */
final class DocxHidden {

    /** Styles that rest on one another; more are a circle. */
    private static final int DEEPEST_STYLE = 20;

    private static final List<String> PROPERTIES = List.of("vanish", "strike", "dstrike");

    private static final Set<String> OFF = Set.of("0", "false", "off");

    /** Of a shape in the older way of drawing. */
    private static final Pattern HIDDEN_SHAPE = Pattern.compile("(?i)(?:^|;)\\s*visibility\\s*:\\s*hidden");

    private final Map<String, Element> styles = new TreeMap<>();
    private final Set<String> everything = new TreeSet<>();
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
        all.map(XWPFStyles::getCtStyles)
                .map(style -> (Element) style.getDomNode())
                .flatMap(style -> child(style, "docDefaults"))
                .flatMap(defaults -> child(defaults, "rPrDefault"))
                .ifPresent(usually -> PROPERTIES.stream()
                        .filter(property -> own(usually, property).orElse(false))
                        .forEach(everything::add));
    }

    /** Whether nobody sees a run, or it is struck out. */
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

    private boolean isHidden(Element withProperties, Optional<Element> paragraph) {
        return PROPERTIES.stream().anyMatch(property -> has(withProperties, paragraph, property));
    }

    /** A property that is turned on by two styles, of the paragraph and of the run, is off (ECMA-376, part 1, 17.7.3). */
    private boolean has(Element withProperties, Optional<Element> paragraph, String property) {
        Optional<Boolean> own = own(withProperties, property);
        if (own.isPresent()) {
            return own.get();
        }
        boolean byRun = child(withProperties, "rPr")
                .map(properties -> byStyle(value(properties, "rStyle"), property))
                .orElse(false);
        String style = paragraph
                .flatMap(one -> child(one, "pPr"))
                .map(properties -> value(properties, "pStyle"))
                .filter(name -> !name.isEmpty())
                .orElse(usual);
        return everything.contains(property) || byRun != byStyle(style, property);
    }

    private boolean byStyle(String style, String property) {
        Set<String> seen = new LinkedHashSet<>();
        String id = style;
        while (styles.containsKey(id) && seen.size() < DEEPEST_STYLE && seen.add(id)) {
            Optional<Boolean> own = own(styles.get(id), property);
            if (own.isPresent()) {
                return own.get();
            }
            id = value(styles.get(id), "basedOn");
        }
        return false;
    }

    /** What an element says itself in its properties of a run; empty where it says nothing. */
    private static Optional<Boolean> own(Element element, String property) {
        return child(element, "rPr")
                .flatMap(properties -> child(properties, property))
                .map(found -> attribute(found, "val"))
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
