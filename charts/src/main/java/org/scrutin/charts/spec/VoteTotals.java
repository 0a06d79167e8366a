package org.scrutin.charts.spec;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.scrutin.analysis.vote.ChoiceCounts;

/**
 * The votes on each roll call: what is listed, what was announced, what was required.
 *
 * @param caption its words
 * @param words names of the choices
 * @param axis what the bars count
 * @param listed word for totals counted from the lists
 * @param announced word for the announced totals
 * @param required words for the majority required
 * @param rows the roll calls, in the order of the record
 */
public record VoteTotals(
        Caption caption,
        ChoiceWords words,
        String axis,
        String listed,
        String announced,
        String required,
        List<Row> rows)
        implements ChartSpec {

    public VoteTotals {
        rows = List.copyOf(rows);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.voteTotals(this);
    }

    /** One bar a choice with ballots, one marker a total announced, one a majority required. */
    @Override
    public int marks() {
        return rows.stream().mapToInt(Row::marks).sum();
    }

    /**
     * One roll call.
     *
     * @param label its short name
     * @param detail what it is about, or empty
     * @param counts ballots listed
     * @param announced ballots announced, where any were
     * @param required votes in favour that carry it, where the rule is known
     * @param note how the two totals compare, or empty where they agree
     */
    public record Row(
            String label,
            String detail,
            ChoiceCounts counts,
            Optional<ChoiceCounts> announced,
            OptionalInt required,
            String note) {

        int marks() {
            return (counts.yes() > 0 ? 1 : 0)
                    + (counts.abstain() > 0 ? 1 : 0)
                    + (counts.no() > 0 ? 1 : 0)
                    + (announced.isPresent() ? 1 : 0)
                    + (required.isPresent() ? 1 : 0);
        }
    }
}
