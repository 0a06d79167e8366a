package org.scrutin.charts.spec;

import java.util.List;
import java.util.OptionalInt;

/**
 * How much each two states agree, states that agree side by side.
 *
 * @param caption its words
 * @param leaves the states, in the order of the tree's leaves
 * @param bands names of the groups shown beside the states
 * @param scores by position of the leaves
 * @param limits lower limits of the classes of colour but the first, ascending
 * @param classes names of the classes of colour, one more than limits
 * @param undefined words for pairs without a score
 * @param scale name of the score
 * @param comma what stands between two names
 */
public record AgreementHeatMap(
        Caption caption,
        List<Leaf> leaves,
        List<String> bands,
        SymmetricScores scores,
        List<Double> limits,
        List<String> classes,
        String undefined,
        String scale,
        String comma)
        implements ChartSpec {

    /**
     * Checks that the parts fit.
     *
     * @throws IllegalArgumentException when they do not
     */
    public AgreementHeatMap {
        leaves = List.copyOf(leaves);
        bands = List.copyOf(bands);
        limits = List.copyOf(limits);
        classes = List.copyOf(classes);
        if (scores.size() != leaves.size() || classes.size() != limits.size() + 1) {
            throw new IllegalArgumentException("scores or classes that do not fit the leaves or limits");
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.agreementHeatMap(this);
    }

    /** One mark a pair with a score. */
    @Override
    public int marks() {
        int marks = 0;
        for (int i = 1; i < leaves.size(); i++) {
            for (int j = 0; j < i; j++) {
                marks += scores.at(i, j).isPresent() ? 1 : 0;
            }
        }
        return marks;
    }

    /**
     * One state.
     *
     * @param state its name
     * @param band position of its group; empty where it is in none
     * @param weight whether it is one of the references
     */
    public record Leaf(String state, OptionalInt band, Weight weight) {}
}
