package org.scrutin.output.document;

/**
 * A heading below a section's own.
 *
 * @param text the heading
 */
public record Subheading(String text) implements Block {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.subheading(this);
    }
}
