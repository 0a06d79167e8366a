package org.scrutin.charts.spec;

import java.util.List;
import java.util.OptionalInt;

/**
 * A score of each two states as a triangle of colours, states that are alike side by side.
 *
 * @param caption its words
 * @param pairs what the score is of
 * @param leaves the states, in the order of the tree's leaves
 * @param bands names of the groups shown beside the states
 * @param scores by position of the leaves
 * @param scale what the colours mean
 * @param comma what stands between two names
 */
public record PairHeatMap(
        Caption caption,
        Pairs pairs,
        List<Leaf> leaves,
        List<String> bands,
        SymmetricScores scores,
        Scale scale,
        String comma)
        implements ChartSpec {

    /**
     * Checks that the parts fit.
     *
     * @throws IllegalArgumentException when they do not
     */
    public PairHeatMap {
        leaves = List.copyOf(leaves);
        bands = List.copyOf(bands);
        if (scores.size() != leaves.size()) {
            throw new IllegalArgumentException(scores.size() + " scored of " + leaves.size() + " leaves");
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.pairHeatMap(this);
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

    /** What the score of two states is of. */
    public enum Pairs {
        /** How alike they vote. */
        AGREEMENT,
        /** How often they abstain together. */
        CO_ABSTENTION,
        /** How often they fall into one cluster when the votes are drawn anew. */
        CONSENSUS
    }

    /**
     * What the colours mean.
     *
     * @param name of the score
     * @param limits lower limits of the classes of colour but the first, ascending
     * @param classes names of the classes of colour, one more than limits
     * @param undefined words for pairs without a score
     */
    public record Scale(String name, List<Double> limits, List<String> classes, String undefined) {

        /**
         * Checks that there is a class below each limit and one above the last.
         *
         * @throws IllegalArgumentException when there is not
         */
        public Scale {
            limits = List.copyOf(limits);
            classes = List.copyOf(classes);
            if (classes.size() != limits.size() + 1) {
                throw new IllegalArgumentException(classes.size() + " classes at " + limits.size() + " limits");
            }
        }
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
