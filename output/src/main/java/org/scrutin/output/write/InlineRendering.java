package org.scrutin.output.write;

import java.util.List;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.LinkTarget;

/** Lines of text as XHTML. */
final class InlineRendering implements Inline.Visitor<Node> {

    private final String language;

    InlineRendering(String language) {
        this.language = language;
    }

    List<Node> all(List<Inline> line) {
        return line.stream().map(inline -> inline.accept(this)).toList();
    }

    @Override
    public Node text(Inline.Text text) {
        return Node.text(text.text());
    }

    @Override
    public Node strong(Inline.Strong strong) {
        return Element.of("strong").add(strong.text());
    }

    @Override
    public Node emphasis(Inline.Emphasis emphasis) {
        return Element.of("em").add(emphasis.text());
    }

    @Override
    public Node formula(Inline.Formula formula) {
        return Element.of("span", "formula").add(formula.text());
    }

    @Override
    public Node link(Inline.Link link) {
        Element anchor = Element.of("a")
                .with("href", link.target().address())
                .with("title", link.text())
                .add(link.text());
        boolean foreign = link.target() instanceof LinkTarget.ToDocument || link.target() instanceof LinkTarget.ToPage;
        return foreign ? anchor.with("rel", "noreferrer") : anchor;
    }

    @Override
    public Node claimMark(Inline.ClaimMark mark) {
        String table = new LinkTarget.ToTable(mark.table()).address();
        return Element.of("sup", "mark")
                .add(Element.of("a")
                        .with("href", table)
                        .with("title", table)
                        .with("data-claim", mark.claim())
                        .add(Integer.toString(mark.number())));
    }

    @Override
    public Node letter(Inline.Letter letter) {
        return Element.of("span", "letter " + styleClass(letter.choice()))
                .with("title", letter.spoken())
                .with("lang", language)
                .add(printed(letter.choice()));
    }

    private static String styleClass(Choice choice) {
        return switch (choice) {
            case YES -> "yes";
            case NO -> "no";
            case ABSTAIN -> "abstain";
            case ABSENT -> "absent";
        };
    }

    private static String printed(Choice choice) {
        return choice.isCast() ? String.valueOf(choice.letter()) : "·";
    }
}
