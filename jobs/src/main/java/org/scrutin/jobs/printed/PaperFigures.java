package org.scrutin.jobs.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The figures of a PDF by its tags: the words around each drawing, those drawn in it, and what is said to those who do not see it. Not for several threads. */
final class PaperFigures {

    private final TaggedText texts;
    private final List<PrintedFigure> figures = new ArrayList<>();

    private PaperFigures(TaggedText texts) {
        this.texts = texts;
    }

    /** The figures in the order of the tags; none where the PDF has no tags. */
    static List<PrintedFigure> of(PDDocument document, TaggedText texts) {
        PaperFigures paper = new PaperFigures(texts);
        paper.read(PaperTag.of(document));
        return paper.figures;
    }

    private void read(List<PaperTag> tags) {
        for (int place = 0; place < tags.size(); place++) {
            PaperTag tag = tags.get(place);
            Optional<PaperTag> drawing =
                    tag.kids().stream().filter(kid -> kid.is("Figure")).findFirst();
            if (drawing.isPresent()) {
                figures.add(figure(drawing.get(), tags, place));
            } else {
                read(tag.kids());
            }
        }
    }

    /** Title and subtitle stand in a box before the drawing's, the source line behind it. */
    private PrintedFigure figure(PaperTag drawing, List<PaperTag> beside, int place) {
        List<PaperTag> caption = place == 0 ? List.of() : beside.get(place - 1).kids();
        return new PrintedFigure(
                "",
                new PrintedFigure.Words(text(caption, 0), text(caption, 1), text(beside, place + 1)),
                PrintedText.normal(drawing.alternative()),
                texts.drawn(drawing),
                Optional.empty());
    }

    private String text(List<PaperTag> tags, int place) {
        return place < tags.size() ? texts.of(tags.get(place)) : "";
    }
}
