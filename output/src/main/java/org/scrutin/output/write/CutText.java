package org.scrutin.output.write;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * Text that a page does not show whole. The renderer makes a table as wide as its words ask for and paints what stands beyond the text's
 * edge in part or not at all, without a word.
 *
 * @param page from 1
 * @param edge where it is cut
 * @param text of the cell or paragraph, cut short
 */
record CutText(int page, Edge edge, String text) {

    /** So much of a text tells which it is. */
    private static final int TOLD = 60;

    /** Beyond an edge by less than a point no letter is cut: a box is rounded to the renderer's dots. */
    private static final double SEEN = 1;

    /** Where a text is cut. */
    enum Edge {
        /** Beyond the left or right edge of the text of a page. */
        SIDE("runs off the page"),
        /** A line that begins on one page and ends on the next. */
        FOOT("is cut by the foot of the page"),
        /** A line that runs over the cell beside its own. */
        CELL("runs over its cell");

        private final String words;

        Edge(String words) {
            this.words = words;
        }
    }

    /**
     * The texts that are cut in a document, each once, in its order.
     *
     * @param root its outermost box, laid out
     * @param dots of the layout, a point
     */
    static List<CutText> of(BlockBox root, double dots) {
        Pages pages = new Pages(root, dots);
        List<CutText> cut = new ArrayList<>();
        pages.gather(root, Optional.empty(), cut);
        return cut.stream().distinct().toList();
    }

    /** As it is told. */
    String told() {
        return "page " + page + ": “" + text + "” " + edge.words;
    }

    /** The pages of a document laid out. */
    private record Pages(BlockBox root, double dots) {

        void gather(Box box, Optional<TableCellBox> cell, List<CutText> into) {
            if (box instanceof LineBox line) {
                edge(line, cell).ifPresent(edge -> into.add(new CutText(1 + page(line), edge, text(line))));
                // What stands beside the text hangs on the line that it begins at, and is none of its children.
                line.getNonFlowContent().forEach(aside -> gather(aside, Optional.empty(), into));
            }
            Optional<TableCellBox> within = box instanceof TableCellBox own ? Optional.of(own) : cell;
            for (Box child : box.getChildren()) {
                gather(child, within, into);
            }
        }

        private Optional<Edge> edge(LineBox line, Optional<TableCellBox> cell) {
            if (isBeyond(line, root)) {
                return Optional.of(Edge.SIDE);
            }
            if (line.getAbsY() + line.getHeight() - bottom(line) > SEEN * dots) {
                return Optional.of(Edge.FOOT);
            }
            return cell.filter(own -> isBeyond(line, own)).map(own -> Edge.CELL);
        }

        private boolean isBeyond(LineBox line, Box box) {
            int left = line.getAbsX();
            int right = left + line.getContentWidth();
            return right - (box.getAbsX() + box.getWidth()) > SEEN * dots || box.getAbsX() - left > SEEN * dots;
        }

        private int page(Box box) {
            return layer().getPageIndex(box.getAbsY());
        }

        private int bottom(Box box) {
            return layer().getPages().get(page(box)).getBottom();
        }

        private Layer layer() {
            return root.getLayer();
        }

        private static String text(Box line) {
            Box box = line;
            while (box.getElement() == null) {
                box = box.getParent();
            }
            Element element = box.getElement();
            String text = element.getTextContent().strip().replaceAll("\\s+", " ");
            return text.codePointCount(0, text.length()) <= TOLD
                    ? text
                    : text.substring(0, text.offsetByCodePoints(0, TOLD)) + "…";
        }
    }
}
