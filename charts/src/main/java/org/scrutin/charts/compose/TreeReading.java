package org.scrutin.charts.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scrutin.charts.spec.AbstentionTree;
import org.scrutin.charts.spec.ChartTable;

/** What a tree of abstentions is read as: clusters where the votes are many, states on the same votes where they are few. */
interface TreeReading {

    /** Fewer states than this are no bloc and get no bracket. */
    int FEWEST = 3;

    /** What was found, without a full stop. */
    String title();

    /** What it shows, for those who do not see it. */
    String alternative();

    /** Where the tree is cut, if anywhere. */
    Optional<AbstentionTree.Cut> cut();

    /** Leaves that belong together, in the order of the tree. */
    List<AbstentionTree.Bracket> brackets(FoldedTree tree);

    /** Name of the report's table that holds what is read. */
    String table();

    /** What is read, state by state. */
    ChartTable numbers();

    /** Whether the states of a leaf keep their company on other votes. */
    AbstentionTree.Hold hold(FoldedTree.Leaf leaf);

    /** Stretches of neighbours with the same key, from top to bottom. */
    static <K> List<Stretch> stretches(List<K> keys) {
        List<Stretch> stretches = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= keys.size(); i++) {
            if (i == keys.size() || !keys.get(i).equals(keys.get(first))) {
                stretches.add(new Stretch(first, i - 1));
                first = i;
            }
        }
        return stretches;
    }

    /**
     * Neighbouring leaves.
     *
     * @param first position of the first
     * @param last position of the last
     */
    record Stretch(int first, int last) {

        AbstentionTree.Bracket bracket(String label, AbstentionTree.Hold hold) {
            return new AbstentionTree.Bracket(label, first, last, hold);
        }
    }
}
