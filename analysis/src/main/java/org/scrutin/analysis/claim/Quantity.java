package org.scrutin.analysis.claim;

import java.util.List;

/**
 * What rows come to.
 *
 * @param function how they are put together
 * @param columns the columns it looks at; none for {@link Function#COUNT}, any number for {@link Function#SUM}, else one
 * @param repeats for {@link Function#DISTINCT}, in how many rows at least a value must stand to be counted; else 1
 */
public record Quantity(Function function, List<String> columns, int repeats) {

    /**
     * Checks the columns.
     *
     * @throws IllegalArgumentException when the function has not as many columns as it needs
     */
    public Quantity {
        columns = List.copyOf(columns);
        boolean fits = switch (function) {
            case COUNT -> columns.isEmpty();
            case SUM -> !columns.isEmpty();
            case DISTINCT, LEAST, MOST, VALUES, FIRST_YEAR, LAST_YEAR -> columns.size() == 1;
        };
        if (!fits || repeats < 1 || (repeats > 1 && function != Function.DISTINCT)) {
            throw new IllegalArgumentException(function + " of " + columns + ", " + repeats + " times");
        }
    }

    /** How rows are put together. Empty cells count for none but {@link #COUNT}. */
    public enum Function {
        /** How many rows there are. */
        COUNT("count"),
        /** How many different values the column has. */
        DISTINCT("distinct"),
        /** The sum of all numbers of the columns. */
        SUM("sum"),
        /** The least number of the column. */
        LEAST("min"),
        /** The greatest number of the column. */
        MOST("max"),
        /** The different values of the column: a list. */
        VALUES("values"),
        /** The year of the earliest date of the column. */
        FIRST_YEAR("first_year"),
        /** The year of the latest date of the column. */
        LAST_YEAR("last_year");

        private final String id;

        Function(String id) {
            this.id = id;
        }

        /** The word in tables. */
        public String id() {
            return id;
        }
    }
}
