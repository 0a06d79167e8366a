package org.scrutin.charts.theme;

import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How all charts look: one object that is handed on. Safe for use by several threads.
 *
 * <p>Sizes are in points of print. A chart is as wide as the text column and its margin on A4; set narrower, its type
 * would fall under {@link Type#SMALLEST}.
 */
public final class ChartTheme {

    /** Width of every chart: 170 mm. */
    public static final double WIDTH = 170 / 25.4 * 72;

    /** Height that a chart with its title and source may have, so that a page of A4 holds it: 240 mm. */
    public static final double TALLEST = 240 / 25.4 * 72;

    private final Palette palette;
    private final Lettering lettering;

    /** Fonts and colours for white paper. */
    public ChartTheme() {
        this(Palette.LIGHT, new Lettering());
    }

    /**
     * A theme of one's own.
     *
     * @param palette colours
     * @param lettering fonts
     */
    public ChartTheme(Palette palette, Lettering lettering) {
        this.palette = palette;
        this.lettering = lettering;
    }

    public Palette palette() {
        return palette;
    }

    public Lettering lettering() {
        return lettering;
    }

    /** The CSS variable that stands for a colour in a page; empty for colours that a dark page keeps. */
    public Optional<String> variable(Color color) {
        return variables(palette).entrySet().stream()
                .filter(entry -> entry.getValue().equals(color))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Declarations for a page's style sheet that give the variables their values on white paper. */
    public String lightCss() {
        return declarations(palette);
    }

    /** Declarations that give the variables their values on a dark page. */
    public String darkCss() {
        return declarations(Palette.DARK);
    }

    private static String declarations(Palette palette) {
        StringBuilder css = new StringBuilder();
        variables(palette)
                .forEach((name, color) ->
                        css.append(name).append(':').append(hex(color)).append(';'));
        return css.toString();
    }

    private static Map<String, Color> variables(Palette palette) {
        Map<String, Color> variables = new LinkedHashMap<>();
        variables.put("--chart-paper", palette.paper());
        variables.put("--chart-ink", palette.ink());
        variables.put("--chart-muted", palette.muted());
        variables.put("--chart-grid", palette.grid());
        variables.put("--chart-context", palette.context());
        variables.put("--chart-accent", palette.accent());
        variables.put("--chart-yes", palette.yes());
        variables.put("--chart-abstain", palette.abstain());
        variables.put("--chart-no", palette.no());
        return variables;
    }

    /** A colour as {@code #rrggbb}. */
    public static String hex(Color color) {
        String digits = Integer.toHexString(color.getRGB() & 0xFFFFFF);
        return "#" + "0".repeat(6 - digits.length()) + digits;
    }
}
