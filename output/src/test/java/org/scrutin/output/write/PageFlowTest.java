package org.scrutin.output.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Pages of 700 points; a figure that is 300 high, behind 500 points of text. */
class PageFlowTest {

    private static final double PAGE = 700;

    private final Document document = BlankDocument.make();
    private final Element section = within(document, "section");

    private final PlacedBlock text = block("p", 0, 0, 500);
    private final PlacedBlock figure = block("figure", 1, 0, 300);

    @Test
    void whatFollowsAFigureThatFindsNoRoomGoesBeforeIt() {
        PlacedBlock after = block("p", 1, 300, 150);
        assertEquals(Optional.of(after.element()), behind(text, figure, after));
    }

    /** 50 points fill the page less than 150 do; 400 run over to the next page, where the figure still has room. */
    @Test
    void asMuchGoesBeforeItAsFillsThePageBest() {
        PlacedBlock little = block("p", 1, 300, 50);
        PlacedBlock more = block("p", 1, 350, 100);
        assertEquals(Optional.of(more.element()), behind(text, figure, little, more));
        PlacedBlock much = block("p", 1, 300, 400);
        assertEquals(Optional.of(much.element()), behind(text, figure, much));
    }

    /** 250 points would run 50 over to the page of a figure of 660, which would leave it empty. */
    @Test
    void nothingMovesWhereThatOnlyEmptiesTheNextPage() {
        PlacedBlock tall = block("figure", 1, 0, 660);
        assertEquals(Optional.empty(), behind(text, tall, block("p", 2, 0, 250)));
    }

    /** What stands behind the second figure may go before both. */
    @Test
    void figuresKeepTheirOrder() {
        PlacedBlock second = block("figure", 1, 300, 150);
        assertEquals(Optional.empty(), behind(text, figure, second));
        PlacedBlock after = block("p", 1, 450, 150);
        assertEquals(List.of(after.element()), before(text, figure, second, after));
    }

    @Test
    void aFigureMayStandInTheNextSectionOnceButNotRightBelowItsHeading() {
        Element other = within(document, "section");
        PlacedBlock heading = blockOf(other, "h2", 1, 300, 30);
        PlacedBlock foreign = blockOf(other, "p", 1, 330, 150);
        assertEquals(Optional.of(foreign.element()), behind(text, figure, heading, foreign));
        assertEquals(Optional.empty(), behind(text, figure, heading));
        figure.element().setAttribute(PageFlow.MOVED, "yes");
        assertEquals(Optional.empty(), behind(text, figure, heading, foreign));
    }

    @Test
    void tablesStayInTheirSectionAndFiguresOutOfWhatIsLookedUp() {
        Element other = within(document, "section");
        PlacedBlock foreign = blockOf(other, "p", 1, 300, 150);
        PlacedBlock table = table(3, 300);
        assertEquals(Optional.empty(), behind(text, table, foreign));
        other.setAttribute("id", "method");
        assertEquals(Optional.empty(), behind(text, figure, foreign));
    }

    /** 200 of 700 points are empty above it. A head and four rows leave two on either page. */
    @Test
    void aShortTableIsBrokenWhereNothingElseFillsThePage() {
        PlacedBlock table = table(6, 300);
        assertEquals(Optional.of(new PageFlow.Break(table.element())), new PageFlow(List.of(text, table)).next(0));
        assertEquals(Optional.empty(), new PageFlow(List.of(text, table(5, 300))).next(0));
    }

    /** The heading went to the next page with the table that it heads. */
    @Test
    void aTableIsBrokenUnderItsHeading() {
        Element other = within(document, "section");
        PlacedBlock heading = blockOf(other, "h2", 1, 0, 30);
        PlacedBlock table = table(6, 300);
        other.appendChild(table.element());
        PageFlow flow = new PageFlow(List.of(text, heading, table));
        assertEquals(Optional.of(new PageFlow.Break(table.element())), flow.next(0));
        other.setAttribute("class", "part");
        assertEquals(Optional.empty(), flow.next(0));
    }

    /** 1000 points of text would part the figure from what speaks of it by more than a page. */
    @Test
    void aFigureStaysNearItsText() {
        assertEquals(Optional.empty(), behind(text, figure, block("p", 1, 300, 1000)));
    }

    /** A heading stands before what it heads, never before a figure. */
    @Test
    void aHeadingDoesNotMoveAlone() {
        PlacedBlock heading = block("h3", 1, 300, 30);
        assertEquals(Optional.empty(), behind(text, figure, heading));
        PlacedBlock below = block("p", 1, 330, 100);
        assertEquals(Optional.of(below.element()), behind(text, figure, heading, below));
    }

    @Test
    void aSectionThatGoesOnBehindAnEmptyFootIsNamedUnlessItBeginsAPage() {
        section.setAttribute("id", "agreement");
        PlacedBlock half = block("p", 0, 200, 200);
        assertEquals(List.of("agreement"), new PageFlow(List.of(half, figure)).poorSections());
        PlacedBlock atHead = block("p", 0, 0, 400);
        PageFlow headed = new PageFlow(List.of(atHead, figure));
        assertEquals(List.of(), headed.poorSections());
        assertEquals(List.of(atHead), headed.beforeEmptyFeet());
    }

