package org.scrutin.output.write;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Fills pages as a compositor does: a figure or a table that stays whole and finds no room at a page's foot lets what follows it go before
 * it, as long as that leaves less of the pages empty; a table for which nothing can go before it is broken. Figures keep their order among
 * themselves, as tables do, and so their numbers. A figure may stand over the text of the next section, at the head of a page; nothing else
 * leaves its section.
 *
 * @param blocks all blocks of the sections, laid out, in reading order
 */
record PageFlow(List<PlacedBlock> blocks) {

    /** What fills a page. */
    sealed interface Change {

        /** The block that found no room. */
        Element block();
    }

    /**
     * What stands behind a block goes before it.
     *
     * @param before what goes, in order; the last of it may be of the next section, in which the block stands then
     */
    record Move(Element block, List<Element> before) implements Change {

        /** A copy of the list is kept. */
        Move {
            before = List.copyOf(before);
        }
    }

    /** A table that stood whole may be spread over two pages. */
    record Break(Element block) implements Change {}

    /** An empty foot of a smaller share of its page looks as if meant. */
    private static final double SEEN = 1.0 / 6;

    /** From this share on, an empty foot makes a page poor. */
    private static final double POOR = 1.0 / 3;

    /** From this share on, an empty foot makes a page poor though its section ends there. */
    private static final double NEARLY_EMPTY = 0.6;

    /** A page's foot may lose as much to lines that stay together: four of them, in points. */
    private static final double KEPT = 56;

    /** From this share on, an empty foot looks worse than a short table on two pages. */
    private static final double BREAKS = 0.25;

    /** White that a figure has to save to stand in the next section. */
    private static final double FAR = 100;

    /** Less than five lines with the white below them, in points. */
    private static final double SHORT_PARAGRAPH = 72;

    /** Says of a figure that it stands in a section that is not its own. */
    static final String MOVED = "data-moved";

    /** How bad an empty foot looks where a section ends, beside one within it. */
    private static final double END = 0.8;

    /** A heading no lower than this is the head of its page. */
    private static final double TOP = 40;

    /** A move pays where it saves as much: 10 mm in points. */
    private static final double WORTH = 28;

    /**
     * Where the blocks of a document stand.
     *
     * @param root its outermost box, laid out
     * @param dots of the layout, a point
     */
    static PageFlow of(BlockBox root, double dots) {
        List<PlacedBlock> blocks = new ArrayList<>();
        gather(root, root.getLayer(), dots, blocks);
        return new PageFlow(List.copyOf(blocks));
    }

    private static void gather(Box box, Layer pages, double dots, List<PlacedBlock> into) {
        Element element = box.getElement();
        boolean placed = element != null
                && element.getParentNode() instanceof Element parent
                && parent.getNodeName().equals("section");
        if (placed) {
            into.add(place((BlockBox) box, pages, dots));
            return;
        }
        for (Box child : box.getChildren()) {
            gather(child, pages, dots, into);
        }
    }

    private static PlacedBlock place(BlockBox box, Layer pages, double dots) {
        int top = box.getAbsY();
        int bottom = top + box.getHeight();
        int first = pages.getPageIndex(top);
        PageBox last = pages.getPages().get(pages.getPageIndex(Math.max(top, bottom - 1)));
        PageBox begin = pages.getPages().get(first);
        return new PlacedBlock(
                box.getElement(),
                first,
                (top - begin.getTop()) / dots,
                (bottom - top) / dots,
                (last.getBottom() - bottom) / dots,
                (begin.getBottom() - begin.getTop()) / dots);
    }

    /**
     * The first change that fills a page.
     *
     * @param from the blocks before this one stay as they are
     */
    Optional<Change> next(int from) {
        for (int i = Math.max(1, from); i < blocks.size(); i++) {
            PlacedBlock before = blocks.get(i - 1);
            PlacedBlock block = blocks.get(i);
            if (!block.isWhole()) {
                continue;
            }
            boolean pushed = block.page() > before.lastPage() && before.inSectionOf(block);
            if (pushed && before.emptyShare() > SEEN) {
                Optional<Change> move = filling(i, before.left()).map(Change.class::cast);
                if (move.isPresent()) {
                    return move;
                }
            }
            if (block.isBreakable() && emptyShareBefore(i) > BREAKS) {
                return Optional.of(new Break(block.element()));
            }
        }
        return Optional.empty();
    }

    /** The share of the page before that a block leaves empty with the headings above it; none where it would stand there in no order. */
    private double emptyShareBefore(int index) {
        PlacedBlock block = blocks.get(index);
        int first = index;
        while (first > 1
                && blocks.get(first - 1).isHeading()
                && blocks.get(first - 1).page() == block.page()) {
            first--;
        }
        PlacedBlock before = blocks.get(first - 1);
        boolean pushed = block.page() > before.lastPage()
                && (before.inSectionOf(block) || !BlockClass.PART.isOf(block.section()));
        return pushed ? before.emptyShare() : 0;
    }

