package org.scrutin.jobs.load.record.text;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A document without what the press prints on its pages for no reader. */
public final class UnfurnishedText {

    private final RecordText document;
    private final List<Span> furniture;
    private final SpanIndex index;
    private final Blanks blanks;

    /**
     * A document without its furniture.
     *
     * @param document the document
     * @param furniture what is not read: in order
     * @param blanks what blanks mean in its script
     */
    public UnfurnishedText(RecordText document, List<Span> furniture, Blanks blanks) {
        this.document = document;
        this.furniture = List.copyOf(furniture);
        this.index = new SpanIndex(this.furniture);
        this.blanks = blanks;
    }

    /** The document with its furniture. */
    public RecordText document() {
        return document;
    }

    /** What is not read. */
    public List<Span> furniture() {
        return furniture;
    }

    /** A span as running text. */
    public Passage passage(Span span) {
        return Passage.of(document, span, furnitureIn(span), blanks);
    }

    /** The furniture inside a span. */
    public List<Span> furnitureIn(Span span) {
        return index.overlapping(span);
    }

    /** This text with more furniture; what overlaps the furniture that is known is left out. */
    public UnfurnishedText without(List<Span> more) {
        List<Span> fresh = more.stream().filter(span -> !index.overlaps(span)).toList();
        List<Span> all = Stream.concat(furniture.stream(), fresh.stream())
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
        return new UnfurnishedText(document, all, blanks);
    }
}
