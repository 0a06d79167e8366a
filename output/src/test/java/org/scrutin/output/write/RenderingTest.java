package org.scrutin.output.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scrutin.analysis.vote.Choice;
import org.scrutin.charts.theme.ChartTheme;
import org.scrutin.output.document.BallotBook;
import org.scrutin.output.document.DataTable;
import org.scrutin.output.document.DataTable.Column;
import org.scrutin.output.document.Inline;
import org.scrutin.output.document.LinkTarget;

class RenderingTest {

    private static final InlineRendering INLINE = new InlineRendering("en");
    private static final InlineRendering CHINESE = new InlineRendering("zh");

    @Test
    void aMarkStaysWithTheWordBeforeIt() {
        assertEquals(
                "The report does not <span class=\"together\">choose.<sup class=\"mark\"><a href=\"tables/bounds.csv\" "
                        + "title=\"tables/bounds.csv\" data-claim=\"c\">6</a></sup></span>",
                text(List.of(Inline.text("The report does not choose."), new Inline.ClaimMark("c", 6, "bounds"))));
        assertTrue(text(CHINESE, List.of(Inline.text("投票的101国中有69国从不弃权。"), new Inline.ClaimMark("c", 6, "bounds")))
                .startsWith("投票的101国中有69国从不<span class=\"together\">弃权。<sup"));
        assertTrue(text(CHINESE, List.of(Inline.text("这样的投票有25票。"), new Inline.ClaimMark("c", 6, "bounds")))
                .startsWith("这样的投票有<span class=\"together\">25票。<sup"));
    }

    /** Without a space, note 1 and the 14 groups behind it would be 114. */
    @Test
    void aSpaceStandsBetweenAMarkAndTheNextSentence() {
        Inline mark = new Inline.ClaimMark("c", 1, "bounds");
        for (String next : List.of("14个集团", "变化", "“地雷”")) {
            assertTrue(text(CHINESE, List.of(Inline.text("成立。"), mark, Inline.text(next)))
                    .endsWith("</sup></span>\u2009" + next));
        }
        assertTrue(text(CHINESE, List.of(mark, Inline.text("14个集团"))).endsWith("</sup>\u200914个集团"));
        assertTrue(text(List.of(Inline.text("It holds."), mark, Inline.text(" See")))
                .endsWith("</sup></span> See"));
        assertTrue(text(List.of(Inline.text("It holds"), mark, Inline.text(", too")))
                .endsWith("</sup></span>, too"));
    }

    @Test
    void noLineBreaksInsideTheNumberOfAParagraph() {
        assertEquals(
                "split on <span class=\"unbroken\">II-18</span> and <span class=\"unbroken\">I-13,</span> not on X-ray",
                text(List.of(Inline.text("split on II-18 and I-13, not on X-ray"))));
    }

    /** Said whole, "98 announced, 97 listed" would take the room of the column beside it. */
    @Test
    void wordsAmongNumbersMayTakeSeveralLines() {
        DataTable table = DataTable.builder("Totals", Column.text("Vote"), Column.number("In favour"))
                .row("I-13", "65")
                .row("Whole text", "98 announced, 97 listed")
                .row("II-18", "more than 99 in 100")
                .build();
        String html = HtmlText.of(
                new TableRendering(INLINE, new BallotPlaces(BallotBook.NONE)).render(table, "table-1", "Table 1"));
        assertTrue(html.contains("<td class=\"end\">65</td>"), html);
        assertTrue(html.contains("<td class=\"end words\">98 announced, 97 listed</td>"), html);
        assertTrue(html.contains("<td class=\"end\">more than 99 in 100</td>"), html);
    }

    @Test
    void noLineBreaksInsideADecimal() {
        assertEquals(
                "其中<span class=\"unbroken\">+0.05</span>来自议题，<span class=\"unbroken\">−0.20</span>来自投票",
                text(CHINESE, List.of(Inline.text("其中+0.05来自议题，−0.20来自投票"))));
        assertEquals("in 2018. 5 votes", text(List.of(Inline.text("in 2018. 5 votes"))));
    }

    @Test
    void noLineBreaksInsideTheNameOfAFile() {
        assertEquals(
                "各值见文件<span class=\"unbroken\">bounds.csv</span>和<span class=\"unbroken\">tables/claims.csv。</span>",
                text(CHINESE, List.of(Inline.text("各值见文件bounds.csv和tables/claims.csv。"))));
        assertEquals("column cohesion.rice", text(List.of(Inline.text("column cohesion.rice"))));
    }

    /** A renderer of pages breaks before what closes behind a link: a line would begin with a comma. */
    @Test
    void noLineBeginsWithACommaBehindAReference() {
        String line = text(List.of(
                Inline.text("See "),
                new Inline.Link(new LinkTarget.ToNumbered("table-13"), "Table 13"),
                Inline.text(", "),
                new Inline.Link(new LinkTarget.ToNumbered("table-14"), "Table 14"),
                Inline.text(" and others.")));
        assertTrue(line.startsWith("See <span class=\"together\"><a "), line);
        assertTrue(line.contains(">Table 13</a>,</span> <a "), line);
        assertTrue(line.endsWith(">Table 14</a> and others."), line);
        assertEquals(
                "by <span class=\"unbroken\">−0.14,</span> then <span class=\"unbroken\">+0.01</span> more",
                text(List.of(Inline.text("by −0.14, then +0.01 more"))));
    }

