package org.scrutin.output.write;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/**
 * Keeps the rows of a table company where a page ends: two stand below its head and below the head of a group, and two of a group, with
 * the notes where the table ends with it, begin a page. The renderer keeps no rows together, but it moves a row that is told to need more
 * room than the page has left. So each row that others follow is told the height of all of them, as they were laid out.
 *
 * @param parts the rows that no page parts, in order
 */
record TableRows(List<Part> parts) {

    /** As many rows of a group stand on either side of a break. */
    private static final int COMPANY = 2;

    /** White above a table's caption, which counts as its own: 5 mm in points. */
    private static final double ABOVE = 14;

    /** The renderer keeps a cell's lower padding free at a page's foot. */
    private static final double FOOT = 4;

    /**
     * What stands on one page.
     *
     * @param first its first element, which is told the height
     * @param height in points
     */
    record Part(Element first, double height) {}

    /**
     * A row.
     *
     * @param height in points
     */
    record Row(Element element, double height) {

        boolean isBand() {
            return element.getAttribute("class").equals("band");
        }
    }

    /**
     * What surrounds the rows.
     *
     * @param head height of caption and head, in points
     * @param notes height of the notes below, in points
     */
    record Frame(Element element, double head, double notes) {}

    /**
     * What no page may part in a document's tables.
     *
     * @param root its outermost box, laid out
     * @param dots of the layout, a point
     */
    static TableRows of(BlockBox root, double dots) {
        List<Part> parts = new ArrayList<>();
        gather(root, dots, parts);
        return new TableRows(List.copyOf(parts));
    }

    private static void gather(Box box, double dots, List<Part> into) {
        Element element = box.getElement();
        if (element != null && BlockClass.TABLE.isOf(element)) {
            List<Box> rows = new ArrayList<>();
            find("tbody", box, rows);
            List<Box> frame = new ArrayList<>();
            find("caption", box, frame);
            find("thead", box, frame);
            List<Box> notes = new ArrayList<>();
            find("p", box, notes);
            into.addAll(parts(
                    rows.stream()
                            .flatMap(body -> body.getChildren().stream())
                            .map(row -> new Row(row.getElement(), row.getHeight() / dots))
                            .toList(),
                    new Frame(element, ABOVE + height(frame) / dots, height(notes) / dots)));
            return;
        }
        for (Box child : box.getChildren()) {
            gather(child, dots, into);
        }
    }

    private static void find(String name, Box box, List<Box> into) {
        for (Box child : box.getChildren()) {
            Element element = child.getElement();
            if (element != null && element.getNodeName().equals(name)) {
                into.add(child);
            } else {
                find(name, child, into);
            }
        }
    }

    private static int height(List<Box> boxes) {
        return boxes.stream().mapToInt(Box::getHeight).sum();
    }

    /** The parts of one table. */
    static List<Part> parts(List<Row> rows, Frame frame) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        while (from < rows.size()) {
            int to = from + 1;
            while (to < rows.size() && !rows.get(to).isBand()) {
                to++;
            }
            double above = from == 0 ? frame.head() : 0;
            double below = to == rows.size() ? frame.notes() : 0;
            Element first = from == 0 ? frame.element() : rows.get(from).element();
            List<Row> group = rows.subList(from, to);
            int begin = COMPANY + (group.get(0).isBand() ? 1 : 0);
            if (group.size() < begin + COMPANY) {
                parts.add(new Part(first, above + height(group, 0, group.size()) + below));
            } else {
                int end = group.size() - COMPANY;
                parts.add(new Part(first, above + height(group, 0, begin)));
                parts.add(new Part(group.get(end).element(), height(group, end, group.size()) + below));
            }
            from = to;
        }
        return parts;
    }

    private static double height(List<Row> rows, int from, int to) {
        return rows.subList(from, to).stream().mapToDouble(Row::height).sum();
    }

    /** Tells the renderer, for the next time that it lays out the document. */
    void keep() {
        for (Part part : parts) {
            String room = String.format(Locale.ROOT, "-fs-page-break-min-height:%.1fpt", part.height() + FOOT);
            part.first().setAttribute("style", room);
        }
    }
}
