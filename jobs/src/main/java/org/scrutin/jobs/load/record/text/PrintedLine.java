package org.scrutin.jobs.load.record.text;

import java.util.List;

/**
 * A line of a page.
 *
 * @param text what it says, without its end
 * @param boxes where each UTF-16 unit of the text stands
 */
public record PrintedLine(String text, List<Box> boxes) {

    /**
     * Checks the boxes.
     *
     * @throws IllegalArgumentException when there are not as many as units, or the text has the end of a line
     */
    public PrintedLine {
        boxes = List.copyOf(boxes);
        if (boxes.size() != text.length()) {
            throw new IllegalArgumentException(boxes.size() + " boxes for " + text.length() + " characters");
        }
        if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("the end of a line in a line");
        }
    }
}
