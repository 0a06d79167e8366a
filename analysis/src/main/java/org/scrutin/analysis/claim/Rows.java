package org.scrutin.analysis.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.scrutin.analysis.claim.Condition.Operator;
import org.scrutin.analysis.claim.Quantity.Function;

/**
 * Rows of a table, to be narrowed by conditions and then put together. Immutable.
 *
 * @param table a table's name
 * @param conditions all of them are met
 */
public record Rows(String table, List<Condition> conditions) {

    public Rows {
        conditions = List.copyOf(conditions);
    }

    /** All rows of a table. */
    public static Rows of(String table) {
        return new Rows(table, List.of());
    }

    /** Those of these rows whose cell is the value. */
    public Rows where(String column, Object value) {
        return and(column, Operator.IS, List.of(value));
    }

    /** Those of these rows whose cell is one of the values, at least one, each named once. */
    public Rows whereAnyOf(String column, Collection<?> values) {
        return and(column, Operator.IS, values);
    }

    /** Those of these rows whose cell is none of the values, at least one. */
    public Rows whereNoneOf(String column, Collection<?> values) {
        return and(column, Operator.IS_NOT, values);
    }

    /** Those of these rows whose cell is not empty. */
    public Rows whereFilled(String column) {
        return and(column, Operator.IS_NOT, List.of(""));
    }

    /** Those of these rows whose cell is below the number. */
    public Rows whereBelow(String column, long number) {
        return and(column, Operator.BELOW, List.of(number));
    }

    /** Those of these rows whose cell is above the number. */
    public Rows whereAbove(String column, long number) {
        return and(column, Operator.ABOVE, List.of(number));
    }

    private Rows and(String column, Operator operator, Collection<?> values) {
        List<Condition> more = new ArrayList<>(conditions);
        more.add(new Condition(
                column,
                operator,
                values.stream().map(Object::toString).distinct().toList()));
        return new Rows(table, more);
    }

    /** How many rows there are. */
    public Aggregate count() {
        return come(Function.COUNT, List.of(), 1);
    }

    /** How many different values the column has; an empty cell is none. */
    public Aggregate distinct(String column) {
        return come(Function.DISTINCT, List.of(column), 1);
    }

    /** How many values of the column stand in at least so many rows; an empty cell is none. */
    public Aggregate distinctRepeated(String column, int repeats) {
        return come(Function.DISTINCT, List.of(column), repeats);
    }

    /** The sum of all numbers of the columns. */
    public Aggregate sum(String... columns) {
        return come(Function.SUM, List.of(columns), 1);
    }

    /** The least number of the column. */
    public Aggregate least(String column) {
        return come(Function.LEAST, List.of(column), 1);
    }

    /** The greatest number of the column. */
    public Aggregate most(String column) {
        return come(Function.MOST, List.of(column), 1);
    }

    /** The different values of the column: one, or a list. */
    public Aggregate values(String column) {
        return come(Function.VALUES, List.of(column), 1);
    }

    /** The year of the earliest date of the column. */
    public Aggregate firstYear(String column) {
        return come(Function.FIRST_YEAR, List.of(column), 1);
    }

    /** The year of the latest date of the column. */
    public Aggregate lastYear(String column) {
        return come(Function.LAST_YEAR, List.of(column), 1);
    }

    private Aggregate come(Function function, List<String> columns, int repeats) {
        return new Aggregate(table, conditions, new Quantity(function, columns, repeats));
    }
}
