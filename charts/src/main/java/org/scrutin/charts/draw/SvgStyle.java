package org.scrutin.charts.draw;

import java.awt.Color;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.StyleHandler;
import org.scrutin.charts.theme.ChartTheme;
import org.w3c.dom.Element;

/** Writes the few properties that charts use, and for pages the theme's colours as CSS variables. */
final class SvgStyle implements StyleHandler {

    private static final Set<String> USED = Set.of(
            "fill",
            "stroke",
            "stroke-width",
            "stroke-dasharray",
            "stroke-linecap",
            "stroke-linejoin",
            "fill-opacity",
            "stroke-opacity");

    private final ChartTheme theme;
    private final SvgUse use;

    SvgStyle(ChartTheme theme, SvgUse use) {
        this.theme = theme;
        this.use = use;
    }

    // The interface has no type arguments, and a method that gives some does not override it.
    @SuppressWarnings("rawtypes")
    @Override
    public void setStyle(Element element, Map styles, SVGGeneratorContext context) {
        StringBuilder css = new StringBuilder();
        Map<String, String> sorted = new TreeMap<>();
        for (Object key : styles.keySet()) {
            if (USED.contains(key.toString())) {
                sorted.put(key.toString(), styles.get(key).toString());
            }
        }
        sorted.forEach((name, value) -> {
            if (value.startsWith("rgb(") || value.startsWith("#") || Named.COLORS.containsKey(value)) {
                Color color = color(value);
                if (use == SvgUse.SCREEN && theme.variable(color).isPresent()) {
                    css.append(name)
                            .append(":var(")
                            .append(theme.variable(color).get())
                            .append(',')
                            .append(ChartTheme.hex(color))
                            .append(");");
                } else {
                    element.setAttributeNS(null, name, ChartTheme.hex(color));
                }
            } else {
                element.setAttributeNS(null, name, value);
            }
        });
        if (css.length() > 0) {
            element.setAttributeNS(null, "style", css.toString());
        }
    }

    private static Color color(String value) {
        if (Named.COLORS.containsKey(value)) {
            return Named.COLORS.get(value);
        }
        if (value.startsWith("#")) {
            return Color.decode(value);
        }
        String[] parts = value.substring(4, value.indexOf(')')).split(",", 3);
        return new Color(
                Integer.parseInt(parts[0].strip()),
                Integer.parseInt(parts[1].strip()),
                Integer.parseInt(parts[2].strip()));
    }

    /** The colours that the generator calls by name. */
    private static final class Named {
        static final Map<String, Color> COLORS = Map.of("black", Color.BLACK, "white", Color.WHITE);
    }
}
