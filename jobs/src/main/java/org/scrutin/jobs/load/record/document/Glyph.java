package org.scrutin.jobs.load.record.document;

import org.scrutin.jobs.load.record.text.Box;

/**
 * A sign as a page shows it.
 *
 * @param text what it says: one character, or several that are drawn as one sign
 * @param box where it stands; its foot is the line that letters stand on
 * @param blank how wide a blank of its font is, in points
 */
record Glyph(String text, Box box, float blank) {}
