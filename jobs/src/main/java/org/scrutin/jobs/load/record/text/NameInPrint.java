package org.scrutin.jobs.load.record.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds again, in a document, a name that a table quotes from it. Between two letters of a name the document can have what the
 * table leaves out: blanks, signs that nobody sees, the end of a line, and lines of page furniture.
 */
public final class NameInPrint {

    /** More lines than the head and the foot of a page have. */
    private static final int FURNITURE = 12;

    private final RecordText document;
    private final List<Span> pieces = new ArrayList<>();

    private int line;
    private int cursor;

    private NameInPrint(RecordText document, int offset) {
        this.document = document;
        this.cursor = offset;
        while (document.lines().get(line).end() < offset) {
            line++;
        }
    }

    /**
     * Where a name stands.
     *
     * @param document the document
     * @param offset of the name's first character
     * @param name as printed
     * @return the part of the name on each line that it goes over; empty where the document says something else there
     */
    public static List<Span> at(RecordText document, int offset, String name) {
        NameInPrint print = new NameInPrint(document, offset);
        int[] letters = name.chars().filter(c -> !isPassedOver(c)).toArray();
        for (int letter : letters) {
            if (!print.goTo((char) letter)) {
                return List.of();
            }
        }
        return List.copyOf(print.pieces);
    }

    /** Moves behind the next character, which is to be this one. */
    private boolean goTo(char letter) {
        boolean opensLine = false;
        for (int passed = 0; passed <= FURNITURE; passed++) {
            Span whole = document.lines().get(line);
            while (cursor < whole.end() && isPassedOver(document.content().charAt(cursor))) {
                cursor++;
            }
            boolean isThere = cursor < whole.end() && document.content().charAt(cursor) == letter;
            if (isThere) {
                take(opensLine);
                return true;
            }
            // Within a line a name has no gaps, and its first letter stands where the table says.
            boolean mayGoOn = cursor == whole.end() || opensLine;
            if (pieces.isEmpty() || !mayGoOn || line + 1 == document.lines().size()) {
                return false;
            }
            line++;
            cursor = document.lines().get(line).start();
            opensLine = true;
        }
        return false;
    }

    private void take(boolean opensLine) {
        int last = pieces.size() - 1;
        if (last < 0 || opensLine) {
            pieces.add(new Span(cursor, cursor + 1));
        } else {
            pieces.set(last, new Span(pieces.get(last).start(), cursor + 1));
        }
        cursor++;
    }

    /** What may stand between two letters of a name, and what tables leave out of it. */
    private static boolean isPassedOver(int c) {
        return Passage.isBlank(c) || Passage.isUnread(c);
    }
}
