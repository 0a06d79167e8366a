package org.scrutin.output.document;

import java.util.List;

/**
 * What a reader must know beside the text: what the numbers are, or what is not certain.
 *
 * @param severity how urgent
 * @param title in a few words
 * @param paragraphs what it says
 */
public record Notice(Severity severity, String title, List<List<Inline>> paragraphs) implements Block {

    /** How urgent a notice is. */
    public enum Severity {
        /** What the numbers are. */
        STANDING,
        /** A reader should know, no result hangs on it. */
        WARNING,
        /** A result may change with the answer. */
        BLOCKING
    }

    public Notice {
        paragraphs = paragraphs.stream().map(List::copyOf).toList();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.notice(this);
    }
}
