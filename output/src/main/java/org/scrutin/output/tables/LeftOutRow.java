package org.scrutin.output.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.scrutin.analysis.study.LeftOut;

/**
 * What one setting leaves out; each number empty where it is not what that setting leaves out.
 *
 * @param why the setting
 * @param rollCalls how many
 * @param ballots how many; empty also beyond the range of an int
 * @param topics how many
 */
record LeftOutRow(String why, OptionalInt rollCalls, OptionalInt ballots, OptionalInt topics) {

    static List<LeftOutRow> of(LeftOut leftOut) {
        List<LeftOutRow> rows = new ArrayList<>();
        if (leftOut.rollCalls() > 0) {
            OptionalInt ballots = leftOut.ballots() > Integer.MAX_VALUE
                    ? OptionalInt.empty()
                    : OptionalInt.of((int) leftOut.ballots());
            rows.add(new LeftOutRow("select", OptionalInt.of(leftOut.rollCalls()), ballots, OptionalInt.empty()));
        }
        if (leftOut.topics() > 0) {
            rows.add(new LeftOutRow(
                    "topic-minimum", OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(leftOut.topics())));
        }
        return rows;
    }
}
