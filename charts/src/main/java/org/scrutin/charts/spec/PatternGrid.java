package org.scrutin.charts.spec;

import java.util.List;
import org.scrutin.analysis.vote.Choice;

/**
 * Rows of choices that states share, with the number of states that follow each.
 *
 * @param caption its words
 * @param rollCalls short names of the roll calls, in the order of the dots
 * @param words names of the choices
 * @param axis what the bars count
 * @param rows the patterns, the most frequent first
 */
public record PatternGrid(Caption caption, List<String> rollCalls, ChoiceWords words, String axis, List<Row> rows)
        implements ChartSpec {

    public PatternGrid {
        rollCalls = List.copyOf(rollCalls);
        rows = List.copyOf(rows);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.patternGrid(this);
    }

    /** One mark a pattern and roll call, and one bar a pattern. */
    @Override
    public int marks() {
        return rows.size() * (rollCalls.size() + 1);
    }

    /**
     * One pattern.
     *
     * @param choices one a roll call
     * @param states how many states follow it
     * @param members who they are, or empty where they are many
     */
    public record Row(List<Choice> choices, int states, String members) {
        public Row {
            choices = List.copyOf(choices);
        }
    }
}
