package org.scrutin.output.document;

import java.util.List;

/**
 * Passages of documents that a report speaks of, as they are printed there, with the words at issue marked.
 *
 * @param title stands above them
 * @param items in reading order, at least one
 * @param notes below them: what the signs mean, what is left out
 */
public record PrintedPassages(String title, List<Item> items, List<List<Inline>> notes) implements Block {

    /** What opens words at issue, also for whoever sees no colour or has the text read aloud: the sign of the command {@code show}. */
    public static final String OPENS = "[[";

    /** What closes them. */
    public static final String CLOSES = "]]";

    /**
     * Checks that there is one.
     *
     * @throws IllegalArgumentException when there is none
     */
    public PrintedPassages {
        items = List.copyOf(items);
        notes = notes.stream().map(List::copyOf).toList();
        if (items.isEmpty()) {
            throw new IllegalArgumentException("no passages: " + title);
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.passages(this);
    }

    /**
     * A passage.
     *
     * @param about where it stands and what is at issue
     * @param passage as printed
     * @param alternative what its picture shows, for those who do not see it; empty where it has none
     */
    public record Item(List<Inline> about, SourcePassage passage, String alternative) {

        /**
         * Checks what a reader without sight gets.
         *
         * @throws IllegalArgumentException when a picture has no alternative text
         */
        public Item {
            about = List.copyOf(about);
            if (passage.picture().isPresent() && alternative.isBlank()) {
                throw new IllegalArgumentException("a picture needs an alternative text");
            }
        }
    }
}
