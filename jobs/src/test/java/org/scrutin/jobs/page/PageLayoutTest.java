package org.scrutin.jobs.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole pages at every width: nothing cut, nothing beyond the edge, no target too small for a finger, no two places of one name. */
class PageLayoutTest extends FinishedPages {

    @ParameterizedTest
    @MethodSource("pages")
    void everythingFits(Path page) {
        List<String> faults = new ArrayList<>();
        for (PageState state : List.of(PageState.UNFOLDED, PageState.TOOLS_USED, PageState.BALLOTS_OF_A_SENTENCE)) {
            tab.open(page);
            state.in(tab);
            for (int width : Screen.WIDTHS) {
                tab.show(new Screen(width, Screen.Theme.LIGHT));
                for (String rule : List.of("layout", "targets")) {
                    tab.list(rule).forEach(fault -> faults.add(state + ", " + width + " px: " + fault));
                }
            }
        }
        assertEquals(List.of(), faults);
    }
}