    /** 350 of 700 points are empty below each: a quarter within a section, four fifths of that where it ends. */
    @Test
    void whiteWithinASectionWeighsMoreThanAtItsEnd() {
        PlacedBlock half = block("p", 0, 0, 350);
        assertEquals(0.25, new PageFlow(List.of(half, figure)).white(), 1e-9);
        PlacedBlock next = new PlacedBlock(within(within(document, "section"), "p"), 1, 0, 350, 350, PAGE);
        assertEquals(0.2, new PageFlow(List.of(half, next)).white(), 1e-9);
        assertEquals(0, new PageFlow(List.of(half)).white(), 1e-9);
    }

    /** A section may leave more than half of a page empty where it ends, but not nearly all of it. */
    @Test
    void aSectionThatEndsOnANearlyEmptyPageIsNamed() {
        section.setAttribute("id", "trust");
        PlacedBlock above = block("p", 0, 300, 400);
        PlacedBlock next = new PlacedBlock(within(within(document, "section"), "p"), 2, 0, 350, 350, PAGE);
        assertEquals(List.of("trust"), new PageFlow(List.of(above, block("p", 1, 0, 200), next)).poorSections());
        assertEquals(List.of(), new PageFlow(List.of(above, block("p", 1, 0, 300), next)).poorSections());
    }

    /**
     * The second section leaves 300 of 700 points empty before a figure. It may be mended by a new page
     * for the first, unless that stands at the head of one already.
     */
    @Test
    void theSectionBeforeAPoorOneIsNamedBehindItUnlessItBeginsAPage() {
        section.setAttribute("id", "movers");
        Element first = within(document, "section");
        first.setAttribute("id", "agreement");
        PlacedBlock foot = block("p", 0, 300, 100);
        PlacedBlock low = blockOf(first, 0, 200, 100);
        assertEquals(List.of("movers", "agreement"), new PageFlow(List.of(low, foot, figure)).poorSections());
        PlacedBlock atHead = blockOf(first, 0, 0, 300);
        assertEquals(List.of("movers"), new PageFlow(List.of(atHead, foot, figure)).poorSections());
    }

    /** The page with the end of the third section has 500 of 700 points empty. */
    @Test
    void onlyTheSectionRightBeforeIsNamed() {
        section.setAttribute("id", "trust");
        Element first = within(document, "section");
        first.setAttribute("id", "record");
        Element second = within(document, "section");
        second.setAttribute("id", "groups");
        PageFlow flow = new PageFlow(List.of(
                blockOf(first, 0, 100, 100),
                blockOf(second, 0, 200, 100),
                block("p", 0, 300, 400),
                block("p", 1, 0, 200),
                blockOf(within(document, "section"), 2, 0, 350)));
        assertEquals(List.of("trust", "groups"), flow.poorSections());
    }

    /** Four lines of 14 points and the white below them; a fifth line would make 77. */
    @Test
    void aParagraphOfFewLinesStaysOnOnePage() {
        PlacedBlock four = block("p", 0, 0, 63);
        PlacedBlock five = block("p", 0, 63, 77);
        new PageFlow(List.of(four, five)).keepShortParagraphs();
        assertEquals("page-break-inside:avoid", four.element().getAttribute("style"));
        assertEquals("", five.element().getAttribute("style"));
    }

    private static Optional<Element> behind(PlacedBlock... blocks) {
        List<Element> before = before(blocks);
        return before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
    }

    private static List<Element> before(PlacedBlock... blocks) {
        return new PageFlow(List.of(blocks))
                .next(0)
                .map(change -> ((PageFlow.Move) change).before())
                .orElse(List.of());
    }

    /** A table at the head of the second page that stays whole. */
    private PlacedBlock table(int rows, double height) {
        PlacedBlock table = block("div", 1, 0, height);
        table.element().setAttribute("class", "tablebox short");
        for (int i = 0; i < rows; i++) {
            within(table.element(), "tr");
        }
        return table;
    }

    private PlacedBlock block(String name, int page, double top, double height) {
        return new PlacedBlock(within(section, name), page, top, height, Math.max(0, PAGE - top - height), PAGE);
    }

    private static PlacedBlock blockOf(Element section, int page, double top, double height) {
        return blockOf(section, "p", page, top, height);
    }

    private static PlacedBlock blockOf(Element section, String name, int page, double top, double height) {
        return new PlacedBlock(within(section, name), page, top, height, Math.max(0, PAGE - top - height), PAGE);
    }

    private static Element within(org.w3c.dom.Node parent, String name) {
        Document owner = parent instanceof Document itself ? itself : parent.getOwnerDocument();
        Element element = owner.createElement(name);
        if (!(parent instanceof Document)) {
            parent.appendChild(element);
        }
        return element;
    }
}
