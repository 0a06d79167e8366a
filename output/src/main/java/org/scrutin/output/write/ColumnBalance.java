package org.scrutin.output.write;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * What stands in columns in a document.
 *
 * @param runs laid out, in reading order
 */
record ColumnBalance(List<ColumnRun> runs) {

    /** Elements that a column may begin with. */
    private static final Set<String> PIECES = Set.of("h3", "dt", "li", "p");

    /**
     * What stands in columns in a document.
     *
     * @param root its outermost box, laid out
     * @param dots of the layout, a point
     */
    static ColumnBalance of(BlockBox root, double dots) {
        List<ColumnRun> runs = new ArrayList<>();
        gather(root, root.getLayer(), dots, runs);
        return new ColumnBalance(List.copyOf(runs));
    }

    private static void gather(Box box, Layer pages, double dots, List<ColumnRun> into) {
        Element element = box.getElement();
        if (element != null && BlockClass.COLUMNS.isOf(element)) {
            into.add(run(box, new Sheets(pages, pages.getPageIndex(box.getAbsY()), dots)));
            return;
        }
        for (Box child : box.getChildren()) {
            gather(child, pages, dots, into);
        }
    }

    private static ColumnRun run(Box columns, Sheets sheets) {
        List<ColumnRun.Line> lines = new ArrayList<>();
        int middle = columns.getAbsX() + columns.getContentWidth() / 2;
        for (Box child : columns.getChildren()) {
            lines(child, middle, sheets, lines);
        }
        double begin = sheets.fromHead(columns.getAbsY());
        PageBox first = sheets.page(0);
        PageBox next = sheets.page(1);
        return new ColumnRun(
                List.copyOf(lines),
                new ColumnRun.Room(
                        begin,
                        (first.getBottom() - columns.getAbsY()) / sheets.dots(),
                        (next.getBottom() - next.getTop()) / sheets.dots()));
    }

    private static void lines(Box box, int middle, Sheets sheets, List<ColumnRun.Line> into) {
        for (Box child : box.getChildren()) {
            if (child instanceof LineBox line) {
                int left = sheets.index(line.getAbsY()) * 2;
                into.add(new ColumnRun.Line(
                        piece(line),
                        line.getAbsX() < middle ? left : left + 1,
                        sheets.fromHead(line.getAbsY()),
                        line.getHeight() / sheets.dots()));
            } else {
                lines(child, middle, sheets, into);
            }
        }
    }

    private static Element piece(Box line) {
        Box box = line;
        while (box.getElement() == null || !PIECES.contains(box.getElement().getNodeName())) {
            box = box.getParent();
        }
        return box.getElement();
    }

    /** The pages that a run stands on. */
    private record Sheets(Layer pages, int first, double dots) {

        /** A page, counted from the first; the last one stands for those that are not there. */
        PageBox page(int index) {
            return pages.getPages().get(Math.min(first + index, pages.getPages().size() - 1));
        }

        int index(int y) {
            return pages.getPageIndex(y) - first;
        }

        double fromHead(int y) {
            return (y - page(0).getTop()) / dots;
        }
    }
}
