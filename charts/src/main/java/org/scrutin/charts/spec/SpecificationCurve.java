package org.scrutin.charts.spec;

import java.util.List;
import java.util.SortedSet;

/**
 * What becomes of a finding under every combination of definitions: values in ascending order, below each the definitions it
 * was computed with.
 *
 * @param caption its words
 * @param axis the value
 * @param ownLabel what the mark at the report's own combination says
 * @param values one a combination, ascending
 * @param choices in order; each combination takes one definition of each
 */
public record SpecificationCurve(
        Caption caption, ValueAxis axis, String ownLabel, List<Value> values, List<Choice> choices)
        implements ChartSpec {

    public SpecificationCurve {
        values = List.copyOf(values);
        choices = List.copyOf(choices);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.specificationCurve(this);
    }

    /** One mark a value, and one for each definition it was computed with. */
    @Override
    public int marks() {
        return values.size()
                + choices.stream()
                        .flatMap(choice -> choice.definitions().stream())
                        .mapToInt(definition -> definition.taken().size())
                        .sum();
    }

    /**
     * What one combination gives.
     *
     * @param value in the unit of the axis
     * @param weight whether the finding holds with it
     * @param origin whose combination it is
     */
    public record Value(double value, Weight weight, Origin origin) {}

    /** Whose combination it is. */
    public enum Origin {
        THIS_REPORT,
        ANOTHER_ANALYST
    }

    /**
     * Definitions of which a combination takes one.
     *
     * @param definitions at least two
     */
    public record Choice(List<Definition> definitions) {
        public Choice {
            definitions = List.copyOf(definitions);
        }
    }

    /**
     * A definition.
     *
     * @param label its name
     * @param taken positions of the values that are computed with it
     */
    public record Definition(String label, SortedSet<Integer> taken) {}
}
