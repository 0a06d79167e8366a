package org.scrutin.jobs.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a reader looks at the page on.
 *
 * @param width in CSS pixels
 * @param theme what the reader's system prefers
 */
record Screen(int width, Theme theme) {

    /** A phone, a tablet, and a desk: below, between and above the two widths at which the page changes its columns. */
    static final List<Integer> WIDTHS = List.of(360, 800, 1440);

    static final Screen PHONE = new Screen(360, Theme.DARK);
    static final Screen DESK = new Screen(1440, Theme.LIGHT);

    enum Theme {
        LIGHT,
        DARK;

        /** As a style sheet asks for it. */
        String query() {
            return this == LIGHT ? "light" : "dark";
        }
    }

    /** Every width in both themes. */
    static Stream<Screen> all() {
        return WIDTHS.stream().flatMap(width -> Arrays.stream(Theme.values()).map(theme -> new Screen(width, theme)));
    }

    @Override
    public String toString() {
        return width + " px " + theme.query();
    }
}
