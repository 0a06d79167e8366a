package org.scrutin.output.write;

import java.util.Map;

/** Turns a tree into the text of an HTML 5 page. */
final class HtmlText {

    private final StringBuilder out = new StringBuilder(1 << 16);

    private HtmlText() {}

    /** The whole page, ending with a line break. */
    static String of(Element html) {
        HtmlText text = new HtmlText();
        text.out.append("<!DOCTYPE html>\n");
        text.write(html);
        return text.out.append('\n').toString();
    }

    private void write(Node node) {
        if (node instanceof Node.Characters characters) {
            escape(characters.text());
        } else if (node instanceof Node.Drawing drawing) {
            out.append(drawing.svg());
        } else if (node instanceof Element element) {
            write(element);
        }
    }

    private void write(Element element) {
        if (startsLine(element.name())) {
            out.append('\n');
        }
        out.append('<').append(element.name());
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            out.append(' ').append(attribute.getKey()).append("=\"");
            escape(attribute.getValue());
            out.append('"');
        }
        out.append('>');
        if (element.isVoid()) {
            return;
        }
        if (element.name().equals("style") || element.name().equals("script")) {
            // What HTML does not unescape; style sheets and the script are our own and hold no end tag.
            element.children().forEach(child -> out.append(((Node.Characters) child).text()));
        } else {
            element.children().forEach(this::write);
        }
        out.append("</").append(element.name()).append('>');
    }

    private static boolean startsLine(String name) {
        return switch (name) {
            case "head",
                    "body",
                    "meta",
                    "title",
                    "style",
                    "header",
                    "nav",
                    "main",
                    "footer",
                    "section",
                    "h1",
                    "h2",
                    "h3",
                    "p",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "figure",
                    "div",
                    "aside" -> true;
            default -> false;
        };
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
