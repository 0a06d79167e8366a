package org.scrutin.jobs.verify;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scrutin.analysis.claim.Aggregate;
import org.scrutin.analysis.claim.Numerals;
import org.scrutin.analysis.claim.Quantity;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.jobs.published.ReportTable;

/**
 * What the rows of a table come to, row by row. Not for several threads.
 *
 * <p>Holds each different value of its columns once, with the number of rows that have it: every function follows from these.
 */
final class Gathering {

    private static final int YEAR = 4;

    private final Aggregate aggregate;
    private final NavigableMap<String, Long> values = new TreeMap<>(CodePointOrder.INSTANCE);
    private long rows;

    Gathering(Aggregate aggregate) {
        this.aggregate = aggregate;
    }

    /** Looks at a row of the aggregate's table. */
    void accept(ReportTable.Row row) {
        if (aggregate.conditions().stream().allMatch(condition -> condition.holds(row.text(condition.column())))) {
            rows++;
            for (String column : aggregate.quantity().columns()) {
                if (!row.text(column).isEmpty()) {
                    values.merge(row.text(column), 1L, Long::sum);
                }
            }
        }
    }

    /** What the rows come to, as a table prints it; empty where no row has a value to say it by. */
    Optional<String> result() {
        Quantity quantity = aggregate.quantity();
        return switch (quantity.function()) {
            case COUNT -> Optional.of(Long.toString(rows));
            case DISTINCT ->
                Optional.of(Long.toString(values.values().stream()
                        .filter(times -> times >= quantity.repeats())
                        .count()));
            case SUM -> sum();
            case LEAST -> numbers().min(Comparator.naturalOrder()).map(BigDecimal::toPlainString);
            case MOST -> numbers().max(Comparator.naturalOrder()).map(BigDecimal::toPlainString);
            case VALUES -> values.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", values.keySet()));
            case FIRST_YEAR -> values.isEmpty() ? Optional.empty() : year(values.firstKey());
            case LAST_YEAR -> values.isEmpty() ? Optional.empty() : year(values.lastKey());
        };
    }

    private Stream<BigDecimal> numbers() {
        return values.keySet().stream().flatMap(value -> Numerals.of(value).stream());
    }

    private Optional<String> sum() {
        BigDecimal sum = BigDecimal.ZERO;
        for (var entry : values.entrySet()) {
            Optional<BigDecimal> number = Numerals.of(entry.getKey());
            if (number.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(number.get().multiply(BigDecimal.valueOf(entry.getValue())));
        }
        return Optional.of(sum.toPlainString());
    }

    private static Optional<String> year(String date) {
        return date.length() < YEAR ? Optional.empty() : Optional.of(date.substring(0, YEAR));
    }
}
