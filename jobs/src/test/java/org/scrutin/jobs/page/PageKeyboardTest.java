package org.scrutin.jobs.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A page by its keys alone. */
class PageKeyboardTest extends FinishedPages {

    @BeforeEach
    void openOne() {
        tab.open(pageOfRecord());
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1440})
    void tabReachesEverythingInThePagesOrderAndShowsWhereItIs(int width) {
        tab.show(new Screen(width, Screen.Theme.LIGHT));
        int reachable = tab.run("focusable").intValue();
        assertTrue(reachable > 100, reachable + " to reach");
        for (int i = 0; i < reachable; i++) {
            tab.press(Tab.Key.TAB);
        }
        List<Integer> visited = tab.evaluate("window.visited")
                .valueStream()
                .map(JsonNode::intValue)
                .toList();
        assertEquals(IntStream.range(0, reachable).boxed().toList(), visited);
        assertEquals("[]", tab.evaluate("window.unseen").toString());
    }

    @Test
    void theFirstKeyLeadsPastTheContents() {
        tab.press(Tab.Key.TAB);
        assertTrue(tab.is(
                "document.activeElement.matches('.skip') && document.activeElement.getBoundingClientRect().left >= 0"));
        tab.press(Tab.Key.ENTER);
        tab.press(Tab.Key.TAB);
        assertTrue(tab.is("document.querySelector('main').contains(document.activeElement)"));
        assertTrue(tab.is(
                "!document.querySelector('main a[href], main [tabindex]').compareDocumentPosition(document.activeElement)"
                        + " || document.activeElement === document.querySelector('main a[href], main [tabindex]')"));
    }

    @Test
    void foldsOpenAndClose() {
        for (String fold : List.of("details[id^=group-]", "details[id^=state-]", "details.numbers")) {
            focus(fold + " > summary");
            tab.press(Tab.Key.ENTER);
            assertTrue(tab.is("document.querySelector('" + fold + "').open"), fold);
            tab.press(Tab.Key.SPACE);
            assertFalse(tab.is("document.querySelector('" + fold + "').open"), fold);
        }
    }

    @Test
    void tablesAreSorted() {
        focus(".sort");
        String sorted = "document.querySelector('th[aria-sort]').getAttribute('aria-sort')";
        tab.press(Tab.Key.ENTER);
        assertEquals("ascending", tab.evaluate(sorted).stringValue());
        tab.press(Tab.Key.SPACE);
        assertEquals("descending", tab.evaluate(sorted).stringValue());
    }

    @Test
    void theSearchLeadsToWhatIsFolded() {
        focus(".find input");
        tab.type("Angola");
        String hit = "document.querySelector('.hits a[href=\"#state-AGO\"]')";
        assertTrue(tab.is(hit + " !== null"));
        tab.press(Tab.Key.TAB);
        assertTrue(tab.is("document.activeElement === document.querySelector('.hits a')"));
        tab.evaluate(hit + ".focus()");
        tab.press(Tab.Key.ENTER);
        assertTrue(tab.is("document.querySelector('#state-AGO').open && location.hash === '#state-AGO'"));
        tab.press(Tab.Key.TAB);
        assertTrue(tab.is("document.querySelector('#state-AGO').contains(document.activeElement)"));
    }

    @Test
    void escapeLeavesTheSearch() {
        focus(".find input");
        tab.type("Angola");
        tab.press(Tab.Key.TAB);
        tab.press(Tab.Key.ESCAPE);
        assertTrue(tab.is("document.activeElement === document.querySelector('.find input')"));
        assertTrue(tab.is("document.activeElement.value === '' && document.querySelectorAll('.hits li').length === 0"));
    }

    private static void focus(String selector) {
        tab.evaluate("document.querySelector('" + selector + "').focus()");
    }
}
