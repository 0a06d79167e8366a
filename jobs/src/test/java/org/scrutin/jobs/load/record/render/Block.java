package org.scrutin.jobs.load.record.render;

/**
 * A piece of a record that begins a line.
 *
 * @param text a line feed breaks the line, a form feed the page
 * @param style how it is set
 */
record Block(String text, Style style) {

    /** How a piece is set. */
    enum Style {
        /** In lines of its own, never broken. */
        LINES,
        /** In a line of its own, never broken, with a name. */
        ROW,
        /** Broken at blanks. */
        PROSE,
        /** Names: broken at blanks, and in words where the layout has it. */
        NAMES
    }
}
