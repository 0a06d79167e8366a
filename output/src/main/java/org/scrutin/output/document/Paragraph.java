package org.scrutin.output.document;

import java.util.List;

/**
 * A paragraph, with a note in the margin where it has one.
 *
 * @param text what it says
 * @param aside the note beside it; empty = none
 */
public record Paragraph(List<Inline> text, List<Inline> aside) implements Block {

    public Paragraph {
        text = List.copyOf(text);
        aside = List.copyOf(aside);
    }

    /** A paragraph without a note. */
    public Paragraph(List<Inline> text) {
        this(text, List.of());
    }

    /** A paragraph of plain text. */
    public static Paragraph of(String text) {
        return new Paragraph(List.of(Inline.text(text)));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.paragraph(this);
    }
}
