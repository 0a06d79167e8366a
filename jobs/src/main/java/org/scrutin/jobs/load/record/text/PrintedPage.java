package org.scrutin.jobs.load.record.text;

import java.util.List;

/**
 * A page as a reader reads it: of two columns the first from head to foot, then the second.
 *
 * @param lines in reading order
 * @param drawn what is drawn on it beside its text
 */
public record PrintedPage(List<PrintedLine> lines, Drawn drawn) {

    /** Rows of a running head and foot: the symbol, the number of the page, the day or the item. */
    private static final int FURNITURE_LINES = 4;

    /** Letters and digits that these have at most. */
    private static final int FURNITURE_SIGNS = 120;

    /** What is drawn on a page beside its text. */
    public enum Drawn {
        /** Nothing, or a few lines and frames. */
        LITTLE,
        /** So many lines and curves that they can be letters. */
        OUTLINES,
        /** A picture somewhere. */
        PICTURE,
        /** A picture over most of the page. */
        PICTURE_OF_ALL
    }

    public PrintedPage {
        lines = List.copyOf(lines);
    }

    /** Whether it is a picture alone, such as a scan, be it with a running head: what a reader sees there is not in its text. */
    public boolean isPictureAlone() {
        return drawn == Drawn.PICTURE_OF_ALL ? hasFurnitureAlone() : drawn == Drawn.PICTURE && lines.isEmpty();
    }

    /** Whether it has lines and curves alone, and so many that they can be letters. */
    public boolean isOutlinesAlone() {
        return drawn == Drawn.OUTLINES && lines.isEmpty();
    }

    private boolean hasFurnitureAlone() {
        return lines.size() <= FURNITURE_LINES
                && lines.stream()
                                .flatMapToInt(line -> line.text().codePoints())
                                .filter(Character::isLetterOrDigit)
                                .count()
                        <= FURNITURE_SIGNS;
    }
}
