package org.scrutin.jobs.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * The text that stands under the tags of a PDF.
 *
 * @param marked what its pages draw
 */
record TaggedText(MarkedText marked) {

    /** Where marked content is drawn. */
    private interface Use {
        void of(PDPage page, int number);
    }

    /** All of it, from the first page to the last. */
    String of(PaperTag tag) {
        return pieces(List.of(tag)).text();
    }

    /** That of several tags, one behind the other. */
    String of(List<PaperTag> tags) {
        return pieces(tags).text();
    }

    /** What stands on each page again, once; all that stands there where pages differ. */
    String repeated(PaperTag tag) {
        return pieces(List.of(tag)).repeated();
    }

    /** The words that a drawing under the tag has, each as it is drawn. */
    List<String> drawn(PaperTag tag) {
        List<String> drawn = new ArrayList<>();
        each(tag, (page, number) -> drawn.addAll(marked.drawn(page, number)));
        return drawn;
    }

    private Pieces pieces(List<PaperTag> tags) {
        Pieces pieces = new Pieces();
        tags.forEach(tag -> each(tag, (page, number) -> pieces.add(marked.of(page, number))));
        return pieces;
    }

    private static void each(PaperTag tag, Use use) {
        for (Object kid : tag.element().getKids()) {
            if (kid instanceof Integer number) {
                tag.page().ifPresent(page -> use.of(page, number));
            } else if (kid instanceof PDMarkedContentReference reference) {
                Optional.ofNullable(reference.getPage())
                        .or(tag::page)
                        .ifPresent(page -> use.of(page, reference.getMCID()));
            } else if (kid instanceof PDStructureElement element) {
                tag.inner(element).ifPresent(inner -> each(inner, use));
            }
        }
    }

    /** Text that is drawn in pieces, on one page or several. */
    private static final class Pieces {

        private final Map<Integer, StringBuilder> pages = new TreeMap<>();

        void add(MarkedText.Piece piece) {
            StringBuilder text = pages.computeIfAbsent(piece.page(), page -> new StringBuilder());
            join(text, piece.text());
        }

        /** A blank where a line ends is not drawn. */
        private static void join(StringBuilder text, String piece) {
            if (text.length() > 0
                    && !piece.isEmpty()
                    && isOfWord(text.codePointBefore(text.length()))
                    && isOfWord(piece.codePointAt(0))) {
                text.append(' ');
            }
            text.append(piece);
        }

        private static boolean isOfWord(int sign) {
            return Character.isLetterOrDigit(sign) && !Character.isIdeographic(sign);
        }

        /** From the first page to the last. */
        String text() {
            StringBuilder all = new StringBuilder();
            pages.values().forEach(page -> join(all, page.toString()));
            return PrintedText.normal(all.toString());
        }

        /** What stands on each page again, once; all that stands there where pages differ. */
        String repeated() {
            return pages.values().stream()
                    .map(page -> PrintedText.normal(page.toString()))
                    .distinct()
                    .collect(Collectors.joining(" "));
        }
    }
}
