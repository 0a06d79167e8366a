package org.scrutin.jobs.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page needs nothing but itself: no network, and no script. */
class PageAloneTest extends FinishedPages {

    /** What stands in the page and is not one of its tools; a head that sorts holds the words it held before. */
    private static final String CONTENT = """
            (() => {
                const main = document.querySelector('main').cloneNode(true);
                main.querySelectorAll('.filter').forEach(tool => tool.remove());
                return main.textContent + ['table', 'tr', 'figure', 'svg', 'details', 'a[href]']
                    .map(kind => kind + ': ' + main.querySelectorAll(kind).length).join(', ');
            })()""";

    @ParameterizedTest
    @MethodSource("pages")
    void asksForNothing(Path page) {
        tab.open(page);
        for (PageState state : PageState.values()) {
            state.in(tab);
        }
        assertEquals(List.of(page.toUri().toString()), tab.asked());
        assertTrue(tab.evaluate("document.querySelector('meta[http-equiv=Content-Security-Policy]').content")
                .stringValue()
                .startsWith("default-src 'none'; "));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isCompleteWithoutItsScript(Path page) {
        tab.open(page);
        String withScript = tab.evaluate(CONTENT).stringValue();

        tab.open(page, Tab.Scripts.OFF);
        assertEquals(
                0,
                tab.evaluate("document.querySelectorAll('button, input').length")
                        .intValue());
        assertEquals(withScript, tab.evaluate(CONTENT).stringValue());

        tab.evaluate("document.querySelector('details[id^=state-] > summary').focus()");
        tab.press(Tab.Key.ENTER);
        assertTrue(tab.evaluate("document.querySelector('details[id^=state-]').open && "
                        + "document.querySelector('details[id^=state-] p').checkVisibility()")
                .booleanValue());
    }
}
