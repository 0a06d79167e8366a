package org.scrutin.analysis.claim;

import java.util.List;
import java.util.Optional;

/**
 * What the rows of a table that meet every condition come to.
 *
 * @param table a table's name
 * @param conditions all of them are met; none = all rows
 * @param quantity what the rows come to
 */
public record Aggregate(String table, List<Condition> conditions, Quantity quantity) implements Source {

    public Aggregate {
        conditions = List.copyOf(conditions);
    }

    @Override
    public Optional<String> standsIn() {
        return Optional.of(table);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.aggregate(this);
    }
}
