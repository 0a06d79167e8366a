package org.scrutin.charts.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
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

    /** Stretches of neighbours with the same key, each with its label. */
    static <K> List<AbstentionTree.Bracket> stretches(List<K> keys, IntFunction<String> label) {
        List<AbstentionTree.Bracket> stretches = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= keys.size(); i++) {
            if (i == keys.size() || !keys.get(i).equals(keys.get(first))) {
                stretches.add(new AbstentionTree.Bracket(label.apply(first), first, i - 1));
                first = i;
            }
        }
        return stretches;
    }
}
