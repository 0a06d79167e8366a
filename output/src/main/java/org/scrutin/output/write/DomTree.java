package org.scrutin.output.write;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Turns a tree into a DOM for the PDF's renderer. */
final class DomTree {

    private final DocumentBuilder builder;
    private final Document document;

    private DomTree() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            builder = factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        document = builder.newDocument();
    }

    static Document of(Element html) {
        DomTree tree = new DomTree();
        tree.append(tree.document, html);
        return tree.document;
    }

    private void append(org.w3c.dom.Node parent, Node node) {
        if (node instanceof Node.Characters characters) {
            parent.appendChild(document.createTextNode(characters.text()));
        } else if (node instanceof Node.Drawing drawing) {
            parent.appendChild(drawing(drawing.svg()));
        } else if (node instanceof Element element) {
            org.w3c.dom.Element made = document.createElement(element.name());
            for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
                made.setAttribute(attribute.getKey(), attribute.getValue());
            }
            parent.appendChild(made);
            element.children().forEach(child -> append(made, child));
        }
    }

    private org.w3c.dom.Node drawing(String svg) {
        try {
            return document.importNode(
                    builder.parse(new InputSource(new StringReader(svg))).getDocumentElement(), true);
        } catch (IOException | SAXException e) {
            throw new IllegalArgumentException("a drawing that is no SVG: " + e.getMessage(), e);
        }
    }
}
