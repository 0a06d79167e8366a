package org.scrutin.output.document;

import java.util.List;

/**
 * Items of equal rank.
 *
 * @param items each a sentence or a name
 */
public record BulletList(List<List<Inline>> items) implements Block {

    public BulletList {
        items = items.stream().map(List::copyOf).toList();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.bullets(this);
    }
}
