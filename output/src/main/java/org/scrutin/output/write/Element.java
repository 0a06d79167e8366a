package org.scrutin.output.write;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An XHTML element under construction, with its attributes and children in the order they were added.
 */
final class Element implements Node {

    private static final Set<String> VOID = Set.of("meta", "link", "br", "hr", "img", "col");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Node> children = new ArrayList<>();

    private Element(String name) {
        this.name = name;
    }

    static Element of(String name) {
        return new Element(name);
    }

    /** An element of a class of the style sheet. */
    static Element of(String name, String styleClass) {
        return new Element(name).with("class", styleClass);
    }

    Element with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    Element add(Node child) {
        children.add(child);
        return this;
    }

    Element add(String text) {
        return add(Node.text(text));
    }

    Element addAll(List<? extends Node> more) {
        children.addAll(more);
        return this;
    }

    String name() {
        return name;
    }

    Map<String, String> attributes() {
        return Collections.unmodifiableMap(attributes);
    }

    List<Node> children() {
        return Collections.unmodifiableList(children);
    }

    /** Whether HTML forbids an end tag. */
    boolean isVoid() {
        return VOID.contains(name);
    }
}
