package org.scrutin.output.write;

import org.scrutin.output.document.DataTable;

/** How many columns a table has on its page: with more of them it stands in smaller type. */
enum TableWidth {
    NARROW(112),
    WIDE(122),
    WIDEST(132);

    private static final int WIDE_FROM = 8;
    private static final int WIDEST_FROM = 14;

    private final int letters;

    TableWidth(int letters) {
        this.letters = letters;
    }

    static TableWidth of(DataTable table) {
        int columns = table.columns().size();
        return columns >= WIDEST_FROM ? WIDEST : columns >= WIDE_FROM ? WIDE : NARROW;
    }

    /** Letters that fit side by side on paper in the table's type, blanks between columns included. */
    int letters() {
        return letters;
    }

    /** Its name in the style sheets. */
    String styleClass() {
        return switch (this) {
            case NARROW -> "narrow";
            case WIDE -> "wide";
            case WIDEST -> "widest";
        };
    }
}
