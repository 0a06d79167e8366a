package org.scrutin.output.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.scrutin.analysis.vote.CodePointOrder;

/**
 * One column of a table.
 *
 * @param name as in the header
 * @param type what its cells hold
 * @param unit what a number counts or its range, or empty
 * @param definition what it means, in English
 * @param printed a row's cell, as a table prints it before neutralisation; empty = undefined
 * @param number the same as a number; empty where undefined or no number
 * @param <R> a row
 */
public record ColumnDefinition<R>(
        String name,
        ColumnType type,
        String unit,
        String definition,
        Function<R, String> printed,
        Function<R, OptionalDouble> number) {

    /** A column of text. */
    public static <R> ColumnDefinition<R> text(String name, String definition, Function<R, String> value) {
        return words(name, ColumnType.TEXT, definition, value);
    }

    /** A column of text that may be missing. */
    public static <R> ColumnDefinition<R> optionalText(
            String name, String definition, Function<R, ? extends Optional<?>> value) {
        return text(
                name, definition, row -> value.apply(row).map(Object::toString).orElse(""));
    }

    /** A column of ids, printed in code-point order. */
    public static <R> ColumnDefinition<R> list(String name, String definition, Function<R, List<?>> value) {
        return words(
                name,
                ColumnType.LIST,
                definition,
                row -> value.apply(row).stream()
                        .map(Object::toString)
                        .sorted(CodePointOrder.INSTANCE)
                        .collect(Collectors.joining(" ")));
    }

    /** A column of whole numbers. */
    public static <R> ColumnDefinition<R> integer(String name, String unit, String definition, ToIntFunction<R> value) {
        return optionalInteger(name, unit, definition, row -> OptionalInt.of(value.applyAsInt(row)));
    }

    /** A column of whole numbers that may be undefined. */
    public static <R> ColumnDefinition<R> optionalInteger(
            String name, String unit, String definition, Function<R, OptionalInt> value) {
        return new ColumnDefinition<>(
                name,
                ColumnType.INTEGER,
                unit,
                definition,
                row -> {
                    OptionalInt number = value.apply(row);
                    return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
                },
                row -> {
                    OptionalInt number = value.apply(row);
                    return number.isPresent() ? OptionalDouble.of(number.getAsInt()) : OptionalDouble.empty();
                });
    }

    /** A column of numbers. */
    public static <R> ColumnDefinition<R> number(
            String name, String unit, String definition, ToDoubleFunction<R> value) {
        return optionalNumber(name, unit, definition, row -> OptionalDouble.of(value.applyAsDouble(row)));
    }

    /** A column of numbers that may be undefined. */
    public static <R> ColumnDefinition<R> optionalNumber(
            String name, String unit, String definition, Function<R, OptionalDouble> value) {
        return new ColumnDefinition<>(
                name,
                ColumnType.NUMBER,
                unit,
                definition,
                row -> {
                    OptionalDouble number = value.apply(row);
                    return number.isPresent() ? NumberText.of(number.getAsDouble()) : "";
                },
                value);
    }

    /** A column of days. */
    public static <R> ColumnDefinition<R> date(String name, String definition, Function<R, LocalDate> value) {
        return words(name, ColumnType.DATE, definition, row -> value.apply(row).toString());
    }

    /** A column of days that may be missing. */
    public static <R> ColumnDefinition<R> optionalDate(
            String name, String definition, Function<R, Optional<LocalDate>> value) {
        return words(
                name,
                ColumnType.DATE,
                definition,
                row -> value.apply(row).map(LocalDate::toString).orElse(""));
    }

    /** A column of true and false. */
    public static <R> ColumnDefinition<R> flag(String name, String definition, Predicate<R> value) {
        return words(name, ColumnType.BOOLEAN, definition, row -> Boolean.toString(value.test(row)));
    }

    /** A column of true and false that may be undefined. */
    public static <R> ColumnDefinition<R> optionalFlag(
            String name, String definition, Function<R, Optional<Boolean>> value) {
        return words(
                name,
                ColumnType.BOOLEAN,
                definition,
                row -> value.apply(row).map(Object::toString).orElse(""));
    }

    /** A column that this version leaves empty. */
    public static <R> ColumnDefinition<R> pending(String name, ColumnType type, String unit, String definition) {
        return new ColumnDefinition<>(name, type, unit, definition, row -> "", row -> OptionalDouble.empty());
    }

    /** The same column with every cell empty. */
    ColumnDefinition<R> emptied() {
        return pending(name, type, unit, definition);
    }

    private static <R> ColumnDefinition<R> words(
            String name, ColumnType type, String definition, Function<R, String> printed) {
        return new ColumnDefinition<>(name, type, "", definition, printed, row -> OptionalDouble.empty());
    }
}
