package org.scrutin.jobs.load.record.text;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document without what the press prints on its pages for no reader.
 *
 * @param document the document
 * @param furniture what is not read: in order, none overlapping
 * @param blanks what blanks mean in its script
 */
public record UnfurnishedText(RecordText document, List<Span> furniture, Blanks blanks) {

    public UnfurnishedText {
        furniture = List.copyOf(furniture);
    }

    /** A span as running text. */
    public Passage passage(Span span) {
        return Passage.of(document, span, furniture, blanks);
    }

    /** The furniture inside a span. */
    public List<Span> furnitureIn(Span span) {
        return furniture.stream().filter(span::overlaps).toList();
    }

    /** This text with more furniture; what overlaps the furniture that is known is left out. */
    public UnfurnishedText without(List<Span> more) {
        List<Span> fresh = more.stream()
                .filter(span -> furniture.stream().noneMatch(span::overlaps))
                .toList();
        List<Span> all = Stream.concat(furniture.stream(), fresh.stream())
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
        return new UnfurnishedText(document, all, blanks);
    }
}
