package org.scrutin.output.write;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Lets small print end in columns of one height: the renderer fills a column down to the foot of the page before it begins the next, and
 * so leaves the right half of the last page white.
 *
 * @param runs what stands in columns, laid out, in reading order
 */
record ColumnBalance(List<Run> runs) {

    /** Elements that a column may begin with. */
    private static final Set<String> PIECES = Set.of("h3", "dt", "li", "p");

    /** A balance pays where it saves as much: three lines in points. */
    private static final double WORTH = 34;

    /**
     * Text in two columns, on the last page that it reaches.
     *
     * @param pieces those that begin on that page, in reading order
     */
    record Run(List<Piece> pieces) {

        /** Where the second column begins best, if that makes the longer one shorter. */
        Optional<Element> best() {
            double first = bottom(0);
            double second = bottom(1);
            double least = Math.max(first, second) - WORTH;
            Optional<Element> best = Optional.empty();
            for (int i = 1; i < pieces.size(); i++) {
                Piece piece = pieces.get(i);
                double longer = Math.max(piece.top(), first + second - piece.top());
                boolean headed = pieces.get(i - 1).isHeading();
                if (piece.column() == 0 && !headed && longer < least) {
                    least = longer;
                    best = Optional.of(piece.element());
                }
            }
            return best;
        }

        private double bottom(int column) {
            return pieces.stream()
                    .filter(piece -> piece.column() == column)
                    .mapToDouble(Piece::bottom)
                    .max()
                    .orElse(0);
        }
    }

    /**
     * What no break of ours parts.
     *
     * @param column in which it begins, from 0
     * @param top in points from the head of the columns on its page
     * @param bottom from there too
     */
    record Piece(Element element, int column, double top, double bottom) {

        /** A heading stays with what it heads. */
        boolean isHeading() {
            return Set.of("h3", "dt").contains(element.getNodeName());
        }
    }

    /**
     * What stands in columns in a document.
     *
     * @param root its outermost box, laid out
     * @param dots of the layout, a point
     */
    static ColumnBalance of(BlockBox root, double dots) {
        List<Run> runs = new ArrayList<>();
        gather(root, root.getLayer(), dots, runs);
        return new ColumnBalance(List.copyOf(runs));
    }

    private static void gather(Box box, Layer pages, double dots, List<Run> into) {
        Element element = box.getElement();
        if (element != null && element.getAttribute("class").endsWith("columns")) {
            into.add(run(box, pages, dots));
            return;
        }
        for (Box child : box.getChildren()) {
            gather(child, pages, dots, into);
        }
    }

    private static Run run(Box columns, Layer pages, double dots) {
        List<Box> boxes = new ArrayList<>();
        pieces(columns, boxes);
        int last = boxes.stream()
                .mapToInt(box -> pages.getPageIndex(box.getAbsY()))
                .max()
                .orElse(0);
        int head = Math.max(pages.getPages().get(last).getTop(), columns.getAbsY());
        int middle = columns.getAbsX() + columns.getContentWidth() / 2;
        return new Run(boxes.stream()
                .filter(box -> pages.getPageIndex(box.getAbsY()) == last)
                .map(box -> new Piece(
                        box.getElement(),
                        box.getAbsX() < middle ? 0 : 1,
                        (box.getAbsY() - head) / dots,
                        (box.getAbsY() + box.getHeight() - head) / dots))
                .toList());
    }

    private static void pieces(Box box, List<Box> into) {
        for (Box child : box.getChildren()) {
            Element element = child.getElement();
            if (element != null && PIECES.contains(element.getNodeName())) {
                into.add(child);
            } else {
                pieces(child, into);
            }
        }
    }
}
