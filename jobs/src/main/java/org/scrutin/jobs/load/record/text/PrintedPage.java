package org.scrutin.jobs.load.record.text;

import java.util.List;

/**
 * A page as a reader reads it: of two columns the first from head to foot, then the second.
 *
 * @param lines in reading order
 * @param pictured whether a picture is drawn on it
 */
public record PrintedPage(List<PrintedLine> lines, boolean pictured) {

    public PrintedPage {
        lines = List.copyOf(lines);
    }

    /** Whether it is a picture alone, such as a scan: what a reader sees there is not in its text. */
    public boolean isPictureAlone() {
        return lines.isEmpty() && pictured;
    }
}
