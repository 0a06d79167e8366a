package org.scrutin.analysis.claim;

import java.util.List;
import java.util.Optional;

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

    /** Whether a row meets it whose cell in the column is this; a text is neither below nor above a number. */
    public boolean holds(String cell) {
        return switch (operator) {
            case IS -> values.contains(cell);
            case IS_NOT -> !values.contains(cell);
            case BELOW -> compared(cell).filter(order -> order < 0).isPresent();
            case ABOVE -> compared(cell).filter(order -> order > 0).isPresent();
        };
    }

    private Optional<Integer> compared(String cell) {
        return Numerals.of(cell).flatMap(number -> Numerals.of(values.get(0)).map(number::compareTo));
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
