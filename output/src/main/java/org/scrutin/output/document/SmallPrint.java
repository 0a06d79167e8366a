package org.scrutin.output.document;

import java.util.ArrayList;
import java.util.List;

/**
 * What is looked up rather than read through: definitions, and sentences that a table and a chart say too. On paper it stands in small
 * type and two columns.
 *
 * @param blocks in reading order; headings, paragraphs, lists and definitions, no figure and no table, which need the page's width
 */
public record SmallPrint(List<Block> blocks) implements Block {

    /**
     * Checks that every block fits a column.
     *
     * @throws IllegalArgumentException when one is a figure or a table
     */
    public SmallPrint {
        blocks = List.copyOf(blocks);
        for (Block block : blocks) {
            if (block instanceof Figure || block instanceof DataTable) {
                throw new IllegalArgumentException("too wide for a column: " + block);
            }
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.smallPrint(this);
    }

    /** Collects the blocks. Not for several threads. */
    public static final class Builder {
        private final List<Block> blocks = new ArrayList<>();

        /** A heading, and what stands below it. */
        public Builder under(String heading, List<? extends Block> below) {
            blocks.add(new Subheading(heading));
            blocks.addAll(below);
            return this;
        }

        /** The blocks; nothing where none was added. */
        public List<Block> build() {
            return blocks.isEmpty() ? List.of() : List.of(new SmallPrint(blocks));
        }
    }
}
