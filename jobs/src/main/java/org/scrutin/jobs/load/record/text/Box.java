package org.scrutin.jobs.load.record.text;

/**
 * Where something is printed on a page. Lengths in points; the origin is the upper left corner.
 *
 * @param left of its left edge
 * @param top of its upper edge
 * @param width not negative
 * @param height not negative
 */
public record Box(float left, float top, float width, float height) {

    public float right() {
        return left + width;
    }

    public float bottom() {
        return top + height;
    }

    /** The smallest box around both. */
    public Box with(Box other) {
        float l = Math.min(left, other.left);
        float t = Math.min(top, other.top);
        return new Box(l, t, Math.max(right(), other.right()) - l, Math.max(bottom(), other.bottom()) - t);
    }
}
