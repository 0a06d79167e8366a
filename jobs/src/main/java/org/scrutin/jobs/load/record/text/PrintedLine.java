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
     * @throws IllegalArgumentException when there are not as many as units
     */
    public PrintedLine {
        boxes = List.copyOf(boxes);
        if (boxes.size() != text.length()) {
            throw new IllegalArgumentException(boxes.size() + " boxes for " + text.length() + " characters");
        }
    }
}
