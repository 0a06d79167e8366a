package org.scrutin.output.document;

import java.util.List;
import java.util.Optional;

/**
 * What a document says where a discrepancy was found, as printed.
 *
 * @param language of the document, ISO 639-1; empty where it is not known
 * @param first the place of the first of the words at issue, as tables write places
 * @param last the place of the last of them
 * @param excerpts stretches of the document in its order, at least one; what stands between them is left out
 * @param picture the part of the page that they stand on; empty where the document has no pages, or none is shown
 */
public record SourcePassage(
        String language, String first, String last, List<List<Piece>> excerpts, Optional<PagePicture> picture) {

    /**
     * Checks the excerpts.
     *
     * @throws IllegalArgumentException when there is none, or none has words at issue
     */
    public SourcePassage {
        excerpts = excerpts.stream().map(List::copyOf).toList();
        if (excerpts.stream().flatMap(List::stream).noneMatch(AtIssue.class::isInstance)) {
            throw new IllegalArgumentException("a passage without words at issue");
        }
    }

    /** The same passage without its picture. */
    public SourcePassage withoutPicture() {
        return new SourcePassage(language, first, last, excerpts, Optional.empty());
    }

    /** A stretch of an excerpt. */
    public sealed interface Piece permits Around, AtIssue {
        String text();
    }

    /**
     * What stands around the words at issue.
     *
     * @param text on one line
     */
    public record Around(String text) implements Piece {}

    /**
     * Words at issue.
     *
     * @param text on one line
     */
    public record AtIssue(String text) implements Piece {}

    /**
     * A part of a page on which the words at issue are framed.
     *
     * @param png the bytes of the picture, in Base64
     * @param page its page in the document, from 1
     */
    public record PagePicture(String png, int page) {}
}
