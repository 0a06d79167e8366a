package org.scrutin.jobs.load.record.text;

import java.util.List;

/**
 * A page as a reader reads it: of two columns the first from head to foot, then the second.
 *
 * @param lines in reading order
 */
public record PrintedPage(List<PrintedLine> lines) {

    public PrintedPage {
        lines = List.copyOf(lines);
    }
}
