package org.scrutin.charts.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Stroke;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.scrutin.charts.theme.ChartTheme;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The elements of a drawing in the order they were drawn; those that follow one another in one style share a group. For
 * pages the theme's colours are CSS variables.
 */
final class SvgLayer {

    static final String SVG = "http://www.w3.org/2000/svg";

    private final ChartTheme theme;
    private final SvgUse use;
    private final Document document;
    private final Element top;
    private Element group;
    private Map<String, String> style = Map.of();

    SvgLayer(ChartTheme theme, SvgUse use, Document document) {
        this.theme = theme;
        this.use = use;
        this.document = document;
        top = element("g");
        group = top;
    }

    /** The group of everything drawn. */
    Element top() {
        return top;
    }

    Element element(String name) {
        return document.createElementNS(SVG, name);
    }

    /** Adds an element that is filled. */
    void addFilled(Element element, Paint paint) {
        Map<String, String> filled = new LinkedHashMap<>();
        color("fill", paint, filled);
        add(element, filled);
    }

    /** Adds an element of which the outline is drawn. */
    void addDrawn(Element element, Paint paint, Stroke stroke) {
        Map<String, String> drawn = new LinkedHashMap<>();
        drawn.put("fill", "none");
        color("stroke", paint, drawn);
        if (stroke instanceof BasicStroke basic) {
            drawn.put("stroke-width", PathData.number(basic.getLineWidth()));
            if (basic.getDashArray() != null) {
                StringBuilder dashes = new StringBuilder();
                for (float dash : basic.getDashArray()) {
                    dashes.append(dashes.length() > 0 ? "," : "").append(PathData.number(dash));
                }
                drawn.put("stroke-dasharray", dashes.toString());
            }
        }
        if (drawn.equals(style) && !drawn.containsKey("stroke-opacity") && joins(element)) {
            return;
        }
        add(element, drawn);
    }

    /** Opaque lines of one style look the same as one path, which is shorter. */
    private boolean joins(Element element) {
        if (!(group.getLastChild() instanceof Element last) || !isPath(last) || !isPath(element)) {
            return false;
        }
        // A path's first place is absolute whatever its letter; behind another one it has to say so.
        String more = "M" + element.getAttribute("d").substring(1);
        last.setAttributeNS(null, "d", last.getAttribute("d") + more);
        return true;
    }

    private static boolean isPath(Element element) {
        return element.getLocalName().equals("path")
                && element.getAttribute("d").startsWith("m");
    }

    private void color(String property, Paint paint, Map<String, String> into) {
        if (!(paint instanceof Color color)) {
            throw new IllegalArgumentException("charts are painted in plain colours: " + paint);
        }
        Color opaque = new Color(color.getRGB());
        Optional<String> variable = use == SvgUse.SCREEN ? theme.variable(opaque) : Optional.empty();
        if (variable.isPresent()) {
            into.put("style", property + ":var(" + variable.get() + "," + ChartTheme.hex(opaque) + ")");
        } else {
            into.put(property, ChartTheme.hex(opaque));
        }
        if (color.getAlpha() < 255) {
            into.put(property + "-opacity", PathData.number(color.getAlpha() / 255.0));
        }
    }

    private void add(Element element, Map<String, String> wanted) {
        if (!wanted.equals(style)) {
            style = wanted;
            group = element("g");
            wanted.forEach((name, value) -> group.setAttributeNS(null, name, value));
            top.appendChild(group);
        }
        group.appendChild(element);
    }
}
