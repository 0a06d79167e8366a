package org.scrutin.jobs;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Computes every value of a report's claims again, from the CSV tables alone and by code that shares nothing with the
 * program: it reads {@code claims.csv} as docs/report-folder.md describes it.
 *
 * @param cells how many values are the one in a cell
 * @param aggregates how many are what rows come to
 * @param waived arguments that no table gives, as template and argument
 * @param faults claims that name what is not there, or that say another value than the tables
 */
record ClaimCells(int cells, int aggregates, Set<String> waived, List<String> faults) {

    /** Numbers that no table gives, each with its reason. */
    private static final Map<String, String> WAIVED = Map.of(
            "patterns.count possible", "a power of the number of roll calls: it counts rows that nobody has",
            "patterns.bearing ballots", "the same, of the paragraphs",
            "patterns.bearing withAbsence", "the same, with absence as a choice",
            "patterns.bearing patterns", "rows without the letter of the whole: no column has them",
            "abstention.basis minimum", "a rule of the study file and of the number of roll calls",
            "record.missed elsewhere", "states without a ballot: no table has them where absence is as listed");

    private static final Pattern FUNCTION = Pattern.compile("([a-z_]+)\\((.*)\\)");
    private static final Pattern CONDITION = Pattern.compile("(\\w+)(!=|=|<|>)(.*)");

    static ClaimCells of(StudyReports report) {
        return new Reader(report).read();
    }

    private static final class Reader {

        private final StudyReports report;
        private final Map<String, List<Map<String, String>>> tables = new TreeMap<>();
        private final Map<String, Map<String, Map<String, String>>> keyed = new TreeMap<>();
        private final Set<String> waived = new TreeSet<>();
        private final List<String> faults = new ArrayList<>();
        private int cells;
        private int aggregates;

        Reader(StudyReports report) {
            this.report = report;
        }

        ClaimCells read() {
            for (NamedCsvRecord claim : report.rows("claims")) {
                String value = claim.getField("value");
                try {
                    if (!claim.getField("column").isEmpty()) {
                        check(claim, value);
                    } else if (isNumber(value)) {
                        fault(claim, "the number " + value + " without a source");
                    }
                } catch (IllegalArgumentException e) {
                    fault(claim, e.getMessage());
                }
            }
            return new ClaimCells(cells, aggregates, waived, faults);
        }

        private void fault(NamedCsvRecord claim, String what) {
            faults.add(claim.getField("claim") + " " + claim.getField("argument") + ": " + what);
        }

        private void check(NamedCsvRecord claim, String value) {
            Matcher function = FUNCTION.matcher(claim.getField("column"));
            String found;
            if (!function.matches()) {
                found = cell(claim.getField("table"), claim.getField("key"), claim.getField("column"));
                cells++;
            } else if (function.group(1).equals("rule")) {
                String named = claim.getField("template") + " " + claim.getField("argument");
                if (!WAIVED.containsKey(named)) {
                    throw new IllegalArgumentException("no reason is given why no table has it");
                }
                waived.add(named);
                return;
            } else {
                List<Map<String, String>> rows = table(claim.getField("table")).stream()
                        .filter(conditions(claim.getField("key")))
                        .toList();
                found = function(function.group(1), function.group(2), rows);
                aggregates++;
                if (function.group(1).equals("values")) {
                    value = sorted(Stream.of(value.split(" ")));
                }
            }
            if (!found.equals(value)) {
                throw new IllegalArgumentException(value + ", from the tables " + found);
            }
        }

        private String cell(String table, String key, String column) {
            Map<String, String> row =
                    keyed.computeIfAbsent(table, this::byKey).get(String.join("\n", values(key, " ")));
            if (row == null) {
                throw new IllegalArgumentException("no row " + key + " in " + table);
            }
            return field(row, column);
        }

        private Map<String, Map<String, String>> byKey(String table) {
            List<String> keys = report.rows("dictionary", "table=" + table, "key=true").stream()
                    .map(row -> row.getField("column"))
                    .toList();
            Map<String, Map<String, String>> rows = new TreeMap<>();
            for (Map<String, String> row : table(table)) {
                rows.put(keys.stream().map(row::get).collect(Collectors.joining("\n")), row);
            }
            return rows;
        }

        private List<Map<String, String>> table(String name) {
            return tables.computeIfAbsent(
                    name,
                    table -> report.rows(table).stream()
                            .map(NamedCsvRecord::getFieldsAsMap)
                            .toList());
        }
    }

    private static String field(Map<String, String> row, String column) {
        if (!row.containsKey(column)) {
            throw new IllegalArgumentException("no column " + column);
        }
        return row.get(column);
    }

    private static Predicate<Map<String, String>> conditions(String key) {
        return key.isEmpty()
                ? row -> true
                : Arrays.stream(key.split("&")).map(ClaimCells::condition).reduce(row -> true, Predicate::and);
    }

    private static Predicate<Map<String, String>> condition(String text) {
        Matcher parts = CONDITION.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no condition: " + text);
        }
        String column = parts.group(1);
        List<String> values = values(parts.group(3), "|");
        return switch (parts.group(2)) {
            case "=" -> row -> values.contains(field(row, column));
            case "!=" -> row -> !values.contains(field(row, column));
            case "<" -> row -> isNumber(field(row, column)) && number(row.get(column)) < number(values.get(0));
            default -> row -> isNumber(field(row, column)) && number(row.get(column)) > number(values.get(0));
        };
    }

    private static List<String> values(String text, String between) {
        return Arrays.stream(text.split(Pattern.quote(between), -1))
                .map(value -> URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8))
                .toList();
    }

    private static String function(String name, String of, List<Map<String, String>> rows) {
        Function<String, Stream<String>> filled =
                column -> rows.stream().map(row -> field(row, column)).filter(cell -> !cell.isEmpty());
        return switch (name) {
            case "count" -> Integer.toString(rows.size());
            case "distinct" -> distinct(of, filled);
            case "sum" ->
                Long.toString(Arrays.stream(of.split("\\+"))
                        .flatMap(filled)
                        .mapToLong(Long::parseLong)
                        .sum());
            case "min" ->
                filled.apply(of)
                        .min((a, b) -> Double.compare(number(a), number(b)))
                        .orElse("");
            case "max" ->
                filled.apply(of)
                        .max((a, b) -> Double.compare(number(a), number(b)))
                        .orElse("");
            case "values" -> sorted(filled.apply(of));
            case "first_year" ->
                filled.apply(of).sorted().findFirst().orElse("").substring(0, 4);
            case "last_year" ->
                filled.apply(of)
                        .reduce("", (a, b) -> a.compareTo(b) < 0 ? b : a)
                        .substring(0, 4);
            default -> throw new IllegalArgumentException("no function " + name);
        };
    }

    private static String distinct(String of, Function<String, Stream<String>> filled) {
        int comma = of.indexOf(',');
        String column = comma < 0 ? of : of.substring(0, comma);
        int repeats = comma < 0 ? 1 : Integer.parseInt(of.substring(comma + 1));
        Map<String, Long> rows = filled.apply(column)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return Long.toString(
                rows.values().stream().filter(count -> count >= repeats).count());
    }

    private static String sorted(Stream<String> values) {
        return values.distinct().sorted().collect(Collectors.joining(" "));
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }

    private static boolean isNumber(String text) {
        return text.matches("-?[0-9]+(\\.[0-9]+)?");
    }
}
