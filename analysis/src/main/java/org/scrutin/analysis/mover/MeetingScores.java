package org.scrutin.analysis.mover;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

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
        layout.votes()
                .forEach(vote -> score.apply(vote.position()).ifPresent(value -> {
                    counts[vote.cell()]++;
                    sums[vote.cell()] += value;
                }));
    }

    /** The topics with a score, in code-point order. */
    List<String> topics() {
        boolean[] scored = new boolean[layout.topics().size()];
        for (int cell = 0; cell < counts.length; cell++) {
            scored[layout.cells().get(cell).topic()] |= counts[cell] > 0;
        }
        return IntStream.range(0, scored.length)
                .filter(topic -> scored[topic])
                .mapToObj(layout.topics()::get)
                .toList();
    }

    /** Of each meeting with a score on one of the topics, in code-point order of the meetings' names. */
    List<TopicTotals> on(List<String> topics) {
        int[] asked = layout.topics().stream().mapToInt(topics::indexOf).toArray();
        List<TopicTotals> meetings = new ArrayList<>();
        int last = -1;
        for (int cell = 0; cell < counts.length; cell++) {
            MeetingCells.Cell at = layout.cells().get(cell);
            int topic = asked[at.topic()];
            if (topic >= 0 && counts[cell] > 0) {
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
