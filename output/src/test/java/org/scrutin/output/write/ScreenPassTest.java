package org.scrutin.output.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutin.output.document.Inline;
import org.scrutin.output.wording.Words;

/** Links from the symbols of a page's text. */
class ScreenPassTest {

    @Test
    void aResolutionInBracketsLeadsToItsDocument() {
        assertEquals(
                "<p>The votes <span class=\"unbroken\">(<a class=\"unbroken\" href=\"https://docs.un.org/en/A/RES/80/52\" "
                        + "rel=\"noreferrer\">80/52</a>)</span> rise.</p>",
                page("en", "The votes (80/52) rise."));
    }

    @Test
    void aNumberKeptOnOneLineIsASymbolByTheWordsBesideIt() {
        assertEquals(
                "<p>对“武器贸易条约”（第<a class=\"unbroken\" href=\"https://docs.un.org/en/A/RES/71/50\" "
                        + "rel=\"noreferrer\">71/50</a>号决议）投赞成票</p>",
                page("zh", "对“武器贸易条约”（第71/50号决议）投赞成票"));
        assertEquals("<p>的选择不同：<span class=\"unbroken\">74/109</span>票</p>", page("zh", "的选择不同：74/109票"), "a share");
    }

    /** A heading's own name stays its own: the link is a part of it, as its words are. */
    @Test
    void aSymbolInAHeadingLeadsToItsDocument() {
        Element heading = Element.of("h3").with("id", "split").add("Groups that split on A/RES/80/28");
        String page = HtmlText.of(new ScreenPass(PageTools.of(Words.of("en")))
                .of(Element.of("section").add(heading)));
        assertTrue(
                page.contains("<h3 id=\"split\">Groups that split on <a class=\"unbroken\" "
                        + "href=\"https://docs.un.org/en/A/RES/80/28\" rel=\"noreferrer\">A/RES/80/28</a></h3>"),
                page);
    }

    private static String page(String language, String text) {
        Element line = Element.of("p").addAll(new InlineRendering(language).all(List.of(Inline.text(text))));
        String page = HtmlText.of(new ScreenPass(PageTools.of(Words.of(language))).of(line));
        return page.substring(page.indexOf("<p>")).strip();
    }
}
