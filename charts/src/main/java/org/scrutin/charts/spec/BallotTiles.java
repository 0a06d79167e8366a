package org.scrutin.charts.spec;

import java.util.List;
import org.scrutin.analysis.vote.Choice;

/**
 * Every state's ballot on every roll call, one tile each, by group.
 *
 * @param caption its words
 * @param rollCalls short names of the roll calls, in the order of the tiles
 * @param words names of the choices
 * @param blocks the groups, each state in one
 */
public record BallotTiles(Caption caption, List<String> rollCalls, ChoiceWords words, List<Block> blocks)
        implements ChartSpec {

    public BallotTiles {
        rollCalls = List.copyOf(rollCalls);
        blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.ballotTiles(this);
    }

    /** One mark a state and roll call. */
    @Override
    public int marks() {
        return rollCalls.size()
                * blocks.stream().mapToInt(block -> block.rows().size()).sum();
    }

    /**
     * The states of a group.
     *
     * @param title the group
     * @param rows states on at least one list, equal rows of choices side by side
     * @param others those on no list, named in a sentence, or empty
     */
    public record Block(String title, List<Row> rows, String others) {
        public Block {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One state.
     *
     * @param state its name
     * @param choices one a roll call
     */
    public record Row(String state, List<Choice> choices) {
        public Row {
            choices = List.copyOf(choices);
        }
    }
}
