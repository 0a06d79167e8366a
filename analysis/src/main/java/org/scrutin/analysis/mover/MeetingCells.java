package org.scrutin.analysis.mover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.scrutin.analysis.vote.CodePointOrder;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;

/**
 * The roll calls of one cycle laid out by meeting and, within a meeting, by topic: a <i>cell</i> is what a meeting voted on a
 * topic. Laid out once, whatever is then counted for however many states. Never changes.
 *
 * @param topics primary topics, in code-point order
 * @param cells meetings in code-point order of their names, each with its topics in the order of the record
 * @param votes the roll calls, meeting by meeting
 */
record MeetingCells(List<String> topics, List<Cell> cells, List<Vote> votes) {

    /**
     * A meeting's votes on a topic.
     *
     * @param meeting number of the meeting within the cycle, from 0
     * @param topic its place among the topics, from 0
     */
    record Cell(int meeting, int topic) {}

    /**
     * A roll call.
     *
     * @param position in the matrix
     * @param cell its place among the cells, from 0
     */
    record Vote(int position, int cell) {}

    MeetingCells {
        topics = List.copyOf(topics);
        cells = List.copyOf(cells);
        votes = List.copyOf(votes);
    }

    static MeetingCells of(RollCallMatrix matrix, RollCallSet rollCalls) {
        TreeSet<String> names = new TreeSet<>(CodePointOrder.INSTANCE);
        rollCalls.stream()
                .forEach(position -> names.add(matrix.rollCall(position).topic()));
        List<String> topics = List.copyOf(names);
        List<Cell> cells = new ArrayList<>();
        List<Vote> votes = new ArrayList<>();
        int meeting = 0;
        for (RollCallSet held : matrix.meetings(rollCalls).values()) {
            Map<Integer, Integer> byTopic = new LinkedHashMap<>();
            int number = meeting++;
            held.stream().forEach(position -> {
                int topic = topics.indexOf(matrix.rollCall(position).topic());
                int cell = byTopic.computeIfAbsent(topic, first -> {
                    cells.add(new Cell(number, first));
                    return cells.size() - 1;
                });
                votes.add(new Vote(position, cell));
            });
        }
        return new MeetingCells(topics, cells, votes);
    }
}
