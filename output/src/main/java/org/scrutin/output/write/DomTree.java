package org.scrutin.output.write;

import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;

/** Turns a tree into a DOM for the PDF's renderer. */
final class DomTree {

    private final Document document;

    private DomTree() {
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
     * @throws IllegalArgumentException when the tree holds a drawing: a PDF's charts are not SVG
     */
    static Document of(Element html) {
        DomTree tree = new DomTree();
        tree.append(tree.document, html);
        return tree.document;
    }

    private void append(org.w3c.dom.Node parent, Node node) {
        if (node instanceof Node.Characters characters) {
            parent.appendChild(document.createTextNode(characters.text()));
        } else if (node instanceof Element element) {
            org.w3c.dom.Element made = document.createElement(element.name());
            for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
                made.setAttribute(attribute.getKey(), attribute.getValue());
            }
            parent.appendChild(made);
            boolean mixed = element.children().stream().anyMatch(Element.class::isInstance);
            element.children().forEach(child -> append(made, mixed ? inOrder(child) : child));
        } else {
            throw new IllegalArgumentException("a drawing as text in a PDF");
        }
    }

    /** Words beside an element become one too: the renderer prints an element's own words before those of the elements among them. */
    private static Node inOrder(Node child) {
        return child instanceof Node.Characters words ? Element.of("span").add(words) : child;
    }
}
