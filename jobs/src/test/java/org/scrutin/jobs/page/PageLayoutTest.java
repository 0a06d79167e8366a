package org.scrutin.jobs.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole pages at every width: nothing cut, nothing beyond the edge, no target too small for a finger, no two places of one name. */
class PageLayoutTest extends FinishedPages {

    /** Heads of tables that the key brings to stand under the first column, which stays in sight. */
    private static final String HIDDEN_HEADS = """
            [...document.querySelectorAll('.scroll table')].flatMap(table => {
                const heads = [...table.tHead.rows[0].cells].filter(head => head.querySelector('.sort'));
                return heads.slice(1).filter(head => {
                    const button = head.querySelector('.sort');
                    button.focus();
                    return button.getBoundingClientRect().left < heads[0].getBoundingClientRect().right - 1;
                }).map(head => head.textContent);
            })""";

    @ParameterizedTest
    @MethodSource("pages")
    void aHeadThatTheKeyReachesStandsBesideTheFirstColumn(Path page) {
        tab.open(page);
        PageState.UNFOLDED.in(tab);
        tab.show(new Screen(360, Screen.Theme.LIGHT));
        assertTrue(tab.is("document.querySelectorAll('.scroll .sort').length > 20"));
        assertEquals("[]", tab.evaluate(HIDDEN_HEADS).toString());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everythingFits(Path page) {
        List<String> faults = new ArrayList<>();
        for (PageState state : List.of(PageState.UNFOLDED, PageState.TOOLS_USED, PageState.BALLOTS_OF_A_SENTENCE)) {
            tab.open(page);
            state.in(tab);
            for (int width : state == PageState.UNFOLDED ? Screen.WIDTHS : List.of(Screen.PHONE.width())) {
                tab.show(new Screen(width, Screen.Theme.LIGHT));
                for (String rule : List.of("layout", "targets")) {
                    tab.list(rule).forEach(fault -> faults.add(state + ", " + width + " px: " + fault));
                }
            }
        }
        assertEquals(List.of(), faults);
    }
}
