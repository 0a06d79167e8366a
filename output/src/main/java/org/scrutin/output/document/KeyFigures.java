package org.scrutin.output.document;

import java.util.List;

/**
 * A few numbers that stand out.
 *
 * @param figures at most five read well
 */
public record KeyFigures(List<KeyFigure> figures) implements Block {

    public KeyFigures {
        figures = List.copyOf(figures);
    }

    /**
     * One number.
     *
     * @param value as printed
     * @param label what it counts
     * @param mark the claim behind it; empty = none
     */
    public record KeyFigure(String value, String label, List<Inline> mark) {
        public KeyFigure {
            mark = List.copyOf(mark);
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.keyFigures(this);
    }
}
