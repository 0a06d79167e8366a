package org.scrutin.output.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ArabicWordsTest {

    private static String marked(Element element) {
        return HtmlText.of(ArabicWords.marked(element))
                .replace("<!DOCTYPE html>\n", "")
                .strip();
    }

    private static String cell(String text) {
        return marked(Element.of("td").add(text));
    }

    private static String words(String text) {
        return "<span class=\"printed\" lang=\"ar\" dir=\"rtl\">" + text + "</span>";
    }

    @Test
    void aNameIsOneStretchAndItsPlacesAreNoneOfIt() {
        assertEquals(
                "<td>" + words("فرنسا") + ": 2:11, 2:151; " + words("الجمهورية العربية السورية") + ": 3:4</td>",
                cell("فرنسا: 2:11, 2:151; الجمهورية العربية السورية: 3:4"));
    }

    @Test
    void bracketsOfANameAreDrawnWithIt() {
        assertEquals(
                "<td>Iran (" + words("إيران (جمهورية - الإسلامية)") + ")</td>",
                cell("Iran (إيران (جمهورية - الإسلامية))"));
        assertEquals("<td>(" + words("فرنسا") + ")</td>", cell("(فرنسا)"));
    }

    @Test
    void numbersAmongWordsAreOfThem() {
        assertEquals(
                "<td>" + words("الفقرة 20 من المنطوق").replace("printed", "printed mixed") + "</td>",
                cell("الفقرة 20 من المنطوق"));
    }

    @Test
    void whatIsArabicAlreadyOrHoldsNoElementStaysAsItIs() {
        Element quoted =
                Element.of("blockquote").with("lang", "ar").add(Element.of("p").add("فرنسا"));
        assertEquals("<blockquote lang=\"ar\">\n<p>فرنسا</p></blockquote>", marked(quoted));
        assertEquals("<title>فرنسا</title>", marked(Element.of("title").add("فرنسا")));
    }

    @Test
    void aTreeWithoutArabicIsNotCopied() {
        Element tree = Element.of("p").add("France");
        assertSame(tree, ArabicWords.marked(tree));
        assertTrue(ArabicWords.areIn("France، فرنسا"));
    }
}
