package org.scrutin.output.tables;

import java.util.Comparator;
import java.util.List;
import org.scrutin.analysis.vote.CodePointOrder;

/** The order of rows in every table: by the cells of the key, the first that differ, in code-point order. Keys have as many cells. */
public enum KeyOrder implements Comparator<List<String>> {
    INSTANCE;

    @Override
    public int compare(List<String> left, List<String> right) {
        for (int i = 0; i < left.size(); i++) {
            int order = CodePointOrder.INSTANCE.compare(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
