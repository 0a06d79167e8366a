package org.scrutin.output.write;

import java.util.Set;
import org.w3c.dom.Element;

/**
 * A block on its page. Lengths in points.
 *
 * @param page the first it stands on, from 0
 * @param top from the head of that page's text
 * @param height over all pages
 * @param left empty below it, down to the foot of the text of its last page
 * @param pageHeight of the text of a page
 */
record PlacedBlock(Element element, int page, double top, double height, double left, double pageHeight) {

    /** Room that the head of a section needs on its page, as the style sheet has it: 55 mm in points. */
    private static final double SECTION = 156;

    /** Rows of a table that may be broken, its head among them: two stand on either side. */
    private static final int BREAKABLE = 6;

    /** Sections behind those that are read. */
    private static final Set<String> LOOKED_UP = Set.of("method", "ballots", "imprint");

    int lastPage() {
        return page + (int) Math.floor((top + Math.max(0, height - 1)) / pageHeight);
    }

    /** The share of its last page that is empty below it. */
    double emptyShare() {
        return left / pageHeight;
    }

    boolean inSectionOf(PlacedBlock other) {
        return section().equals(other.section());
    }

    Element section() {
        return (Element) element.getParentNode();
    }

    /** Whether it's of what is read: what is only looked up stands close, one section below the other. */
    boolean isRead() {
        return !BlockClass.IN_PART.isOf(section());
    }

    /** Whether it's never broken over two pages. */
    boolean isWhole() {
        return isFigure() || BlockClass.SHORT_TABLE.isOf(element);
    }

    boolean isHeading() {
        return element.getNodeName().equals("h3") || opensSection();
    }

    private boolean opensSection() {
        return element.getNodeName().equals("h2");
    }

    /** Room without which it goes to the next page. */
    double needs() {
        return opensSection() ? SECTION : isWhole() ? height : 0;
    }

    /** Whether a table that stays whole has rows enough for two pages. */
    boolean isBreakable() {
        return BlockClass.SHORT_TABLE.isOf(element)
                && element.getElementsByTagName("tr").getLength() >= BREAKABLE;
    }

    /** Whether a figure may go to the next section: it has not come from another one. */
    boolean mayLeave() {
        return isFigure() && isRead() && !element.hasAttribute(PageFlow.MOVED);
    }

    /** Whether figures of the section before may stand in its own: it begins no page wherever that ends, and is of what is read. */
    boolean takesFigures() {
        return !BlockClass.PART.isOf(section())
                && isRead()
                && !LOOKED_UP.contains(section().getAttribute("id"));
    }

    /** Whether both are figures, or both tables: their numbers stand in order. */
    boolean isNumberedLike(PlacedBlock other) {
        return (isFigure() && other.isFigure()) || (isTable() && other.isTable());
    }

    double gapTo(PlacedBlock next) {
        return next.page == lastPage() ? Math.max(0, next.top - (pageHeight - left)) : 0;
    }

    private boolean isFigure() {
        return element.getNodeName().equals("figure");
    }

    private boolean isTable() {
        return BlockClass.TABLE.isOf(element);
    }
}
