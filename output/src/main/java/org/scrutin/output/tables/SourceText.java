package org.scrutin.output.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutin.analysis.claim.Aggregate;
import org.scrutin.analysis.claim.Cell;
import org.scrutin.analysis.claim.Condition;
import org.scrutin.analysis.claim.Quantity;
import org.scrutin.analysis.claim.Rule;
import org.scrutin.analysis.claim.Source;

/**
 * Where a value comes from, as table {@code claims} has it.
 *
 * <p>A cell: its key is the values of the key columns with one blank between, its column a name. What rows come to: the key
 * is conditions joined by {@code &}, none for all rows, each a column, one of {@code = != < >}, and values joined by
 * {@code |}; the column is a function, {@code count(*)}, {@code distinct(state)}, {@code distinct(cluster,3)},
 * {@code sum(yes+no)}, {@code min(cast)}, {@code max(p_value)}, {@code values(state)}, {@code first_year(date)},
 * {@code last_year(date)}. A rule: no table, no key, and the column is {@code rule(its name)}. In values, a blank and each of
 * {@code % & | = ! < >} is written as in addresses of the web: {@code %20}.
 *
 * @param table a table's name, or empty for a rule
 * @param key of a cell, or conditions
 * @param column of a cell, or a function
 */
public record SourceText(String table, String key, String column) {

    /** Of a value that follows from others. */
    public static final SourceText NONE = new SourceText("", "", "");

    private static final Pattern FUNCTION = Pattern.compile("([a-z_]+)\\(([^),]*)(?:,([1-9][0-9]*))?\\)");
    private static final Pattern CONDITION = Pattern.compile("([a-z0-9_]+)(!=|[=<>])(.*)", Pattern.DOTALL);
    private static final Pattern TO_ESCAPE = Pattern.compile("[ %&|=!<>]");
    private static final Pattern ESCAPED = Pattern.compile("%([0-9A-F]{2})");

    /** The text of a source. */
    public static SourceText of(Source source) {
        return source.accept(new Source.Visitor<>() {
            @Override
            public SourceText cell(Cell cell) {
                return new SourceText(cell.table(), joined(cell.key(), " "), cell.column());
            }

            @Override
            public SourceText aggregate(Aggregate aggregate) {
                return new SourceText(
                        aggregate.table(),
                        aggregate.conditions().stream()
                                .map(condition -> condition.column()
                                        + condition.operator().sign()
                                        + joined(condition.values(), "|"))
                                .collect(Collectors.joining("&")),
                        function(aggregate.quantity()));
            }

            @Override
            public SourceText rule(Rule rule) {
                return new SourceText("", "", "rule(" + rule.id() + ")");
            }
        });
    }

    /** The values of a cell's key, in the order of its columns. */
    public List<String> keyValues() {
        return split(key, " ");
    }

    /** The parts that are not empty, with one blank between: for messages. */
    @Override
    public String toString() {
        return Stream.of(table, key, column).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String function(Quantity quantity) {
        String columns = quantity.columns().isEmpty() ? "*" : String.join("+", quantity.columns());
        String repeats = quantity.repeats() == 1 ? "" : "," + quantity.repeats();
        return quantity.function().id() + "(" + columns + repeats + ")";
    }

    /** The source that the text names, or empty where it is none. */
    public Optional<Source> source() {
        try {
            Matcher function = FUNCTION.matcher(column);
            if (!function.matches()) {
                return table.isEmpty() || column.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Cell(table, split(key, " "), column));
            }
            if (function.group(1).equals("rule")) {
                return Arrays.stream(Rule.values())
                        .filter(rule -> rule.id().equals(function.group(2)))
                        .map(Source.class::cast)
                        .findFirst();
            }
            List<Condition> conditions = new ArrayList<>();
            if (!key.isEmpty()) {
                Arrays.stream(key.split("&", -1)).forEach(text -> conditions.add(condition(text)));
            }
            return Optional.of(new Aggregate(table, conditions, quantity(function)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Quantity quantity(Matcher function) {
        return new Quantity(
                Arrays.stream(Quantity.Function.values())
                        .filter(known -> known.id().equals(function.group(1)))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no function " + function.group(1))),
                function.group(2).equals("*")
                        ? List.of()
                        : List.of(function.group(2).split("\\+", -1)),
                Optional.ofNullable(function.group(3)).map(Integer::parseInt).orElse(1));
    }

    private static Condition condition(String text) {
        Matcher matcher = CONDITION.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no condition: " + text);
        }
        return new Condition(
                matcher.group(1),
                Arrays.stream(Condition.Operator.values())
                        .filter(operator -> operator.sign().equals(matcher.group(2)))
                        .findFirst()
                        .orElseThrow(),
                split(matcher.group(3), "|"));
    }

    private static String joined(List<String> values, String between) {
        return values.stream()
                .map(value -> TO_ESCAPE
                        .matcher(value)
                        .replaceAll(found -> String.format(
                                Locale.ROOT, "%%%02X", (int) found.group().charAt(0))))
                .collect(Collectors.joining(between));
    }

    private static List<String> split(String text, String between) {
        return Arrays.stream(text.split(Pattern.quote(between), -1))
                .map(value -> ESCAPED.matcher(value)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16)))))
                .toList();
    }
}
