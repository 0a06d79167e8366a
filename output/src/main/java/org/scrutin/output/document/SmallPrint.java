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

    /** Whether it is parted by headings, as what is looked up by group or by vote is; what is only set small is read on. */
    public boolean isParted() {
        return blocks.stream().anyMatch(Subheading.class::isInstance);
    }

    /** Collects the blocks. Not for several threads. */
    public static final class Builder {
        private final List<Block> blocks = new ArrayList<>();
        private final List<Block> opening = new ArrayList<>();

        /** What stands before the first heading, where there is one. */
        public Builder opening(Paragraph paragraph) {
            opening.add(paragraph);
            return this;
        }

        /** A heading, and what stands below it. */
        public Builder under(String heading, List<? extends Block> below) {
            blocks.add(new Subheading(heading));
            blocks.addAll(below);
            return this;
        }

        /** The blocks; nothing where none was added. */
        public List<Block> build() {
            if (blocks.isEmpty()) {
                return List.of();
            }
            List<Block> all = new ArrayList<>(opening);
            all.addAll(blocks);
            return List.of(new SmallPrint(all));
        }
    }
}
