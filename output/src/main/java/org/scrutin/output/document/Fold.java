package org.scrutin.output.document;

import java.util.List;

/**
 * What is folded until a reader asks for it. For the screen: paper has nothing to unfold.
 *
 * @param id what links name; letters, digits, hyphens and underscores
 * @param title what unfolds it
 * @param blocks in reading order; tables get no number
 */
public record Fold(String id, String title, List<Block> blocks) implements Block {

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException when the id can't be the target of a link
     */
    public Fold {
        if (!id.matches("[A-Za-z][A-Za-z0-9_-]*")) {
            throw new IllegalArgumentException("not the id of a fold: " + id);
        }
        blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.fold(this);
    }
}
