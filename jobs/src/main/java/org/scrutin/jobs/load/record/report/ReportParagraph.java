package org.scrutin.jobs.load.record.report;

import org.scrutin.jobs.load.record.text.Span;

/**
 * A numbered paragraph of the report itself, up to the next one, or a lettered part of one.
 *
 * @param number its number, from 1
 * @param item the letter of the part, and behind a dot the number of the decision, or empty text
 * @param numberAt offset of the number, of a part: of its mark
 * @param span what follows the number or the mark
 */
record ReportParagraph(int number, String item, int numberAt, Span span) {

    /** The same for its n-th decision, from 1: {@code 9} for the first, {@code 9.2} for the second. */
    ReportParagraph decision(int n) {
        return n == 1 ? this : new ReportParagraph(number, item + "." + n, numberAt, span);
    }

    /** As ids and tables write it: {@code 9}, of a part {@code 9a}. */
    String label() {
        return number + item;
    }
}
