package org.scrutin.analysis.claim;

import java.util.List;

/**
 * What a row must meet.
 *
 * @param column the column that is looked at
 * @param operator how its cell is held against the values
 * @param values one number for the operators that compare numbers; else any number of texts, the empty cell included
 */
public record Condition(String column, Operator operator, List<String> values) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException when a comparison of numbers has not exactly one, or there is no value at all
     */
    public Condition {
        values = List.copyOf(values);
        if (values.isEmpty() || (operator.comparesNumbers() && values.size() != 1)) {
            throw new IllegalArgumentException("a condition on " + column + " with " + values.size() + " values");
        }
    }

    /** How a cell is held against values. */
    public enum Operator {
        /** The cell is one of the values. */
        IS("="),
        /** The cell is none of the values. */
        IS_NOT("!="),
        /** The cell is a number below the value. */
        BELOW("<"),
        /** The cell is a number above the value. */
        ABOVE(">");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** The sign between column and value. */
        public String sign() {
            return sign;
        }

        boolean comparesNumbers() {
            return this == BELOW || this == ABOVE;
        }
    }
}
