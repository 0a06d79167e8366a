package org.scrutin.jobs.printed;

import java.util.List;
import java.util.Optional;

/**
 * What stands on a report's page.
 *
 * @param blocks its text, in its order
 * @param figures its figures, in its order
 * @param ballots those that its numbers lead to; empty where they lead to none
 */
public record PrintedPage(List<PageBlock> blocks, List<PrintedFigure> figures, Optional<PrintedBallots> ballots) {

    public PrintedPage {
        blocks = List.copyOf(blocks);
        figures = List.copyOf(figures);
    }

    /**
     * Reads a page.
     *
     * @throws IllegalArgumentException when its ballots are none that its script could read
     */
    public static PrintedPage of(String html) {
        return new PrintedPage(PageText.of(html), PrintedFigure.of(html), PrintedBallots.of(html));
    }
}
