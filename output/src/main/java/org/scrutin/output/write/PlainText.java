package org.scrutin.output.write;

/** The characters that a tree will print. */
final class PlainText {

    private PlainText() {}

    static String of(Element element) {
        StringBuilder text = new StringBuilder();
        collect(element, text);
        return text.toString();
    }

    private static void collect(Element element, StringBuilder text) {
        if (element.name().equals("style")) {
            return;
        }
        for (Node child : element.children()) {
            if (child instanceof Node.Characters characters) {
                text.append(characters.text());
            } else if (child instanceof Element inner) {
                collect(inner, text);
            }
        }
    }
}
