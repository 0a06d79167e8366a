package org.scrutin.analysis.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.scrutin.analysis.vote.CodePointOrder;

/**
 * One state's scores in one cycle, added up by meeting and topic: all that intervals and tests look at. Never changes.
 */
final class MeetingScores {

    private final MeetingCells layout;
    private final int[] counts;
    private final double[] sums;

    /**
     * Adds up scores.
     *
     * @param layout the roll calls of the cycle
     * @param score of a roll call by its position; empty where it has none
     */
    MeetingScores(MeetingCells layout, IntFunction<OptionalDouble> score) {
        this.layout = layout;
        this.counts = new int[layout.cells().size()];
        this.sums = new double[counts.length];
        layout.cellOf()
                .forEach((position, cell) -> score.apply(position).ifPresent(value -> {
                    counts[cell]++;
                    sums[cell] += value;
                }));
    }

    /** The topics with a score, in code-point order. */
    NavigableSet<String> topics() {
        NavigableSet<String> topics = new TreeSet<>(CodePointOrder.INSTANCE);
        for (int cell = 0; cell < counts.length; cell++) {
            if (counts[cell] > 0) {
                topics.add(layout.cells().get(cell).topic());
            }
        }
        return topics;
    }

    /** Of each meeting with a score on one of the topics, in code-point order of the meetings' names. */
    List<TopicTotals> on(List<String> topics) {
        List<TopicTotals> meetings = new ArrayList<>();
        int last = -1;
        for (int cell = 0; cell < counts.length; cell++) {
            MeetingCells.Cell at = layout.cells().get(cell);
            int topic = counts[cell] > 0 ? topics.indexOf(at.topic()) : -1;
            if (topic >= 0) {
                if (at.meeting() != last) {
                    meetings.add(new TopicTotals(topics.size()));
                    last = at.meeting();
                }
                meetings.get(meetings.size() - 1).accept(topic, counts[cell], sums[cell]);
            }
        }
        return meetings;
    }
}
