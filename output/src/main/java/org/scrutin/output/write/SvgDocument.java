package org.scrutin.output.write;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A chart's SVG made fit to stand inside a page: without prolog, with ids of its own and with words for those who do not
 * see it.
 */
final class SvgDocument {

    private static final Pattern ID = Pattern.compile("(\\sid=\"|url\\(#|href=\"#)");

    private final String root;

    /**
     * Finds the drawing in the text.
     *
     * @throws IllegalArgumentException when the text holds no {@code svg} element
     */
    SvgDocument(String text) {
        int start = text.indexOf("<svg");
        int end = text.lastIndexOf("</svg>");
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a drawing without an svg element");
        }
        root = text.substring(start, end + "</svg>".length());
    }

    /**
     * The drawing as part of a page.
     *
     * @param prefix set before each id, so that two drawings on a page don't share one
     * @param alternative what the drawing shows
     */
    String inline(String prefix, String alternative) {
        String separate = ID.matcher(root).replaceAll("$1" + Matcher.quoteReplacement(prefix) + "-");
        return "<svg role=\"img\" aria-label=\"" + escape(alternative) + "\"" + separate.substring("<svg".length());
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