    @Test
    void noLineBreaksInsideASpanOfYears() {
        assertEquals(
                "than in <span class=\"unbroken\">2018–2024:</span> 29 and <span class=\"unbroken\">2024-2030</span> in files",
                text(List.of(Inline.text("than in 2018–2024: 29 and 2024-2030 in files"))));
        assertEquals("pages 1207–1210", text(List.of(Inline.text("pages 1207–1210"))));
        String html = html(DataTable.builder("Votes", Column.text("Topic"), Column.number("2024–2025 (open)"))
                .row("Landmines", "2")
                .build());
        assertTrue(html.contains("<span class=\"together\">2024–2025</span> (open)"), html);
    }

    @Test
    void whatARecordPrintsInChineseSaysSoInAnEnglishReport() {
        assertEquals(
                "as <span class=\"printed\" lang=\"zh-Hans\">莱索托</span> (Lesotho)",
                text(List.of(Inline.text("as 莱索托 (Lesotho)"))));
        assertEquals(
                "<span class=\"printed\" lang=\"en\">sources differ</span>",
                text(CHINESE, List.of(Inline.quotation("sources differ", "en"))));
    }

    @Test
    void aChoiceIsALetterWithItsWords() {
        assertEquals(
                "<span class=\"letter no\" title=\"against\" lang=\"en\">N</span>",
                text(List.of(Inline.letter(Choice.NO, "against"))));
        assertTrue(text(List.of(Inline.letter(Choice.ABSENT, "on no list"))).contains(">·<"));
    }

    @Test
    void aBandHeadsTheRowsBelowIt() {
        DataTable table = DataTable.builder("Ballots", Column.text("State"), Column.letter("I-13"))
                .row("Algeria", "A")
                .band("Asia-Pacific Group")
                .row("Bahrain", "A")
                .build();
        String html = html(table);
        assertEquals(2, html.split("<tbody>", -1).length - 1);
        assertTrue(html.contains("<th class=\"start\" colspan=\"2\" scope=\"rowgroup\">Asia-Pacific Group</th>"), html);
        assertTrue(html.contains("scope=\"row\">Bahrain</th>"), html);
    }

    @Test
    void abbreviatedHeadsAreSpeltOutBelowTheTable() {
        String html = html(DataTable.builder(
                        "Groups", Column.text("Group"), Column.number("p").meaning("share of draws at least as united"))
                .row("EU", "0.002")
                .build());
        assertTrue(html.contains("<p class=\"note\">p = share of draws at least as united</p>"), html);
    }

    @Test
    void meaningsOfHeadsArePartedAsTheLanguagePartsThem() {
        DataTable table = DataTable.builder(
                        "表", Column.text("Y").meaning("赞成"), Column.text("N").meaning("反对"))
                .row("1", "2")
                .build();
        String chinese = HtmlText.of(new TableRendering(new InlineRendering("zh"), new BallotPlaces(BallotBook.NONE))
                .render(table, "table-1", "表1"));
        assertTrue(chinese.contains("Y = 赞成；N = 反对"), chinese);
        assertTrue(html(table).contains("Y = 赞成; N = 反对"), "English parts phrases by a semicolon and a blank");
    }

    @Test
    void shortColumnsAreNotBrokenAndLongOnesAre() {
        DataTable table = DataTable.builder("Decisions", Column.text("Date"), Column.text("What"), Column.text("How"))
                .row("7 December 2022", "A long title ".repeat(20), "without a vote")
                .build();
        assertEquals(Set.of(0, 2), ColumnFit.unbroken(table));
    }

    @Test
    void everyColourOfTheStyleSheetsIsKnown() {
        String paper = StyleSheet.forPaper().css();
        assertFalse(paper.contains("var("), "a colour without a value");
        String screen = StyleSheet.forScreen(new ChartTheme()).css();
        for (DesignToken token : DesignToken.values()) {
            assertTrue(screen.contains(token.property() + ":#"), token.property());
        }
        assertEquals("--abstain-text", DesignToken.ABSTAIN_TEXT.property());
    }

    private static String html(DataTable table) {
        return HtmlText.of(
                new TableRendering(INLINE, new BallotPlaces(BallotBook.NONE)).render(table, "table-1", "Table 1"));
    }

    private static String text(List<Inline> line) {
        return text(INLINE, line);
    }

    private static String text(InlineRendering inline, List<Inline> line) {
        String html = HtmlText.of(Element.of("span").addAll(inline.all(line)));
        return html.substring(html.indexOf("<span>") + "<span>".length(), html.lastIndexOf("</span>"));
    }
}
