package org.scrutin.jobs.printed;

import java.util.List;

/**
 * What stands on a report's page.
 *
 * @param blocks its text, in its order
 * @param figures its figures, in its order
 */
public record PrintedPage(List<PageBlock> blocks, List<PrintedFigure> figures) {

    public PrintedPage {
        blocks = List.copyOf(blocks);
        figures = List.copyOf(figures);
    }

    /** Reads a page. */
    public static PrintedPage of(String html) {
        return new PrintedPage(PageText.of(html), PrintedFigure.of(html));
    }
}
