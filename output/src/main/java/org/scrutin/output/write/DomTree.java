package org.scrutin.output.write;

import java.util.Map;
import java.util.function.UnaryOperator;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;

/** Turns a tree into a DOM for the PDF's renderer. */
final class DomTree {

    private final Document document;
    private final UnaryOperator<String> letters;

    private DomTree(UnaryOperator<String> letters) {
        this.letters = letters;
        try {
            document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The document.
     *
     * @param letters a text as it can be printed
     * @throws IllegalArgumentException when the tree holds a drawing: a PDF's charts are not SVG
     */
    static Document of(Element html, UnaryOperator<String> letters) {
        DomTree tree = new DomTree(letters);
        tree.append(tree.document, html, false);
        return tree.document;
    }

    private void append(org.w3c.dom.Node parent, Node node, boolean inArabic) {
        if (node instanceof Node.Characters characters) {
            parent.appendChild(document.createTextNode(letters.apply(characters.text())));
        } else if (node instanceof Element element) {
            org.w3c.dom.Element made = document.createElement(element.name());
            for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
                made.setAttribute(attribute.getKey(), attribute.getValue());
            }
            parent.appendChild(made);
            if (inArabic && element.name().equals("p")) {
                SpokenArabic.tell(made, PlainText.of(element));
            }
            boolean arabic = inArabic || ArabicWords.isArabic(element);
            boolean mixed = element.children().stream().anyMatch(Element.class::isInstance);
            element.children().forEach(child -> append(made, mixed ? inOrder(child) : child, arabic));
        } else {
            throw new IllegalArgumentException("a drawing as text in a PDF");
        }
    }

    /** Words beside an element become one too: the renderer prints an element's own words before those of the elements among them. */
    private static Node inOrder(Node child) {
        return child instanceof Node.Characters words ? Element.of("span").add(words) : child;
    }
}
