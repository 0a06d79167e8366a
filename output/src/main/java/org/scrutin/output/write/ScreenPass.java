package org.scrutin.output.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scrutin.output.document.LinkTarget;

/**
 * What a screen has and paper has not: a link beside each heading that can be copied, and a link from each symbol of the text to its
 * document. Makes a new tree; the one it is given stays as it is.
 */
final class ScreenPass {

    private static final Set<String> UNTOUCHED = Set.of("a", "title", "style", "script", "summary", "h1");

    private final PageTools words;

    ScreenPass(PageTools words) {
        this.words = words;
    }

    Element of(Element element) {
        Element copy = copied(element);
        boolean rowHead =
                element.name().equals("th") && "row".equals(element.attributes().get("scope"));
        List<Node> children = element.children();
        for (int place = 0; place < children.size(); place++) {
            Node child = children.get(place);
            Optional<Element> symbol = symbol(children, place);
            if (symbol.isPresent()) {
                copy.add(symbol.get());
            } else if (child instanceof Element inner && inner.attributes().containsKey(BallotPlaces.NUMBER)) {
                copy.add(withBallots(of(inner)));
            } else if (child instanceof Element inner && isHeading(inner)) {
                copy.add(withLink(of(inner), address(element, inner)));
            } else if (child instanceof Element inner) {
                copy.add(UNTOUCHED.contains(inner.name()) ? copied(inner).addAll(inner.children()) : of(inner));
            } else if (child instanceof Node.Characters characters) {
                copy.addAll(linked(characters.text(), rowHead));
            } else {
                copy.add(child);
            }
        }
        return copy;
    }

    /** The link that stands for what is kept on one line, if it is a symbol by the words on either side of it. */
    private static Optional<Element> symbol(List<Node> siblings, int place) {
        if (!(siblings.get(place) instanceof Element element)
                || element.name().equals("a")
                || !"unbroken".equals(element.attributes().get("class"))) {
            return Optional.empty();
        }
        String before = characters(siblings, place - 1);
        String text = PlainText.of(element);
        int end = before.length() + text.length();
        return Symbols.in(before + text + characters(siblings, place + 1), false).stream()
                .filter(found -> found.from() >= before.length() && found.to() <= end)
                .map(found -> found.from() == before.length() && found.to() == end
                        ? link(found.symbol(), text)
                        : copied(element)
                                .add(text.substring(0, found.from() - before.length()))
                                .add(link(
                                        found.symbol(),
                                        text.substring(found.from() - before.length(), found.to() - before.length())))
                                .add(text.substring(found.to() - before.length())))
                .findFirst();
    }

    private static String characters(List<Node> siblings, int place) {
        return place >= 0 && place < siblings.size() && siblings.get(place) instanceof Node.Characters characters
                ? characters.text()
                : "";
    }

    private static Element copied(Element element) {
        Element copy = Element.of(element.name());
        element.attributes().forEach((name, value) -> {
            if (!isSaidAlready(element, name, value)) {
                copy.with(name, value);
            }
        });
        return copy;
    }

    /** Paper needs the name of a link and the language of a letter beside them; a page has them in the link's text and at its own head. */
    private static boolean isSaidAlready(Element element, String name, String value) {
        return (name.equals("title")
                        && element.name().equals("a")
                        && value.equals(PlainText.of(element).strip()))
                || (name.equals("lang")
                        && element.attributes().getOrDefault("class", "").startsWith("letter "));
    }

    private static boolean isHeading(Element element) {
        return (element.name().equals("h2") || element.name().equals("h3"))
                && element.attributes().containsKey("id");
    }

    /** A section's heading leads to the section. */
    private static String address(Element parent, Element heading) {
        String own = heading.attributes().get("id");
        return heading.name().equals("h2") ? parent.attributes().getOrDefault("id", own) : own;
    }

    /** Beside the heading, not inside: its name stays its own. */
    private Element withLink(Element heading, String address) {
        String label = words.link() + " " + PlainText.of(heading).strip();
        return Element.of("div", "heading")
                .add(heading)
                .add(Element.of("a", "anchor")
                        .with("href", "#" + address)
                        .with("aria-label", label)
                        .with("title", words.link())
                        .add("#"));
    }

    /** The row with a link to its ballots behind its head. */
    private Element withBallots(Element row) {
        Element copy = Element.of(row.name());
        row.attributes().forEach((name, value) -> {
            if (!name.equals(BallotPlaces.NUMBER) && !name.equals(BallotPlaces.ADDRESS)) {
                copy.with(name, value);
            }
        });
        Element head = (Element) row.children().get(0);
        String label = words.ballots() + " " + PlainText.of(head).strip();
        copy.add(copied(head)
                .addAll(head.children())
                // No text of its own: what sorts and searches a table reads the number alone.
                .add(Element.of("a", "behind")
                        .with("href", row.attributes().get(BallotPlaces.ADDRESS))
                        .with(BallotPlaces.NUMBER, row.attributes().get(BallotPlaces.NUMBER))
                        // Its script shows the same words where a pointer rests.
                        .with("aria-label", label)));
        return copy.addAll(row.children().subList(1, row.children().size()));
    }

    private static List<Node> linked(String text, boolean rowHead) {
        List<Node> nodes = new ArrayList<>();
        int done = 0;
        for (Symbols.Found found : Symbols.in(text, rowHead)) {
            nodes.add(Node.text(text.substring(done, found.from())));
            nodes.add(link(found.symbol(), text.substring(found.from(), found.to())));
            done = found.to();
        }
        nodes.add(Node.text(text.substring(done)));
        return nodes;
    }

    private static Element link(String symbol, String text) {
        return Element.of("a", "unbroken")
                .with("href", new LinkTarget.ToDocument(symbol).address())
                .with("rel", "noreferrer")
                .add(text);
    }
}
