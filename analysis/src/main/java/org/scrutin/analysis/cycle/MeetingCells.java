package org.scrutin.analysis.cycle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutin.analysis.vote.RollCall;
import org.scrutin.analysis.vote.RollCallMatrix;
import org.scrutin.analysis.vote.RollCallSet;

/**
 * The roll calls of one cycle laid out by meeting and, within a meeting, by topic: a <i>cell</i> is what a meeting voted on a
 * topic. Laid out once, whatever is then counted for however many states. Never changes.
 *
 * @param cells meetings in code-point order of their names, each with its topics in the order of the record
 * @param cellOf of each roll call of the cycle, by position
 */
record MeetingCells(List<Cell> cells, Map<Integer, Integer> cellOf) {

    /**
     * A meeting's votes on a topic.
     *
     * @param meeting number of the meeting within the cycle, from 0
     * @param topic primary topic
     */
    record Cell(int meeting, String topic) {}

    MeetingCells {
        cells = List.copyOf(cells);
    }

    static MeetingCells of(RollCallMatrix matrix, RollCallSet rollCalls) {
        List<Cell> cells = new ArrayList<>();
        Map<Integer, Integer> cellOf = new LinkedHashMap<>();
        int meeting = 0;
        for (RollCallSet held : matrix.meetings(rollCalls).values()) {
            Map<String, Integer> byTopic = new LinkedHashMap<>();
            int number = meeting++;
            held.stream().forEach(position -> {
                RollCall rollCall = matrix.rollCall(position);
                cellOf.put(position, byTopic.computeIfAbsent(rollCall.topic(), topic -> {
                    cells.add(new Cell(number, topic));
                    return cells.size() - 1;
                }));
            });
        }
        return new MeetingCells(cells, cellOf);
    }
}
