package org.scrutin.jobs.printed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTextTest {

    @Test
    void aBlockIsWhatStandsBeforeEachMarkAndWhatIsLeft() {
        List<PageBlock> blocks =
                PageText.of("<!DOCTYPE html><html><head><title>No 1</title><style>p > 2</style></head><body>"
                        + "<section id=\"s\" class=\"opens wide\"><p title=\"a > b\"><span class=\"rank\">3</span> Four &amp; <b>5</b>"
                        + "<sup><a data-claim=\"c:1\">6</a></sup> then<br>7 &#60; 8.</p><script>if (9 < 10) \"</p>\"</script>"
                        + "<svg><text>11</text></svg></section></body></html>");

        assertEquals(1, blocks.size());
        PageBlock block = blocks.get(0);
        assertEquals(List.of(new PageBlock.Said("Four & 5", "c:1")), block.said());
        assertEquals("then 7 < 8.", block.rest());
        assertTrue(block.inside().containsAll(List.of("section", "#s", ".opens", ".wide", "p")));
    }
}