    /** Which of the blocks behind fill the room best. */
    private Optional<Move> filling(int index, double room) {
        PlacedBlock block = blocks.get(index);
        double least = room - WORTH;
        Optional<Move> best = Optional.empty();
        List<Element> before = new ArrayList<>();
        double used = 0;
        for (int i = index + 1; i < blocks.size() && used <= room; i++) {
            PlacedBlock filler = blocks.get(i);
            boolean own = filler.inSectionOf(block);
            if (filler.isNumberedLike(block)) {
                double open = best.isPresent() ? least : room;
                if (own && (open > POOR * block.pageHeight() || !isPoorBetween(block, filler))) {
                    continue;
                }
                break;
            }
            if (used + filler.needs() > room || !(own || mayStandBehind(index, i))) {
                break;
            }
            before.add(filler.element());
            used += filler.height() + gap(i);
            if (used > room + block.pageHeight()) {
                break;
            }
            double waste = waste(block, room, used);
            boolean saves = waste < (own ? least : Math.min(least, room - FAR));
            if (saves && !filler.isHeading()) {
                least = waste;
                best = Optional.of(new Move(block.element(), before));
            }
        }
        return best;
    }

    /** Whether a page is poor that a block begins and the next one of its kind finds no room on: it needs what stands behind them. */
    private static boolean isPoorBetween(PlacedBlock block, PlacedBlock next) {
        double below = block.pageHeight() - block.height();
        return next.height() > below && below > POOR * block.pageHeight();
    }

    /** Whether a block may stand in the next section, behind one of its blocks: a figure, once, with all that stood between. */
    private boolean mayStandBehind(int index, int behind) {
        PlacedBlock block = blocks.get(index);
        PlacedBlock filler = blocks.get(behind);
        return block.mayLeave()
                && filler.takesFigures()
                && blocks.subList(index + 1, behind + 1).stream().noneMatch(block::isNumberedLike)
                && blocks.subList(index, behind).stream()
                        .allMatch(between -> between.inSectionOf(block) || between.inSectionOf(filler));
    }

    private double gap(int index) {
        return index + 1 < blocks.size() ? blocks.get(index).gapTo(blocks.get(index + 1)) : 0;
    }

    /** How much stays empty before the block when so much went before it. */
    private static double waste(PlacedBlock block, double room, double used) {
        if (used <= room) {
            return used + block.height() <= room ? 0 : room - used;
        }
        double below = block.pageHeight() - (used - room);
        return block.height() + KEPT <= below ? 0 : below;
    }

    /**
     * How white the feet of pages are: the squares of their empty shares, added up, since an empty page is worse than two half-empty ones.
     * Where a section ends there it looks a little less bad.
     */
    double white() {
        double white = 0;
        for (int i = 1; i < blocks.size(); i++) {
            PlacedBlock before = blocks.get(i - 1);
            PlacedBlock block = blocks.get(i);
            if (block.page() > before.lastPage() && before.isRead()) {
                double weight = before.inSectionOf(block) ? 1 : END;
                white += weight * before.emptyShare() * before.emptyShare();
            }
        }
        return white;
    }

    /** The last blocks of pages of which a third or more is empty though their section goes on. */
    List<PlacedBlock> beforeEmptyFeet() {
        List<PlacedBlock> last = new ArrayList<>();
        for (int i = 1; i < blocks.size(); i++) {
            PlacedBlock before = blocks.get(i - 1);
            PlacedBlock block = blocks.get(i);
            boolean pushed = block.page() > before.lastPage() && before.inSectionOf(block);
            if (pushed && before.emptyShare() > POOR && before.isRead()) {
                last.add(before);
            }
        }
        return List.copyOf(last);
    }

    /**
     * The ids of sections that leave a page so, or nearly empty where they end, and do not begin one themselves; behind each the one before
     * it, whose move to a new page may fill that one.
     */
    List<String> poorSections() {
        return Stream.concat(beforeEmptyFeet().stream(), beforeEmptyEnds().stream())
                .filter(block -> !beginsAPage(block))
                .flatMap(block -> Stream.concat(Stream.of(block), before(block).stream()))
                .map(block -> block.section().getAttribute("id"))
                .distinct()
                .toList();
    }

    /** The last block of the section before. */
    private Optional<PlacedBlock> before(PlacedBlock block) {
        return IntStream.range(1, blocks.size())
                .filter(i -> blocks.get(i).inSectionOf(block))
                .filter(i -> !blocks.get(i - 1).inSectionOf(block))
                .mapToObj(i -> blocks.get(i - 1))
                .filter(before -> !beginsAPage(before))
                .findFirst();
    }

    private List<PlacedBlock> beforeEmptyEnds() {
        return IntStream.range(1, blocks.size())
                .filter(i -> blocks.get(i).page() > blocks.get(i - 1).lastPage())
                .mapToObj(i -> blocks.get(i - 1))
                .filter(before -> before.isRead() && before.emptyShare() > NEARLY_EMPTY)
                .toList();
    }

    /** Whether the section of a block begins at the head of a page. */
    private boolean beginsAPage(PlacedBlock block) {
        return blocks.stream()
                .filter(other -> other.inSectionOf(block))
                .findFirst()
                .filter(first -> first.top() < TOP)
                .isPresent();
    }

    /**
     * Keeps a paragraph of few lines on one page, for the next time that the document is laid out: of one that begins right at a page's
     * foot the renderer would leave a gap before the last line.
     */
    void keepShortParagraphs() {
        blocks.stream()
                .filter(block -> block.element().getNodeName().equals("p") && block.height() < SHORT_PARAGRAPH)
                .forEach(block -> block.element().setAttribute("style", "page-break-inside:avoid"));
    }

    /** Where an element stands among the blocks. */
    int indexOf(Element element) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).element().equals(element)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no block of a section");
    }
}
